/** Every link within the site to the file, and the place in it, that it must lead to. */
import path from 'node:path';
import { baseOf, type Description } from '../../src/archive/description.ts';
import type { Site } from './site.ts';

/** Stands for the origin of a site that is published nowhere yet; `.invalid` can be nobody's. */
const nowhere = 'https://backfile.invalid';

export function checkLinks(
  site: Site,
  description: Pick<Description, 'address'>,
): { faults: string[]; checked: number } {
  const home = new URL(baseOf(description), description.address ?? nowhere);
  const faults: string[] = [];
  let checked = 0;
  for (const [file, page] of site.pages) {
    const address = new URL(file.replace(/(^|\/)index\.html$/, '$1'), home);
    for (const link of page.links) {
      const target = URL.canParse(link, address) ? new URL(link, address) : null;
      if (target && isElsewhere(target, link, home)) continue;
      checked += 1;
      const fault = target ? faultOf(target, home, site) : 'is no address';
      if (fault) faults.push(`${file}: the link ${link} ${fault}`);
    }
  }
  return { faults, checked };
}

/** Whole addresses of where the site will be published are links within it, too. */
function isElsewhere(target: URL, link: string, home: URL): boolean {
  if (target.origin !== home.origin) return true;
  return URL.canParse(link) && !target.pathname.startsWith(home.pathname);
}

function faultOf(target: URL, home: URL, site: Site): string | null {
  if (!target.pathname.startsWith(home.pathname)) return `leads out of ${home.pathname}`;
  const wanted = decodeURIComponent(target.pathname.slice(home.pathname.length));
  const file = wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted;
  if (!site.files.has(file)) return `leads to ${path.posix.join('/', file)}, which does not exist`;
  const place = decodeURIComponent(target.hash.slice(1).split(':~:')[0] ?? '');
  const page = site.pages.get(file);
  if (place === '' || !page) return null;
  return page.ids.has(place) ? null : `leads to #${place}, which /${file} does not have`;
}
