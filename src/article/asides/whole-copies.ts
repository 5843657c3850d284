/** The lines of a page to those of a text that it has twice: some sites keep it a second time for feeds and readers that hear it. */
import { evened } from '../furniture/evened.ts';
import { type Asides, isPassage, isText, type Line } from './line.ts';

const repetition = { kind: 'repetition', rule: 'repetition' } as const;
/** So many paragraphs stand again one below the other, as the refrains of a song and the oaths of a hearing do not. */
const fewest = 4;
/** Where the text has begun above what was copied, that may be a list which two regions or two accused share: such are shorter. */
const fewestWithin = 8;
/** A text of which there are two has little above the second that is not in it; a statement is quoted in a part, then printed in full. */
const leastShare = 2 / 3;
/** Of what was copied no more is missing: a text that takes a document point by point may close with the whole of it. */
const mostOfSource = 1.25;

export function wholeCopiesIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const texts = [...lines.keys()].filter((at) => isText(lines[at] as Line));
  const passagesTo = countsOf(texts.map((at) => isPassage(lines[at])));
  const firstOf = new Map<string, number>();
  /** Which of the lines of the text stand again one below the other, and which these were above. */
  let run: { copy: number; source: number }[] = [];
  for (const [copy, at] of texts.entries()) {
    const key = keyOf((lines[at] as Line).text);
    const source = firstOf.get(key);
    if (source === undefined) firstOf.set(key, copy);
    const [start, last] = [run[0], run.at(-1)];
    const goesOn =
      source !== undefined && (!start || !last || (isNear(last.source, source) && source < start.copy));
    if (!goesOn) {
      take();
      run = [];
    }
    if (source !== undefined) run.push({ copy, source });
  }
  take();
  return found;

  function take(): void {
    const [start, last] = [run[0], run.at(-1)];
    if (!start || !last) return;
    const passages = (passagesTo[last.copy + 1] ?? 0) - (passagesTo[start.copy] ?? 0);
    if (passages < (start.source === 0 ? fewest : fewestWithin)) return;
    if (passages < (passagesTo[start.copy] ?? 0) * leastShare) return;
    if (last.source - start.source + 1 > run.length * mostOfSource) return;
    for (const { copy } of run) found.set(texts[copy] as number, repetition);
  }
}

/** How many of those before each place are so, and before the end. */
function countsOf(all: readonly boolean[]): number[] {
  let count = 0;
  return [0, ...all.map((one) => (count += one ? 1 : 0))];
}

/** A line or a few may be missing from the copy; what stands far below is of another passage. */
function isNear(above: number, below: number): boolean {
  return below > above && below - above <= mostSkipped;
}
const mostSkipped = 4;

/** One of the two may have its marks set otherwise. */
function keyOf(text: string): string {
  return evened(text).trim().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('…', '...');
}
