/** What speaks for a candidate to whether it is nothing but what a page says of anybody in the news, too. */
import type { Candidate } from './candidates.ts';
import type { Signals } from './signals.ts';

/** Somebody told of is part of something, has a note "About …" below a release, or was told something: another outlet, mostly; and another printed first what is printed here. */
const ofAnybody: readonly (keyof Signals)[] = ['part alone', 'about alone', 'telling alone', 'reprint alone'];

/** @param isTold whether the article's paragraphs have a name */
export function needsSecond(candidate: Candidate, isTold: (name: string) => boolean): boolean {
  return isOfAnything(candidate, isTold) || ofAnybody.some((name) => candidate.signals[name]);
}

/** Behind a stroke alone stands who said it, a section, or what the article is, too: “Ferry may close – Harbour Master”. The text speaks of those, or they are a word. */
function isOfAnything({ signals, namings }: Candidate, isTold: (name: string) => boolean): boolean {
  if (!signals['stroke alone'] || signals.paper) return false;
  const isWord = signals['one word'] && !signals['run together'];
  return isWord || signals['in small letters'] || namings.some(({ name }) => isTold(name));
}
