/** A line about an article to what of it stands before the tags under which the page files it. */

/** "… 3 March 2021Posted inHarbour, FerriesTags:boats, quays": what the page files the article under may be many words. */
const tags =
  /Permalink\b|(?:Posted in|Filed under|Categor(?:y|ies)\b:?|Tags?:|Tag(?:s(?=\p{Lu})|ged (?:with|as|in)\b)|(?<=(?:\d{4}|\bby \p{Lu}[^,]{2,40}),? )under (?=\p{Lu})|(?<=\d{4} )in (?=\p{Lu})|(?<=\p{Ll})In (?=\p{Lu}))(?=\s*\p{L})/u;
/** "2021-03-03#boats#quays", "Essay - 3 March 2021 | boats | quays" */
const tagsAfterDate = /(?<=\d) ?(?:#\p{L}|[|•·] ?\p{Ll}[\p{L}-]*(?: ?[|•·,]|$))/u;

/** "… by Ada Quist - 5 Comments on How to mend a net": how many answers the article has, by its own title. */
const answers = / ?[|•·–—-] \d+ (?:comments?|responses?|replies) (?:on|to) (?-i:[“"‘]?[\p{Lu}\d])/iu;
/** "Ada Quist 3 March 2021 Harbour news, Ferries, Quays": behind writer and day three tags at least; a place has two words. */
const tagsBehindDay = /(?<=^\p{Lu}[^,.:;|]* (?:19|20)\d\d) \p{Lu}[^.!?:;|,]*(?:, [^.!?:;|,]+){2,}$/u;

export function beforeTags(text: string): string {
  const ends = [tags, tagsAfterDate, answers, tagsBehindDay]
    .map((pattern) => text.search(pattern))
    .filter((at) => at > 0);
  return ends.length > 0 ? text.slice(0, Math.min(...ends)).trimEnd() : text;
}
