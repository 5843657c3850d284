/** The lines of a page to those that stand twice close by: players and pictures say what they show for the eye and for the ear. */
import type { Asides, Line } from './line.ts';

const repetition = { kind: 'repetition', rule: 'repetition' } as const;
const fewest = 8;

export function repetitionsIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  for (const [at, line] of lines.entries()) {
    if (!isInside(line) || line.signals.words < fewest) continue;
    // Of two last paragraphs that are the same, one may be the article's.
    if (endsPage(lines, at)) found.set(at + 1, repetition);
    if (!isOfPlayer(lines, at)) continue;
    const copy = [at + 1, at + 2, at + 3].find((below) => isCopy(line, lines[below]));
    for (let place = titleAbove(lines, at); copy !== undefined && place <= copy; place += 1)
      found.set(place, repetition);
  }
  return found;
}

function isInside({ part }: Line): boolean {
  return part === 'text' || part === 'interruption';
}

/** One of the two may say a little more: who made the film. A sentence is set apart from a paragraph that says much more. */
function isCopy({ text }: Line, other: Line | undefined): boolean {
  if (!other || !isInside(other)) return false;
  const [shorter = '', longer = ''] = [text, other.text].sort((a, b) => a.length - b.length);
  return longer.startsWith(shorter.slice(0, sample)) && shorter.length > longer.length * 0.6;
}
const sample = 80;

/** What a player or a picture says stands below its buttons; a paragraph that was copied twice stands among others. */
function isOfPlayer(lines: readonly Line[], at: number): boolean {
  return [1, 2].some((by) => lines[at - by]?.part === 'interruption');
}

function endsPage(lines: readonly Line[], at: number): boolean {
  return lines[at + 1]?.text === lines[at]?.text && lines[at + 2]?.part === 'after';
}

/** The title of a film stands between the player's buttons and what it shows. */
function titleAbove(lines: readonly Line[], at: number): number {
  const above = lines[at - 1];
  return above?.part === 'text' && !above.signals.sentence && lines[at - 2]?.part === 'interruption'
    ? at - 1
    : at;
}
