/** The lines of a text of one width to the heads and feet of its pages, which stand in it at equal distances. */
import type { Line } from '../text/lines.ts';
import { countsOn, formOf, isPageCount, isPrintingHead, isProgramsForm, saysAgain } from './edge-forms.ts';
import { ends, some, wordsIn } from './line-shapes.ts';

/** In lines with words: no page is shorter. */
const shortestPage = 12;
/** Pages are of one length, but for headings and what stands between paragraphs. */
const mostUneven = 1.35;
/** Of what speaks for a head or a foot, so much is enough. */
const enough = 2;
/** In lines: how near to its beginning or its end a text has the first head or the last foot. */
const outermost = 2;

/** In lines: a foot and the head of the next page have no more. */
const mostTogether = 6;

export function edgesAtDistances(lines: readonly Line[]): Set<number> {
  const groups = [...formsOf(lines)].filter(([form, places]) =>
    isEven(places, lines.length, isProgramsForm(form) ? 2 : shortestPage),
  );
  const recurring = new Set(groups.flatMap(([, places]) => places));
  const edges = new Set<number>();
  const left = groups.filter(([form, places]) => !(isEdge(form, places) && take(places)));
  // What stands at such a line between any two pages runs with it.
  const certain = new Set(edges);
  const isBeside = (at: number) => [at - 2, at - 1, at + 1, at + 2].some((place) => certain.has(place));
  for (const [, places] of left)
    if (places.some(isWithin) && places.filter(isWithin).every(isBeside)) take(places);
  return new Set([...edges].map((at) => (lines[at] as Line).number));

  function take(places: readonly number[]): boolean {
    for (const at of places) if (!isMasthead(at)) edges.add(at);
    return true;
  }

  function isEdge(form: string, places: readonly number[]): boolean {
    const own = places.map((at) => lines[at] as Line);
    const interrupts = places.some((at) => isWithin(at) && interruptsAt(at));
    const isCount = isPageCount(form);
    const isPrinted = own.every(isPrintingHead);
    if (!isCount && !interrupts && !isPrinted) return false;
    const counts = countsOn(own) ? (isCount && /[^0]/.test(form) ? 2 : 1) : 0;
    const isOutermost =
      (places[0] as number) < outermost || (places.at(-1) as number) >= lines.length - outermost;
    if (isCount && counts === 0) return false;
    // A passage may stand in a text again; in capitals, or first or last of all, it is none.
    if (counts === 0 && !isOutermost && !isPrinted && /\p{Ll}/u.test((own[0] as Line).text)) return false;
    return (
      counts + Number(interrupts) + (isPrinted ? 2 : 0) + Number(isOutermost) + Number(own.length > 2) >=
      enough
    );
  }

  function isWithin(at: number): boolean {
    return at >= outermost && at < lines.length - outermost;
  }

  /** Whether the sentence above a line goes on below it, other lines of its kind between. */
  function interruptsAt(at: number): boolean {
    let above = at - 1;
    let below = at + 1;
    while (recurring.has(above)) above -= 1;
    while (recurring.has(below)) below += 1;
    const [before, after] = [lines[above], lines[below]];
    // A longer stretch that recurs is a passage of the text.
    if (below - above - 1 > mostTogether) return false;
    if (before === undefined || after === undefined || ends(before)) return false;
    // Blank lines around it set a line apart that is of the text.
    if (after.number - before.number > below - above) return false;
    return /^\s*\p{Ll}/u.test(after.text) && wordsIn(before) >= some && wordsIn(after) >= some;
  }

  /** Over the first page, the name of the paper and the day are what the article is known by; a number is not, nor what the headline says again. */
  function isMasthead(at: number): boolean {
    const line = lines[at] as Line;
    if (saysAgain(line.text, lines.slice(at + 1, at + 9))) return false;
    return at < outermost && !/\d/.test(line.text) && !isPrintingHead(lines[0] as Line);
  }
}

/** By its form, where each line that has others like it stands. */
function formsOf(lines: readonly Line[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const form = formOf(line);
    if (form === null) continue;
    const places = found.get(form);
    if (places) places.push(at);
    else found.set(form, [at]);
  }
  for (const [form, places] of found) if (places.length < 2) found.delete(form);
  return found;
}

/** The first page, with its headline, may have fewer lines, and the last one ends with the text. */
function isEven(places: readonly number[], count: number, least: number): boolean {
  const pages = places.slice(1).map((at, before) => at - (places[before] as number));
  if (pages.some((length) => length < least)) {
    const isRest = (places.at(-1) as number) >= count - outermost;
    if (pages.slice(0, isRest ? -1 : undefined).some((length) => length < least)) return false;
  }
  const most = Math.max(...pages);
  return pages.slice(1, -1).every((length) => length * mostUneven >= most);
}
