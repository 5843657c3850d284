/** The lines of a page to those that mark a slot of its template, again and again amid the text: "Article content" above every paragraph. */
import type { Part } from './segment.ts';
import { type LineSignals, signalsOf } from './signals.ts';

const fewest = 8;
const longest = 4;
const longestInCharacters = 40;
/** One in so many stands between two paragraphs; others, beside a crosshead, a picture or an advertisement. */
const leastAmid = 4;
/** A paragraph has so many words. */
const fewestWords = 9;

/** The places of short lines that recur among paragraphs, and right below themselves where a slot stayed empty: no crosshead does, and no name. */
export function slotLines(texts: string[]): Set<number> {
  const recurring = [...placesOf(texts)].filter(([text, places]) => isSlot(text, places));
  return new Set(recurring.flatMap(([, places]) => places));

  function isSlot(text: string, places: number[]): boolean {
    if (places.length < fewest || !places.some((at, next) => places[next + 1] === at + 1)) return false;
    const { words, sentence, says, credit } = signalsOf(text);
    if (words < 1 || words > longest || sentence || says || credit) return false;
    const amid = places.filter((at) => isPassage(texts[at - 1]) && isPassage(texts[at + 1]));
    return amid.length * leastAmid >= places.length;
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

function isPlain({ words, sentence, says, legal, address, voice }: LineSignals): boolean {
  return sentence && words >= fewestWords && !says && !legal && !address && voice < mostVoice;
}
/** The page speaks as "we" and to "you". */
const mostVoice = 0.02;

function placesOf(texts: string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    if (text.length > longestInCharacters) continue;
    const others = places.get(text);
    if (others) others.push(at);
    else places.set(text, [at]);
  }
  return places;
}

function isPassage(text: string | undefined): boolean {
  if (text === undefined) return false;
  const { words, sentence } = signalsOf(text);
  return sentence && words >= fewestWords;
}
