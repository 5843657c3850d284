/** Words right before a name to those of them that are no styles and offices: "told Commissioner for Transport " to "told ". */
import { isTitleAsWritten } from './titles.ts';

/** How far before a name its styles and offices are looked for. */
const reach = 300;

/** Where a text ends, what is right before: looked for backwards, for few words are titles and a text has many. */
const lastWord = /(?<=((?:(?<=^|[^\p{L}-])District Collector|[\p{L}-]+)\.?)\s+)$/uy;
/** What an office is for or on. */
const field =
  /(?<=\s)(?:for|of|on|in the (?:Ministry|Office|Department|Cabinet|Secretariat) of)\s(?:the\s)?(?:\p{Lu}[\p{L}-]+|\p{Ll}{4,})\s+((?:\p{Lu}[\p{L}-]+\s+)*)$/u;
const mostWords = 3;
const mostFields = 2;

export function withoutTitles(text: string): string {
  const near = text.slice(-reach);
  return text.slice(0, text.length - near.length + titlesAt(near));
}

export function endsInTitle(text: string): boolean {
  return withoutTitles(text) !== text;
}

/** Where the styles and offices begin at the end of a text; its length where none stand there. */
function titlesAt(text: string): number {
  // "Secretary of State": what an office is over may be called as an office is.
  for (const end of fieldsAt(text).reverse()) {
    const title = lastTitle(text.slice(0, end));
    if (title !== null) return titlesAt(text.slice(0, title));
  }
  return text.length;
}

/** The end of a text, and where each of what may be the fields of an office before it begins. */
function fieldsAt(text: string): number[] {
  const ends = [text.length];
  while (ends.length <= mostFields) {
    const found = field.exec(text.slice(0, ends.at(-1)));
    if (!found || !areOfField(found[1] as string)) break;
    ends.push(found.index);
  }
  return ends;
}

function lastTitle(text: string): number | null {
  lastWord.lastIndex = text.length;
  const word = lastWord.exec(text)?.[1];
  if (word === undefined) return null;
  const start = text.lastIndexOf(word);
  const half = word.lastIndexOf('-') + 1;
  if (isTitleAsWritten(word)) return start;
  return isTitleAsWritten(word.slice(half)) ? start + half : null;
}

/** No word of it is a title but the first, so that words are read in one way only. */
function areOfField(words: string): boolean {
  const others = words.trimEnd().split(/\s+/);
  return others.length <= mostWords && !others.some(isTitleAsWritten);
}
