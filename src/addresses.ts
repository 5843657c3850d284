/** What a link points at to its address, under the base that the site is served from. */
import type { Direction } from './archive/timeline.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

const under = (path: string) => base + path;

export const homeAddress = under('');
export const searchAddress = under('search/');
export const aboutAddress = under('about/');
export const openSearchAddress = under('opensearch.xml');
export const fullTextAddress = under('full-text/');

export const timelineAddress = (direction: Direction) => under(direction === 'newest' ? 'newest/' : '');
/** An article, at a passage of it if one is given by its id (`body` of the article has them). */
export const articleAddress = (id: string, passage?: string) =>
  under(`articles/${id}/${passage === undefined ? '' : `#${encodeURIComponent(passage)}`}`);
/** The clipping as received, at a line of it if one is given. */
export const clippingAddress = (id: string, line?: number) =>
  under(`articles/${id}/clipping/${line === undefined ? '' : `#L${line}`}`);
export const textAddress = (id: string) => under(`articles/${id}.txt`);
export const markdownAddress = (id: string) => under(`articles/${id}.md`);
/** A file of public/. */
export const fileAddress = (name: string) => under(name);
