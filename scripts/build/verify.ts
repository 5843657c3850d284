/** A rendered site and the holdings it was made from to the proof that readers may have it; every fault is listed. */
import type { Holdings } from '../../src/holdings/read.ts';
import { checkArticles } from '../verify/articles.ts';
import { checkIndex } from '../verify/index-contents.ts';
import { checkLinks } from '../verify/links.ts';
import { checkMarkup } from '../verify/markup.ts';
import { checkPolicy } from '../verify/policy.ts';
import { checkRequests, checkStyles } from '../verify/requests.ts';
import { failure } from './failure.ts';
import { count, type Outcome } from './progress.ts';
import { readSite } from '../verify/site.ts';

/** Throws a failure that names every fault with its page. */
export async function verify(folder: string, holdings: Holdings): Promise<Outcome<void>> {
  const site = await readSite(folder, (page) => [
    ...checkMarkup(page),
    ...checkPolicy(page),
    ...checkRequests(page),
  ]);
  const links = checkLinks(site, holdings.description);
  const faults = [
    ...site.faults,
    ...links.faults,
    ...(await checkStyles(site)),
    ...(await checkArticles(site, holdings.readings)),
    ...(await checkIndex(site, holdings.readings)),
  ];
  if (faults.length > 0)
    throw failure(`${faults.map((fault) => `  ${fault}`).join('\n')}\n\n✖ ${count(faults.length, 'fault')}`);
  return { value: undefined, outcome: `${count(site.pages.size, 'page')}, ${count(links.checked, 'link')}` };
}
