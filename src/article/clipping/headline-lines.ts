/** The lines of a text to those that go on with a headline: it was set larger than the text, and so broken at a width of its own. */
import { hasText, type Line } from '../text/lines.ts';
import { formOf, lettersOf, titleBehind } from './edge-forms.ts';
import { beginsSmall, wantsMore, wordsIn } from './line-shapes.ts';
import { isNameUnder, type Width } from './wrapped.ts';

/** In lines: no headline has more. */
const most = 8;
/** In lines with words: farther below nothing shows where the text begins. */
const deepest = 12;
/** Of its width, so much the first line of the text has, and none of a headline. */
const leastOfText = 0.9;
/** Over several lines: fewer are the words of a menu. */
const fewestWords = 4;
/** In letters: a shorter title may be the name of a paper. */
const shortestTitle = 12;

/** @returns each headline’s lines: one that names who signs or the day below it, or says what runs over every page */
export function headlinesIn(lines: readonly Line[], edges: readonly Line[], width: Width | null): Line[][] {
  const titles = new Set(edges.map(({ text }) => titleBehind(text)));
  const forms = new Set(edges.map(formOf));
  const others = lines.filter((line) => hasText(line) && !forms.has(formOf(line)));
  const named = [...titles].map((title) => linesOf(title, others)).filter(({ length }) => length > 0);
  if (named.length > 0) return named;
  const above = aboveText(lines, forms, width);
  return above.length > 0 ? [above] : [];
}

/** The lines that say, one after another, what runs over every page, with the name of the outlet behind it or cut short there. */
function linesOf(title: string, lines: readonly Line[]): Line[] {
  const letters = lettersOf(title);
  if (letters.length < shortestTitle) return [];
  for (const [at, line] of lines.entries()) {
    let said = lettersOf(line.text);
    if (said.length < 2 || !letters.startsWith(said)) continue;
    let next = at + 1;
    for (; said.length < letters.length && next < lines.length && next < at + most; next += 1) {
      const longer = said + lettersOf((lines[next] as Line).text);
      if (longer === said || !(letters.startsWith(longer) || (isCut(title) && longer.startsWith(letters))))
        break;
      said = longer;
    }
    if (said.length >= shortestTitle && endsTitle(title, said)) return lines.slice(at, next);
  }
  return [];
}

function isCut(title: string): boolean {
  return /(?:…|\.{3})$/.test(title);
}

/** Whether nothing of a title is left but a name behind a sign. */
function endsTitle(title: string, said: string): boolean {
  if (said.length >= lettersOf(title).length) return true;
  const parts = title.split(/ [-–—|:·•»] /);
  return parts.some((_, at) => at > 0 && lettersOf(parts.slice(0, at).join('')) === said);
}

/**
 * Lines right above who signs, the day or the text, from the first on, each so full that the next one’s first word had no
 * room in it, or with a last word that wants another.
 * @param forms of the lines that run over the pages: a paper’s name over the first is none of the headline
 */
function aboveText(all: readonly Line[], forms: ReadonlySet<string | null>, width: Width | null): Line[] {
  const lines = all.filter(hasText).slice(0, deepest);
  const signed = lines.findIndex(({ text }) => byline.test(text));
  const dated = lines.findIndex(({ text }) => day.test(text));
  const begun = lines.findIndex((line) => width !== null && line.text.length >= width.most * leastOfText);
  const end = [signed, dated, begun].find((at) => at > 0) ?? 0;
  // A sentence that goes on there has begun above.
  if (/^\s*\p{Ll}/u.test(lines[end]?.text ?? '')) return [];
  let first = end;
  while (first > 0 && end - first < most && isOfHeadline(first - 1)) first -= 1;
  const found = lines.slice(first, end);
  const isOne =
    found.length > 1
      ? found.reduce((sum, line) => sum + wordsIn(line), 0) >= fewestWords
      : found.length > 0 && isOfPaper(first - 1);
  return isOne ? found : [];

  function isOfPaper(at: number): boolean {
    const line = lines[at];
    return line !== undefined && (hasDay.test(line.text) || forms.has(formOf(line)) || isInCapitals(line));
  }

  function isOfHeadline(at: number): boolean {
    const line = lines[at] as Line;
    // A sign in it is a link's or a heading's, which is no matter of widths.
    if (line.written !== undefined) return false;
    return !hasDay.test(line.text) && !forms.has(formOf(line)) && isFilled(lines.slice(at, end));
  }
}

function isFilled(block: readonly Line[]): boolean {
  const widest = Math.max(...block.map(({ text }) => text.trim().length));
  return block.every((line, at) => {
    const next = block[at + 1];
    if (!next) return true;
    if (line.number + 1 < next.number || isInCapitals(line) !== isInCapitals(next)) return false;
    if (isNameUnder(line, next)) return false;
    if (wantsMore(line) && beginsSmall(next)) return true;
    const word = /\S+/.exec(next.text)?.[0].length ?? 0;
    return !/\.["”’)]*\s*$/.test(line.text) && line.text.trim().length + 1 + word > widest;
  });
}

/** Another type than that of words in small letters: of a paper’s name, or a section’s. */
function isInCapitals({ text }: Line): boolean {
  return /\p{L}/u.test(text) && !/\p{Ll}/u.test(text);
}

const byline = /^\s*[Bb]y \p{Lu}[\p{L}.,'’-]*(?: [\p{L}.,'’-]+){0,6}\s*$/u;
/** Of a day’s form, whatever month is named, with the time before it. */
const day =
  /^\s*(?:\d{1,2}[:.]\d\d ?(?:[ap]m)?,? )?(?:\p{Lu}\p{Ll}+,? )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d)\s*$/u;
const hasDay = /\p{Lu}\p{Ll}+\.? \d{1,2},? (?:19|20)\d\d|\d{1,2} \p{Lu}\p{Ll}+,? (?:19|20)\d\d/u;
