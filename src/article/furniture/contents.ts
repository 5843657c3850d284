/** The lines of a page to its tables of contents: lists of titles each of which stands again below, over paragraphs. */
import { evened } from './evened.ts';
import { isPassage } from './passage.ts';
import type { LineSignals } from './signals.ts';

/** A list from its first line to its last, and where its titles stand below. */
export type Contents = { start: number; end: number; titles: readonly number[] };

const longest = 140;
const mostWords = 20;
/** So many titles stand over a paragraph. */
const fewest = 3;
const leastOverPassages = 0.5;
/** No list has more lines, so that a page of many lines is not asked for ever longer ones. */
const mostLines = 200;
/** A section may be called otherwise in the list than over it. */
const mostOthers = 1;
const leastListed = 0.7;
/** Such a title stands in the list, in a copy of it, and over its section: what recurs more often is a label. */
const mostCopies = 3;
/** A section's title may have another below it, and a picture. */
const reach = 3;

/** "2.1 Wearables", "1) Wearables", "Wearables #" */
const numbering = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]? |[•·–-] )+/;
const anchor = /(?: ?[#¶]|:)$/;

/** What stands over such a list, from general knowledge of pages. */
export const label =
  /^(?:(?:table of )?contents\b.{0,12}|(?:in|on) this (?:article|guide|page|post|story)|jump to(?: (?:chapter|section))?|what['’]s inside):?$/i;

export function contentsOf(texts: readonly string[], signals: readonly LineSignals[]): Contents[] {
  const keys = texts.map((text, at) => (mayBeEntry(text, signals[at] as LineSignals) ? keyOf(text) : null));
  const places = placesOf(keys);
  const lists: Contents[] = [];
  const entries = new Set<number>();
  for (let at = 0; at < texts.length; at += 1) {
    const list = listFrom(at);
    if (!list) continue;
    lists.push(list);
    for (let entry = at; entry <= list.end; entry += 1) entries.add(entry);
    at = list.end;
  }
  return lists.map((list) => ({ ...list, titles: list.titles.filter((at) => !entries.has(at)) }));

  function listFrom(start: number): Contents | null {
    const titles: number[] = [];
    let end = start - 1;
    const bound = Math.min(texts.length, start + mostLines);
    for (let at = start; at < (titles[0] ?? bound) && at < bound && at - end <= mostOthers + 1; at += 1) {
      const title = titleBelow(at, titles.at(-1) ?? at);
      if (label.test(texts[at] as string) || (title === null && at === start)) break;
      if (title === null) continue;
      titles.push(title);
      end = at;
    }
    const over = titles.filter((title, place) => isOverPassage(title, titles[place + 1]));
    const isList =
      over.length >= Math.max(fewest, titles.length * leastOverPassages) &&
      titles.length >= (end - start + 1) * leastListed;
    return isList ? { start, end, titles } : null;
  }

  /** Where an entry's title stands below that of the one before; of several places, the first that is over a paragraph, or the last. */
  function titleBelow(at: number, after: number): number | null {
    const all = places.get(keys[at] ?? '') ?? [];
    const below = all.length > mostCopies ? [] : all.filter((place) => place > after);
    return below.find((place) => isOverPassage(place, undefined)) ?? below.at(-1) ?? null;
  }

  function isOverPassage(title: number, next: number | undefined): boolean {
    return signals.slice(title + 1, Math.min(title + reach + 1, next ?? texts.length)).some(isPassage);
  }
}

function mayBeEntry(text: string, line: LineSignals): boolean {
  const { words, dateline, says } = line;
  const isLabel = dateline || (says !== null && says !== 'related links') || label.test(text);
  return text.length <= longest && words <= mostWords && !isLabel;
}

function keyOf(text: string): string {
  return evened(text).trim().replace(numbering, '').replace(anchor, '').toLowerCase();
}

function placesOf(keys: readonly (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    if (!key) continue;
    const others = places.get(key);
    if (others) others.push(at);
    else places.set(key, [at]);
  }
  return places;
}
