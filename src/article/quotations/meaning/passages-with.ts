/** Words, in whatever letters, to the passages that may have them, by their places: those with the rarest of the words. */
import { onceEach } from '../../asking/once-each.ts';
import { runsIn } from '../../text/runs.ts';
import type { Passage } from '../passages/passage.ts';

/** All of a clipping's words are indexed once. */
export const passagesWith = onceEach((passages: readonly Passage[]) => {
  const byWord = placesByWord(passages);
  return (words: string): readonly number[] => {
    const [first, ...others] = runsIn(words).map(({ small }) => byWord.get(small) ?? []);
    if (!first) return [...passages.keys()];
    return others.reduce((rarest, places) => (places.length < rarest.length ? places : rarest), first);
  };
});

function placesByWord(passages: readonly Passage[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { text }] of passages.entries())
    for (const { small } of runsIn(text)) {
      const places = found.get(small);
      if (!places) found.set(small, [at]);
      else if (places.at(-1) !== at) places.push(at);
    }
  return found;
}
