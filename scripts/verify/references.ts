/** A page's elements to the addresses that they point at, and the places that can be pointed at. */
import type { Page, PageElement } from './page.ts';

/** Attributes that hold an address. */
const addressAttributes: Record<string, string[]> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  base: ['href'],
  button: ['formaction'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src', 'srcset'],
  input: ['src', 'formaction'],
  link: ['href', 'imagesrcset'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

export function addressesOf(element: PageElement): string[] {
  if (element.name === 'style') return addressesInStyle(element.text);
  return (addressAttributes[element.name] ?? []).flatMap((attribute) => {
    const value = element.attributes.get(attribute);
    if (value === undefined) return [];
    return attribute.endsWith('srcset') ? candidatesOf(value) : [value.trim()];
  });
}

export function addressesInStyle(css: string): string[] {
  const pattern = /url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi;
  return [...css.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

export function linksOf(page: Page): string[] {
  return [...new Set(page.elements.flatMap(addressesOf))];
}

export function idsOf(page: Page): ReadonlySet<string> {
  return new Set(page.elements.flatMap((element) => element.attributes.get('id') ?? []));
}

/** `a.png 1x, b.png 2x` to its two addresses. */
function candidatesOf(srcset: string): string[] {
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}
