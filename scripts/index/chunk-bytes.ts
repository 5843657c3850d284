/** Words and where they stand to the bytes that `readChunk` of src/search/index/chunk.ts reads; the format is told there. */
import type { Chunk } from '../../src/search/index/chunk.ts';
import { groundAt, positionAt } from '../../src/search/index/place.ts';

export function chunkBytes(chunk: Chunk): Buffer {
  const words = Buffer.from([...chunk.keys()].join('\n'));
  const ofWords = [...chunk.values()];
  const ofArticles = ofWords.flatMap((occurrences) => [...occurrences.values()]);
  return Buffer.concat([
    leb128([words.length]),
    words,
    leb128(ofWords.map(({ size }) => size)),
    leb128(ofWords.flatMap((occurrences) => steps([...occurrences.keys()]))),
    leb128(ofArticles.map(({ length }) => length)),
    leb128(ofArticles.flatMap((places) => steps(places.map(positionAt)))),
    Buffer.from(ofArticles.flatMap((places) => places.map(groundAt))),
  ]);
}

/** @param rising whole numbers, from 0 up */
const steps = (rising: number[]) => rising.map((one, index) => one - (rising[index - 1] ?? 0));

function leb128(numbers: number[]): Buffer {
  const bytes: number[] = [];
  for (let number of numbers) {
    for (; number > 127; number = Math.floor(number / 128)) bytes.push((number % 128) + 128);
    bytes.push(number);
  }
  return Buffer.from(bytes);
}
