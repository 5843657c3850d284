/** The lines of a page to those of a text that it has twice: some sites keep it a second time for feeds and readers that hear it. */
import { evened } from '../furniture/evened.ts';
import { type Asides, isPassage, isText, type Line } from './line.ts';

const repetition = { kind: 'repetition', rule: 'repetition' } as const;
/** So many paragraphs stand again one below the other, as the refrains of a song and the oaths of a hearing do not. */
const fewest = 4;

export function wholeCopiesIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const firstOf = new Map<string, number>();
  let run: number[] = [];
  /** The place of the copy above, of the last line of the run. */
  let above = -1;
  for (const [at, line] of lines.entries()) {
    if (!isText(line)) continue;
    const key = keyOf(line.text);
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, at);
    const goesOn = first !== undefined && first > above && (run.length === 0 || first < (run[0] as number));
    if (!goesOn) {
      take();
      run = [];
    }
    above = first ?? -1;
    if (first !== undefined) run.push(at);
  }
  take();
  return found;

  function take(): void {
    if (run.filter((at) => isPassage(lines[at])).length < fewest) return;
    for (const at of run) found.set(at, repetition);
  }
}

/** One of the two may have its marks set otherwise. */
function keyOf(text: string): string {
  return evened(text).trim().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll('…', '...');
}
