/** The lines of a page to readers' comments that each end in a name and a place, as they were typed into the fields of a form. */
import { type Line, passagesAbove, type Stretch } from './line.ts';

/** "Ada Quist, Northhaven, Norway" */
const signature = /^\p{L}[\p{L}.'’ -]{0,30}(?: ?, ?\p{L}[\p{L}.'’ /-]{1,30}){1,2}(?: ?,)?$/u;
const longestSignature = 8;
/** A field that was left empty leaves its comma, and nobody mends how the others were typed: "ada, northhaven ,". */
const typed = /,$| ,|^\p{Ll}/u;
const fewestSigned = 5;
const fewestTyped = 2;
/** A comment is so long. */
const mostLines = 10;
/** So many paragraphs of the article stand above the first: a page of letters has none. */
const fewestAbove = 5;

export function commentersIn(lines: readonly Line[]): Stretch | null {
  const signed: number[] = [];
  for (const at of lines.keys())
    if (isSignature(lines, at) && at - (signed.at(-1) ?? at) <= mostLines) signed.push(at);
  const [first, last] = [signed[0], signed.at(-1)];
  if (first === undefined || last === undefined || signed.length < fewestSigned) return null;
  if (signed.filter((at) => typed.test((lines[at] as Line).text)).length < fewestTyped) return null;
  const from = first - 1;
  return passagesAbove(lines, from) < fewestAbove ? null : { from, to: last };
}

function isSignature(lines: readonly Line[], at: number): boolean {
  const { text, signals } = lines[at] as Line;
  const above = lines[at - 1];
  return (
    !signals.sentence &&
    signals.words <= longestSignature &&
    signature.test(text) &&
    above !== undefined &&
    above.signals.words > 2 &&
    above.signals.sentence
  );
}
