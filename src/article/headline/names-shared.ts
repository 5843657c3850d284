/** A text to how many names of its opening a line has: few lines above a text have them but its headline, its standfirst and captions. */
import { wordsOf } from '../furniture/words.ts';

/** Of a paragraph so much is looked at. */
const openingLines = 4;
const longestOpening = 800;
const shortest = 3;
const most = 3;

/** The share of the names that would be plenty. */
export function namesShared(text: string[]): (line: string) => number {
  const opening = text.slice(0, openingLines).map((line) => wordsOf(line.slice(0, longestOpening)));
  const names = new Set(
    opening.flatMap(({ runs }) =>
      runs.slice(1).flatMap(({ small, capital }) => (capital && small.length >= shortest ? [small] : [])),
    ),
  );
  return (line) => {
    const shared = new Set(wordsOf(line).runs.flatMap(({ small }) => (names.has(small) ? [small] : [])));
    return Math.min(most, shared.size) / most;
  };
}
