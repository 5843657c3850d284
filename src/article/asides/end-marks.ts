/** The lines of a page to those below the mark by which agencies and press offices say that a text has ended: on whoever sent it, and for editors. */
import { type Asides, isPassage, isPassageOfText, isText, type Line } from './line.ts';

const foot = { kind: 'page foot', rule: 'after the article' } as const;
/** "###", "# # #", "ENDS", "- Ends -", "-30-" */
const mark = /^(?:#(?: ?#){2}|[–—-]{0,3} ?(?:ENDS|[Ee]nds)\.? ?[–—-]{0,3}|[–—-]{1,3} ?30 ?[–—-]{1,3})$/;
/** What is not the article's begins with where to ask, or a label says whom it is about or for. */
const label = /^(?:(?:about|contacts?|for|further|media|press)\b|(?:editor(?:ial|s['’]?)? )?notes?\b)/iu;
const address = /\S@\S|\bwww\.|https?:|(?:\d[ ().-]*){7}/iu;
const fewestAbove = 3;
/** Between the parts of a longer text such a mark stands as well: then much is below. */
const mostBelow = 0.5;

export function belowEndMark(lines: readonly Line[]): Asides {
  const marks = lines.flatMap((line, at) => (isText(line) && mark.test(line.text) ? [at] : []));
  const [end] = marks;
  if (end === undefined || marks.length > 1) return new Map();
  const [above, below] = [lines.slice(0, end), lines.slice(end + 1)];
  if (above.filter(isPassageOfText).length < fewestAbove) return new Map();
  if (wordsIn(below) > wordsIn(above) * mostBelow) return new Map();
  // Before the last words of an essay such a mark stands as well, and "Ends" over the day on which a fair does.
  const next = below.find(isText);
  if (next && !isForEditors(next)) return new Map();
  return new Map(lines.flatMap((line, at) => (at >= end && isText(line) ? [[at, foot] as const] : [])));
}

function isForEditors(line: Line): boolean {
  return address.test(line.text) || (label.test(line.text) && !isPassage(line));
}

function wordsIn(lines: readonly Line[]): number {
  return lines.filter(isText).reduce((sum, { signals }) => sum + signals.words, 0);
}
