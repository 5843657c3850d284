/** A question about passages to those of which the ones before a place tell, each once: every passage is asked once, however many places ask after it. */
import { onceEach } from '../../asking/once-each.ts';
import { remembering } from '../../asking/remembering.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from './story.ts';

/** Words to the places of the passages that may tell so, where not all may. */
type Among = (passages: readonly Passage[]) => (words: string) => readonly number[];

type Before = Pick<Story, 'passages' | 'paragraphs'>;

export function firstsBefore<One extends { name: string }>(
  find: (passage: Passage, words: string) => readonly One[],
  among?: Among,
): (words: string, story: Before) => Iterable<One> {
  const searches = onceEach((paragraphs: readonly Passage[]) =>
    remembering((words) => ({
      places: among?.(paragraphs)(words),
      asked: 0,
      names: new Set<string>(),
      firsts: [] as { one: One; at: number }[],
    })),
  );
  return function* (words, { passages, paragraphs }) {
    const search = searches(paragraphs)(words);
    const { places, names, firsts } = search;
    const ahead = () => (places ? (places[search.asked] ?? Infinity) : search.asked);
    for (let next = 0; ; next += 1) {
      while (next === firsts.length && ahead() < passages.length) {
        const at = ahead();
        search.asked += 1;
        for (const one of find(passages[at] as Passage, words)) {
          if (names.has(one.name)) continue;
          names.add(one.name);
          firsts.push({ one, at });
        }
      }
      const first = firsts[next];
      if (!first || first.at >= passages.length) return;
      yield first.one;
    }
  };
}

export function anyBefore(
  isSo: (passage: Passage, words: string) => boolean,
  among?: Among,
): (words: string, story: Before) => boolean {
  const firsts = firstsBefore((passage, words) => (isSo(passage, words) ? [{ name: words }] : []), among);
  return (words, story) => !firsts(words, story)[Symbol.iterator]().next().done;
}
