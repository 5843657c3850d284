/** A page, and the site's style sheets, to the requests that they would send to other sites. There must be none. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, PageElement } from './page.ts';
import { addressesInStyle, addressesOf } from './references.ts';
import type { Site } from './site.ts';

/** Elements whose address is fetched or sent to only when the reader follows it. */
const followed = new Set(['a', 'area']);

/** Relations of a <link> that browsers do not fetch. */
const unfetched = new Set([
  'alternate',
  'author',
  'bookmark',
  'canonical',
  'cite-as',
  'describedby',
  'item',
  'license',
  'next',
  'prev',
  'type',
]);

const elsewhere = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

export function checkRequests(page: Page): string[] {
  return page.elements.flatMap((element) => {
    if (followed.has(element.name) || isUnfetchedLink(element)) return [];
    return addressesOf(element)
      .filter((address) => elsewhere.test(address))
      .map((address) => `<${element.name}> asks ${address}`);
  });
}

export async function checkStyles(site: Site): Promise<string[]> {
  const sheets = [...site.files].filter((file) => file.endsWith('.css'));
  const faults = sheets.map(async (file) => {
    const addresses = addressesInStyle(await readFile(path.join(site.folder, file), 'utf8'));
    return addresses
      .filter((address) => elsewhere.test(address))
      .map((address) => `${file}: asks ${address}`);
  });
  return (await Promise.all(faults)).flat();
}

function isUnfetchedLink({ name, attributes }: PageElement): boolean {
  const relations = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [];
  return name === 'link' && relations.length > 0 && relations.every((relation) => unfetched.has(relation));
}
