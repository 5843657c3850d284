/** A line about an article to what of it stands before the tags under which the page files it. */
import { months } from '../byline/run-together.ts';

/** "… 3 March 2021Posted inHarbour, FerriesTags:boats, quays": what the page files the article under may be many words. */
const tags =
  /Permalink\b|(?:Posted in|Filed under|Categor(?:y|ies)\b:?|Tags?:|Tag(?:s(?=\p{Lu})|ged (?:with|as|in)\b)|(?<=(?:\d{4}|\bby \p{Lu}[^,]{2,40}),? )under (?=\p{Lu})|(?<=\d{4} )in (?=\p{Lu})|(?<=\p{Ll})In (?=\p{Lu}))(?=\s*\p{L})/u;
/** "2021-03-03#boats#quays", "Essay - 3 March 2021 | boats | quays" */
const tagsAfterDate = /(?<=\d) ?(?:#\p{L}|[|•·] ?\p{Ll}[\p{L}-]*(?: ?[|•·,]|$))/u;

/** "… by Ada Quist - 5 Comments on How to mend a net": how many answers the article has, by its own title; "5 comments on March 5, 2021" has a day there. */
const answers = / ?[|•·–—-] \d+ (?:comments?|responses?|replies) (?:on|to) (?-i:[“"‘]?[\p{Lu}\d])/iu;
/** "Ada Quist 3 March 2021 Harbour news, Ferries, Quays": behind writer and a whole day three tags at least; a place has two words. */
const tagsBehindDay =
  /(?<=^\p{Lu}[^,.:;|\d]{1,60} \d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? (?:19|20)\d\d) \p{Lu}[^.!?:;|,\d]*(?:, [^.!?:;|,\d]+){2,}$/u;
/** In letters: longer lines are text. */
const longest = 300;
/** A day, or what is labelled with one. */
const ofDay = new RegExp(
  `\\b(?:${months})(?:\\.|\\b)|\\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|updated?|modified|edited|revised|changed|published|posted|created|date)\\b`,
  'iu',
);

export function beforeTags(text: string): string {
  const ends = [tags, tagsAfterDate].map((pattern) => text.search(pattern));
  // What behind these says of a day is no tag, and no title.
  if (text.length < longest)
    ends.push(
      ...[answers, tagsBehindDay]
        .map((pattern) => text.search(pattern))
        .filter((at) => !ofDay.test(text.slice(at))),
    );
  const found = ends.filter((at) => at > 0);
  return found.length > 0 ? text.slice(0, Math.min(...found)).trimEnd() : text;
}
