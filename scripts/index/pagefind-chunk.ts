/**
 * A chunk of Pagefind’s word index (`*.pf_index`, unzipped) to its words and where they stand. Its format
 * (pagefind_web/src/index.rs, version 1.6): CBOR, [[[word, [[article, [place …], …] …], …] …]], where articles are
 * counted from the one before, positions from the one before, and a negative place sets the weight of those after it and
 * starts counting anew.
 */
import type { Chunk, Occurrences } from '../../src/search/index/chunk.ts';
import { placeAt } from '../../src/search/index/place.ts';

const signature = 'pagefind_dcd';

/** Pagefind multiplies what it is given by this. */
const weightUnit = 24;

/** @throws Error where the bytes are none of Pagefind’s. */
export function readPagefindChunk(bytes: Uint8Array): Chunk {
  const letters = new TextDecoder();
  if (letters.decode(bytes.subarray(0, signature.length)) !== signature)
    throw new Error('This is no part of a search index');
  let at = signature.length;

  /** The head of an item: its number; negative numbers as they are. */
  const head = (): number => {
    const first = bytes[at++] ?? 0;
    const size = first & 31;
    let value = size;
    if (size > 23) {
      value = 0;
      for (let left = 1 << (size - 24); left > 0; left--) value = value * 256 + (bytes[at++] ?? 0);
    }
    return first >> 5 === 1 ? -1 - value : value;
  };
  const text = (): string => {
    const length = head();
    at += length;
    return letters.decode(bytes.subarray(at - length, at));
  };
  const skip = (): void => {
    const kind = (bytes[at] ?? 0) >> 5;
    const size = head();
    if (kind === 2 || kind === 3) at += size;
    if (kind === 4) for (let left = size; left > 0; left--) skip();
  };
  const places = (): number[] => {
    const found: number[] = [];
    let weight = 0;
    let position = 0;
    for (let left = head(); left > 0; left--) {
      const value = head();
      if (value < 0) {
        weight = -1 - value;
        position = 0;
      } else {
        position += value;
        found.push(placeAt(position, weight / weightUnit));
      }
    }
    return found.sort((a, b) => a - b);
  };
  const occurrences = (): Occurrences => {
    const articles: Occurrences = new Map();
    let article = 0;
    for (let left = head(); left > 0; left--) {
      const parts = head();
      article += head();
      articles.set(article, places());
      for (let rest = parts - 2; rest > 0; rest--) skip();
    }
    return articles;
  };

  const chunk: Chunk = new Map();
  head();
  for (let left = head(); left > 0; left--) {
    const parts = head();
    const word = text();
    chunk.set(word, occurrences());
    for (let rest = parts - 2; rest > 0; rest--) skip();
  }
  return chunk;
}
