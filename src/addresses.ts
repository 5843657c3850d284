/** What a link points at to its address, under the base that the site is served from. */
import { placeId, type Words } from './archive/evidence-places.ts';
import type { Clock } from './archive/clock.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

const under = (path: string) => base + path;

export const homeAddress = under('');
export const searchAddress = under('search/');
/** All articles of a publisher, or that name a person or a place; nothing stands for one that is not stated. */
export const articlesOfAddress = (facet: 'person' | 'place' | 'publisher', name: string) =>
  `${searchAddress}?${new URLSearchParams({ [facet]: name })}`;
export const aboutAddress = under('about/');
export const offlineAddress = under('offline/');
/** What hosts send where there is nothing. */
export const missingAddress = under('404.html');
/** At the root of the archive, since a service worker serves what lies beside and below it. */
export const workerAddress = under('sw.js');
export const openSearchAddress = under('opensearch.xml');
export const fullTextAddress = under('full-text/');
/** Of a volume of the texts, by its path. */
export const fullTextVolumeAddress = (path: string) => fullTextAddress + path;

export const clockFolders: Record<Clock, string> = { event: 'events', published: 'published' };
const clockAddresses = Object.values(clockFolders).map((folder) => under(`${folder}/`));
/** What runs on a clock by its path there; what begins the archive’s own clock is the home page. */
export const timelineAddress = (clock: Clock, own: Clock, path = '') =>
  clock === own && /^(#|$)/.test(path) ? under(path) : under(`${clockFolders[clock]}/${path}`);
export const isTimeline = (address: string) =>
  address === homeAddress || clockAddresses.some((clock) => address.startsWith(clock));
/** The front pages are the timeline as a whole, on either clock and in either order. */
export const isFront = (address: string) =>
  address === homeAddress || clockAddresses.some((clock) => [clock, `${clock}newest/`].includes(address));
/** An article, at a passage of it if one is given by its id (`body` of the article has them). */
export const articleAddress = (id: string, passage?: string) =>
  under(`articles/${id}/${passage === undefined ? '' : `#${encodeURIComponent(passage)}`}`);
/** The clipping as received, at a line of it if one is given, or at the words in it that prove a fact. */
export const clippingAddress = (id: string, line?: number, words?: Words) =>
  under(`articles/${id}/clipping/${line === undefined ? '' : `#${placeId(line, words)}`}`);
export const textAddress = (id: string) => under(`articles/${id}.txt`);
export const markdownAddress = (id: string) => under(`articles/${id}.md`);
export const risAddress = (id: string) => under(`articles/${id}.ris`);
export const bibtexAddress = (id: string) => under(`articles/${id}.bib`);
/** A file of public/. */
export const fileAddress = (name: string) => under(name);
