/** A line about the headline to the names of those who wrote the article: "By Jane Doe and John Roe, Staff Writers". */
import { type Byline, namesAt } from './byline/names.ts';

/** What stands before names on such a line: "By", "By rural reporter", "Text:", "Live reporting by", "6 May / by". */
const by = /(?:^|[^\p{L}])(?:[Bb][Yy]\s?:?\s+|By(?=\p{Lu}\p{Ll}))(?:(?!and\b)\p{Ll}[\p{L}-]*\s+){0,3}/gu;
const label =
  /^[•\s]*(?:[Tt]ext|[Ww]ords|[Ii]nterview|[Aa]uthors?|[Rr]eporter|[Rr]eport|[Ss]tory|From|[Ww]riter)\s*:?\s+/u;

/** Others sign pictures, check facts or pay for the page. */
const othersWork =
  /\b(?:photo(?:graph(?:y|ed|s)?|s)?|pictures?|images?|illustrat(?:ions?|ed)|graphics?|videos?|film(?:ed)?|art(?:work)?|animations?|drawn|taken|shot|edit(?:ed|ing)|checked|reviewed|verified|approved|produced|presented|sponsored|supported|powered|brought to you|translated|directed|curated|design(?:ed)?|hosted|provided|told)$/i;
/** So many words may stand before "by": a time, a day, a section. After more of them, "by" is a sentence's or a caption's. */
const mostBefore = 8;

export function findByline(line: string): Byline | null {
  for (const match of line.matchAll(by)) {
    const found = isWriting(line.slice(0, match.index).trim())
      ? namesAt(line, match.index + match[0].length)
      : null;
    if (found) return found;
  }
  const labelled = label.exec(line);
  return labelled && namesAt(line, labelled[0].length);
}

function isWriting(before: string): boolean {
  return !othersWork.test(before) && (before.split(/\s+/).length <= mostBefore || /[|/•·]$/.test(before));
}
