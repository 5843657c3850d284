/** The parts of a live page's lines to the same with all its entries: under times of day that go one way, each has its words, however short. */
import { isCaption, pictureCredit } from '../captions.ts';
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';

const clock = /^(?<hour>[01]?\d|2[0-3])[.:](?<minute>[0-5]\d)(?: ?(?<half>[ap])\.?m\.?)?(?: \p{Lu}{2,4})?$/iu;
/** So many times are a live page's; lengths of films stand over titles, and go no way. */
const fewestEntries = 4;
/** Of its entries so many tell something, in sentences. Most of the text that was seen stands in them: a guide to programmes or a ticker is beside it. */
const leastTelling = 0.6;
/** Below the last time stands no more than this, and no more lines than in the longest of the others. */
const longestEntry = 12;
const longestTitle = 12;
const shortestSentence = 4;
const minutesOfDay = 24 * 60;

export function liveEntries(
  parts: Part[],
  texts: readonly string[],
  signals: readonly LineSignals[],
): Part[] {
  const times = texts.flatMap((text, at) => {
    const minutes = minutesOf(text);
    return minutes === null ? [] : [{ at, minutes }];
  });
  if (times.length < fewestEntries || !goOneWay(times.map(({ minutes }) => minutes))) return parts;
  const longest = times.reduce((most, { at }, next) => Math.max(most, at - (times[next - 1]?.at ?? at)), 0);
  const entries = times.map(({ at }, next) => ({ at, end: times[next + 1]?.at ?? endOfLast(at) }));
  const linesOf = ({ at, end }: (typeof entries)[number]) => signals.slice(at + 1, end);
  const telling = entries.filter((entry) => linesOf(entry).some(isTold));
  const first = parts.indexOf('text');
  const seen = parts.flatMap((part, at) => (part === 'text' && signals[at]?.sentence ? [at] : []));
  // One entry begins where the other ends.
  const [begun, ended] = [entries[0]?.at ?? 0, entries.at(-1)?.end ?? 0];
  const inEntries = seen.filter((line) => line > begun && line < ended).length;
  if (
    inEntries === 0 ||
    inEntries < seen.length - inEntries ||
    telling.length < entries.length * leastTelling
  )
    return parts;
  const found = [...parts];
  const from = startOf(entries.filter(({ at }) => at < first).reverse());
  for (const { at, end } of entries)
    for (let line = Math.max(from, at + 1); line < end; line += 1)
      if (isOfEntry(line, at, end)) found[line] = 'text';
  const [start, last] = [found.indexOf('text'), found.lastIndexOf('text')];
  return found.map((part, at) => (part !== 'text' && at > start && at < last ? 'interruption' : part));

  /** Upwards the text goes on as long as entries begin with it: where others name who writes them, headline and day are far above. */
  function startOf(above: typeof entries): number {
    const end = above.findIndex((entry) => !isOfEntry(entry.at + 1, entry.at, entry.end));
    const last = above[end < 0 ? above.length - 1 : end - 1];
    return last ? last.at + 1 : first;
  }

  /** Its first button, or whatever else pages say. */
  function endOfLast(at: number): number {
    const last = Math.min(texts.length, at + 1 + longestEntry, at + longest);
    const below = signals.slice(at + 1, last).findIndex(({ says }) => says !== null);
    return below < 0 ? last : at + 1 + below;
  }

  /** A sentence, or the title that one stands under. */
  function isOfEntry(line: number, at: number, end: number): boolean {
    const { says, sentence, words, legal, address, credit } = signals[line] as LineSignals;
    const text = texts[line] as string;
    if (says !== null || legal || address || credit || isCaption(text) || pictureCredit(text)) return false;
    if (sentence) return true;
    return line === at + 1 && line + 1 < end && words <= longestTitle && signals[line + 1]?.sentence === true;
  }
}

function isTold({ sentence, words, says }: LineSignals): boolean {
  return sentence && words >= shortestSentence && says === null;
}

function minutesOf(text: string): number | null {
  const { hour, minute, half } = clock.exec(text)?.groups ?? {};
  if (hour === undefined) return null;
  const late = half === undefined ? 0 : (/p/i.test(half) ? 12 : 0) - (Number(hour) === 12 ? 12 : 0);
  return (Number(hour) + late) * 60 + Number(minute);
}

/** The newest first or last, over one midnight at most. */
function goOneWay(minutes: number[]): boolean {
  const steps = minutes.slice(1).map((one, at) => one - (minutes[at] as number));
  return (
    [1, -1].some((way) => {
      const back = steps.filter((step) => step * way < 0);
      const [jump] = back;
      const isNight = jump !== undefined && Math.abs(jump) > minutesOfDay / 2;
      return back.length === 0 || (back.length === 1 && isNight);
    }) && new Set(minutes).size >= fewestEntries
  );
}
