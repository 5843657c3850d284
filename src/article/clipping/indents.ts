/** The lines of a text to those that begin a paragraph by an indent, where its paragraphs are begun so. */
import { hasText, type Line } from '../text/lines.ts';
import { ends } from './line-shapes.ts';

/** In blanks: what stands farther in was set there for itself. */
const deepest = 8;
const fewest = 3;
/** Of the lines with words: more would be a text of two margins, such as verse. */
const mostIndented = 0.5;
/** Of those that are indented, so many stand where a sentence ended, or below a blank line. */
const leastBehindSentences = 0.6;

export function indentedIn(all: readonly Line[]): (line: Line) => boolean {
  const lines = all.filter(hasText);
  const margin = mostOften(lines.map(marginOf));
  const isIndented = (line: Line) => {
    const depth = marginOf(line) - margin;
    return depth > 0 && depth <= deepest;
  };
  let indented = 0;
  let behind = 0;
  for (const [at, line] of lines.entries()) {
    if (!isIndented(line)) continue;
    const above = lines[at - 1];
    indented += 1;
    if (!above || ends(above) || above.number < line.number - 1) behind += 1;
  }
  const areParagraphs =
    indented >= fewest &&
    indented <= lines.length * mostIndented &&
    behind >= indented * leastBehindSentences;
  return areParagraphs ? isIndented : () => false;
}

/** A form feed is no blank. */
function marginOf({ text }: Line): number {
  return /^\f?([ \t\u00A0]*)/.exec(text)?.[1]?.length ?? 0;
}

function mostOften(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let found = 0;
  for (const [value, count] of counts) if (count > (counts.get(found) ?? 0)) found = value;
  return found;
}
