/** The lines of a page to its tables of contents: lists of titles each of which stands again below, over paragraphs. */
import { evened } from './evened.ts';
import { isPassage } from './passage.ts';
import type { LineSignals } from './signals.ts';

/** Where the entries of a list stand, and the titles that they name, below. */
export type Contents = { entries: readonly number[]; titles: readonly number[] };

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
  const places = Map.groupBy(keys.keys(), (at) => keys[at] ?? '');
  const lists: Contents[] = [];
  const listing = new Set<number>();
  for (let at = 0; at < texts.length; at += 1) {
    const list = listFrom(at);
    if (!list) continue;
    lists.push(list);
    for (const entry of list.entries) listing.add(entry);
    at = list.entries.at(-1) as number;
  }
  return lists.map((list) => ({ ...list, titles: list.titles.filter((at) => !listing.has(at)) }));

  /** A label or a sentence that is no entry ends a list: the text begins there, or another list. */
  function listFrom(start: number): Contents | null {
    const entries: number[] = [];
    const titles: number[] = [];
    const bound = Math.min(texts.length, start + mostLines);
    let others = 0;
    for (let at = start; at < (titles[0] ?? bound) && at < bound && others <= mostOthers; at += 1) {
      const title = titleBelow(at, titles.at(-1) ?? at);
      if (title === null && (at === start || endsList(at))) break;
      others = title === null ? others + 1 : 0;
      if (title === null) continue;
      entries.push(at);
      titles.push(title);
    }
    const over = titles.filter((title, place) => isOverPassage(title, titles[place + 1]));
    const lines = entries.length === 0 ? 0 : (entries.at(-1) as number) - start + 1;
    const isList =
      over.length >= Math.max(fewest, titles.length * leastOverPassages) &&
      titles.length >= lines * leastListed;
    return isList ? { entries, titles } : null;
  }

  function endsList(at: number): boolean {
    return label.test(texts[at] as string) || (signals[at] as LineSignals).sentence;
  }

  /** Where an entry's title stands below that of the one before; of several places, the first that is over a paragraph, or the last. */
  function titleBelow(at: number, after: number): number | null {
    const key = keys[at];
    const all = key ? (places.get(key) ?? []) : [];
    const below = all.length > mostCopies ? [] : all.filter((place) => place > after);
    return below.find((place) => isOverPassage(place, undefined)) ?? below.at(-1) ?? null;
  }

  function isOverPassage(title: number, next: number | undefined): boolean {
    return signals.slice(title + 1, Math.min(title + reach + 1, next ?? texts.length)).some(isPassage);
  }
}

function mayBeEntry(text: string, line: LineSignals): boolean {
  const { words, dateline, name, says } = line;
  const isByline = name && /^by /i.test(text);
  const isLabel = dateline || isByline || (says !== null && says !== 'related links') || label.test(text);
  return text.length <= longest && words <= mostWords && !isLabel;
}

function keyOf(text: string): string {
  return evened(text).trim().replace(numbering, '').replace(anchor, '').toLowerCase();
}
