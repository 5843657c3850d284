/** The lines of a page to those that mark a slot of its template, again and again amid the text: "Article content" above every paragraph. */
import { isPassage, isPlain } from './passage.ts';
import type { Part } from './segment.ts';
import { type LineSignals, signalsOf } from './signals.ts';

const fewest = 8;
const longest = 4;
const longestInCharacters = 40;
/** One in so many stands between two paragraphs; others, beside a crosshead, a picture or an advertisement. */
const leastAmid = 4;
/** A rating or a speaker may be printed twice by mistake; slots stay empty again and again, one in so many. */
const fewestPairs = 3;
const leastPaired = 20;
/** Whoever speaks in a transcript, and what is heard there ("Laughter"), is set so. */
const setAsName = /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u;

/** What the systems of newspaper groups print, however short an article is. */
const known = /^(?:article|story) content$/i;

/** The places of short lines that recur among paragraphs, and right below themselves where a slot stayed empty. */
export function slotLines(texts: string[]): Set<number> {
  const places = Map.groupBy(texts.keys(), (at) => texts[at] as string);
  const recurring = [...places].filter(([text, all]) => isSlot(text, all));
  return new Set(recurring.flatMap(([, all]) => all));

  function isSlot(text: string, places: number[]): boolean {
    if (known.test(text) && places.length > 1) return true;
    const pairs = places.filter((at, next) => places[next + 1] === at + 1).length;
    if (
      text.length > longestInCharacters ||
      places.length < fewest ||
      pairs < fewestPairs ||
      pairs * leastPaired < places.length
    )
      return false;
    if (setAsName.test(text)) return false;
    const { words, sentence, says, credit } = signalsOf(text);
    if (words < 1 || words > longest || sentence || says || credit) return false;
    const amid = places.filter((at) => isPassageAt(at - 1) && isPassageAt(at + 1));
    return amid.length * leastAmid >= places.length;
  }

  function isPassageAt(at: number): boolean {
    const text = texts[at];
    return text !== undefined && isPassage(signalsOf(text));
  }
}

/** A pay wall may stand between the opening and the rest: a paragraph right below a slot is of the text for all that. */
export function begunBelow(belowSlots: ReadonlySet<number>, parts: Part[], signals: LineSignals[]): Part[] {
  const start = parts.indexOf('text');
  const isOpening = (at: number) => at < start && belowSlots.has(at) && isPlain(signals[at] as LineSignals);
  const first = parts.findIndex((_, at) => isOpening(at));
  if (first < 0) return parts;
  return parts.map((part, at) =>
    at < first || at >= start ? part : isOpening(at) ? 'text' : 'interruption',
  );
}
