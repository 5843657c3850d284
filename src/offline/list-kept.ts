/** The pages that this browser keeps to a list of links to them, by their titles. */
import { homeAddress, offlineAddress } from '../addresses.ts';

export async function listKept(section: HTMLElement): Promise<void> {
  const scope = new URL(homeAddress, location.href).href;
  const builds = (await caches.keys()).filter((name) => name.startsWith(`backfile ${scope} `));
  const pages = new Map<string, string>();
  for (const name of builds) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname, search } = new URL(request.url);
      if (!pathname.endsWith('/') || search || pathname === offlineAddress) continue;
      const html = (await (await cache.match(request))?.text()) ?? '';
      pages.set(pathname, titleOf(html));
    }
  }
  section.querySelector('ul')?.append(...[...pages].map(itemOf));
  section.hidden = pages.size === 0;
}

/** No more of a page is parsed than this: a browser holds the styles of the whole against the policy of this one. */
function titleOf(html: string): string {
  const [title = ''] = /<title\b.*?<\/title>/is.exec(html) ?? [];
  return new DOMParser().parseFromString(title, 'text/html').title;
}

function itemOf([address, title]: [string, string]): HTMLLIElement {
  const link = document.createElement('a');
  link.href = address;
  link.dir = 'auto';
  link.textContent = title;
  const item = document.createElement('li');
  item.append(link);
  return item;
}
