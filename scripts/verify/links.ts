/** Every link within the site to the file, and the place in it, that it must lead to. */
import path from 'node:path';
import type { Site } from './site.ts';

/** Stands for the site's origin while addresses are resolved; `.invalid` can be nobody's. */
const here = 'https://backfile.invalid';

export function checkLinks(site: Site, published: string | undefined): { faults: string[]; checked: number } {
  const faults: string[] = [];
  let checked = 0;
  for (const [file, page] of site.pages) {
    for (const link of page.links) {
      const target = targetOf(link, file, published);
      if (target === 'elsewhere') continue;
      checked += 1;
      const fault = target === 'unreadable' ? 'is no address' : faultOf(target, site);
      if (fault) faults.push(`${file}: the link ${link} ${fault}`);
    }
  }
  return { faults, checked };
}

function targetOf(
  link: string,
  file: string,
  published: string | undefined,
): URL | 'elsewhere' | 'unreadable' {
  const address = new URL(file.replace(/(^|\/)index\.html$/, '$1'), `${here}/`);
  // Absolute links to where the site will be published are links within it.
  const local =
    published && link.startsWith(published) ? link.slice(published.replace(/\/$/, '').length) || '/' : link;
  if (!URL.canParse(local, address)) return 'unreadable';
  const url = new URL(local, address);
  return url.origin === here ? url : 'elsewhere';
}

function faultOf(target: URL, site: Site): string | null {
  const wanted = decodeURIComponent(target.pathname).slice(1);
  const file = wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted;
  if (!site.files.has(file)) return `leads to ${path.posix.join('/', file)}, which does not exist`;
  const place = decodeURIComponent(target.hash.slice(1).split(':~:')[0] ?? '');
  const page = site.pages.get(file);
  if (place === '' || !page) return null;
  return page.ids.has(place) ? null : `leads to #${place}, which /${file} does not have`;
}
