/** A name, or the end of one, mostly a surname, to its places in passages: gathered once, by the last word. */
import type { Mention } from '../../names.ts';
import { onceEach } from '../../asking/once-each.ts';
import type { Passage } from '../passages/passage.ts';

/** `at` is the place of the passage. */
type Named = { mention: Mention; at: number };

const byLastWord = onceEach((passages: readonly Passage[]) =>
  Map.groupBy(
    passages.flatMap(({ mentions }, at) => mentions.map((mention): Named => ({ mention, at }))),
    ({ mention }) => lastWordOf(mention.name),
  ),
);

/** Each name that ends in words, and goes on before them, where it stands first. */
const firstsByLastWord = onceEach((passages: readonly Passage[]) => {
  const firsts = new Map<string, Named[]>();
  for (const [word, places] of byLastWord(passages)) {
    const each = Map.groupBy(places, ({ mention }) => mention.name);
    firsts.set(
      word,
      [...each.values()].map(([first]) => first as Named),
    );
  }
  return firsts;
});

/** Whether the first passages, so many of them, have a name that ends in words, and goes on before them. */
export function isEndOfName(words: string, passages: readonly Passage[], before = passages.length): boolean {
  const longer = firstsByLastWord(passages).get(lastWordOf(words)) ?? [];
  return longer.some(({ mention, at }) => at < before && mention.name.endsWith(` ${words}`));
}

/** The place of the first passage that has a name, of somebody or of anything. */
export function firstNamed(passages: readonly Passage[], kind: 'person' | 'any', name: string): number {
  return firstPlaces(passages)[kind].get(name) ?? Infinity;
}

const firstPlaces = onceEach((passages: readonly Passage[]) => {
  const any = new Map<string, number>();
  const person = new Map<string, number>();
  for (const [at, { mentions }] of passages.entries())
    for (const { name, kind } of mentions) {
      if (!any.has(name)) any.set(name, at);
      if (kind === 'person' && !person.has(name)) person.set(name, at);
    }
  return { any, person };
});

/** The places of the passages that have a name. */
export const placesNamed = (passages: readonly Passage[]) => (name: string) =>
  placesByName(passages).get(name) ?? [];

const placesByName = onceEach((passages: readonly Passage[]) => {
  const places = new Map<string, number[]>();
  for (const [at, { mentions }] of passages.entries())
    for (const name of new Set(mentions.map((one) => one.name))) {
      const others = places.get(name);
      if (others) others.push(at);
      else places.set(name, [at]);
    }
  return places;
});

function lastWordOf(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}
