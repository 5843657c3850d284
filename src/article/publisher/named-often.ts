/** The furniture of a page to whoever it names as its own in more than one way. */
import type { VFile } from 'vfile';
import { authorityOf } from '../authority.ts';
import { evidence } from '../evidence.ts';
import { outletCalled } from '../names/known.ts';
import type { TextFact } from '../schema.ts';
import type { Root } from '../tree.ts';
import { candidatesIn } from './candidates.ts';
import type { Naming } from './namings.ts';
import { enough, worthOf } from './worth.ts';

export function namedOften(tree: Root, file: VFile): TextFact | null {
  let best: readonly Naming[] | null = null;
  let most = enough;
  for (const { namings, signals } of candidatesIn(tree, file)) {
    const worth = worthOf(signals);
    if (worth >= most) [best, most] = [namings, worth];
  }
  if (!best) return null;
  const { name, block, start, end } = wordedBest(best);
  const authority = authorityOf(file);
  const known = outletCalled(name, authority) ?? outletCalled(name.replace(article, ''), authority);
  return { value: known?.name ?? name, basis: 'stated', ...evidence(block, start, end) };
}

const article = /^the /i;

/** The form that is written most often, rather not in capitals; of those alike, with its article. */
function wordedBest(namings: readonly Naming[]): Naming {
  const forms = [...Map.groupBy(namings, ({ name }) => name).values()] as [Naming, ...Naming[]][];
  const rank = ([{ name }, ...more]: [Naming, ...Naming[]]) =>
    more.length +
    (article.test(name) ? 0.5 : 0) -
    (isShouted(name) || /^the /.test(name) ? namings.length : 0);
  return forms.reduce((best, form) => (rank(form) > rank(best) ? form : best))[0];
}

/** "QUAY HERALD", but not "BBC". */
function isShouted(name: string): boolean {
  return name.length > 5 && name === name.toUpperCase();
}
