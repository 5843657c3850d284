/** Every sort of page that a reader can meet, by an address of it. */
import { bareId, chorusId, fromRightId, longWordsId } from './bare.ts';

export const article = '/articles/2016/putin-calls-to-repair-relationship-with-us/';
/** Has crossheads, and quotations of many speakers. */
export const longArticle = '/articles/2016/trump-seeks-to-renew-relations-with-putins-russia/';
export const clipping = `${longArticle}clipping/`;

export const pageTypes: Record<string, string> = {
  'the timeline': '/',
  'the timeline, newest first': '/events/newest/',
  'the timeline by publication': '/published/',
  'an article': article,
  'a long article': longArticle,
  'a clipping as received': clipping,
  'the about page': '/about/',
  'the empty search page': '/search/',
  'a search': '/search/?q=restore',
  'all articles on one page': '/full-text/',
  'the page without a network': '/offline/',
  'a page that does not exist': '/nowhere/',
};

/** Those that only an archive has which is too large for one list. */
export const largePageTypes: Record<string, string> = {
  'the timeline of a large archive': '/',
  'a year': '/events/2017/',
  'a large year': '/events/2016/',
  'a month on several pages': '/events/2016/12/',
  'articles without a date': '/published/undated/',
  'the texts of a large archive': '/full-text/',
  'the texts of a month': '/full-text/2016/12/',
};

/** What clippings make of them that say little, are written from right to left, or have many speakers. */
export const hardPageTypes: Record<string, string> = {
  'a timeline with articles without a date': '/',
  'an article that says nothing of itself': `/articles/${bareId}/`,
  'an article written from right to left': `/articles/${fromRightId}/`,
  'its clipping as received': `/articles/${fromRightId}/clipping/`,
  'an article of many speakers': `/articles/${chorusId}/`,
  'an article of words that no line holds': `/articles/${longWordsId}/`,
  'its clipping': `/articles/${longWordsId}/clipping/`,
  'all articles on one page, some of such words': '/full-text/',
  'an about page that names such a publisher': '/about/',
};
