/** What speaks for a candidate to whether it is nothing but what a page says of anybody in the news, too. */
import type { Candidate } from './candidates.ts';
import type { Signals } from './signals.ts';

/** Somebody told of is part of something, has a note "About …" below a release, or was told something: another outlet, mostly; and another printed first what is printed here. */
const ofAnybody: readonly (keyof Signals)[] = ['part alone', 'about alone', 'telling alone', 'reprint alone'];

/** @param paragraphs of the article, joined */
export function needsSecond({ signals, namings }: Candidate, paragraphs: string): boolean {
  const isTold = namings.some(({ name }) => paragraphs.includes(name));
  return isOfAnything(signals, isTold) || ofAnybody.some((name) => signals[name]);
}

/** Behind a stroke alone stands who said it, a section, or what the article is, too: “Ferry may close – Harbour Master”. The text speaks of those, or they are a word. */
function isOfAnything(signals: Signals, isTold: boolean): boolean {
  if (!signals['stroke alone'] || signals.paper) return false;
  const isWord = signals['one word'] && !signals['run together'];
  return isWord || isTold || signals['in small letters'];
}
