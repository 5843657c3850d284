/**
 * A chunk of the word index, unzipped, to its words and where they stand. It holds what a chunk of Pagefind’s index does
 * (scripts/index/pagefind-chunk.ts), in columns: like numbers side by side, which zip to three quarters and are read
 * without asking what comes next. Numbers are little-endian base 128 (LEB128), each column as long as those before it say:
 *
 *     bytes of the words, the words with a line feed between
 *     for each word, the articles that have it
 *     for each of these, the articles since the one before; the first counted from 0
 *     for each of these, the places in it
 *     for each of these, the words since the place before
 *     for each of these, the ground; one byte
 */
import { placeAt } from './place.ts';

/** By the number of the article, the places of a word in it, in order of position. */
export type Occurrences = Map<number, number[]>;
export type Chunk = Map<string, Occurrences>;

export function readChunk(bytes: Uint8Array): Chunk {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  };
  const column = (length: number) => new Float64Array(length).map(number);
  const length = number();
  const words = length === 0 ? [] : new TextDecoder().decode(bytes.subarray(at, at + length)).split('\n');
  at += length;
  const articlesOfWord = column(words.length);
  const articles = column(total(articlesOfWord));
  const placesOfArticle = column(articles.length);
  const positions = column(total(placesOfArticle));
  const grounds = bytes.subarray(at);

  const chunk: Chunk = new Map();
  let [row, place] = [0, 0];
  for (const [index, word] of words.entries()) {
    const occurrences: Occurrences = new Map();
    let article = 0;
    for (const end = row + (articlesOfWord[index] ?? 0); row < end; row += 1) {
      article += articles[row] ?? 0;
      const places: number[] = [];
      let position = 0;
      for (const last = place + (placesOfArticle[row] ?? 0); place < last; place += 1) {
        position += positions[place] ?? 0;
        places.push(placeAt(position, grounds[place] ?? 0));
      }
      occurrences.set(article, places);
    }
    chunk.set(word, occurrences);
  }
  return chunk;
}

const total = (column: Float64Array) => column.reduce((sum, one) => sum + one, 0);
