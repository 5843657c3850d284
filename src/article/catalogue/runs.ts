/** The lines of a clipping to the runs of those that begin with a label of a catalogue: a field is one in company only. */
import { type Field, fieldOf, isDatabases, isSurelyDatabases } from './field.ts';
import type { Row } from './rows.ts';

/** `more` are the lines that go on with a field; `from` and `to` the places of the first and the last line. */
export type Run = { fields: Field[]; more: Map<Field, Row[]>; from: number; to: number };

/** Behind a label with nothing beside it, so many lines may stand. */
const mostUnder = 12;
/** A line that was too long went on in the next one or two, which are no longer than programs break them at. */
const mostGoingOn = 2;
const longestGoingOn = 100;

export function runsOf(rows: readonly Row[]): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const [at, row] of rows.entries()) {
    const field = fieldOf(row, at);
    if (!field) continue;
    const last = open?.fields.at(-1);
    if (open && last && isOfForm(open, field) && goesOnTo(rows, last, at)) {
      open.more.set(last, rows.slice(last.at + 1, at));
      open.fields.push(field);
      open.to = at;
    } else {
      if (open) closeRun(open, rows);
      open = { fields: [field], more: new Map(), from: at, to: at };
      runs.push(open);
    }
  }
  if (open) closeRun(open, rows);
  return runs;
}

/** Capitals throughout or not. */
function isOfForm({ fields }: Run, field: Field): boolean {
  const first = fields.find(({ isShouted }) => isShouted !== null);
  return !first || field.isShouted === null || first.isShouted === field.isShouted;
}

function goesOnTo(rows: readonly Row[], last: Field, at: number): boolean {
  const between = rows.slice(last.at + 1, at);
  if (last.stated === 'text') return false;
  if (between.length === 0 || (isEmpty(last) && between.length <= mostUnder)) return true;
  return between.length <= mostGoingOn && between.every(isGoingOn);
}

function isEmpty({ row, from }: Field): boolean {
  return from >= row.text.length;
}

function isGoingOn({ isBelow, text }: Row): boolean {
  return isBelow && text.length <= longestGoingOn;
}

/** What stands right below the last field goes on with it, where blank lines part the others. */
function closeRun(run: Run, rows: readonly Row[]) {
  const last = run.fields.at(-1) as Field;
  const [, ...others] = run.fields;
  if (last.stated === 'text' || last.label === 'length' || others.length === 0) return;
  if (others.some(({ row }) => row.isBelow)) return;
  let end = last.at + 1;
  while (end - last.at <= mostGoingOn && rows[end] && isGoingOn(rows[end] as Row)) end += 1;
  run.more.set(last, rows.slice(last.at + 1, end));
  run.to = end - 1;
}

export function labelsOf({ fields }: Run): Set<string> {
  return new Set(fields.map(({ label }) => label));
}

const fewest = 2;

/**
 * Whether a database wrote some of them: two of its labels beside each other, or one among others, unless that tells of
 * something else, or two of the surest anywhere.
 */
export function areOfDatabase(runs: readonly Run[], isOfOtherThing: (run: Run) => boolean): boolean {
  return (
    differentIn(runs, isSurelyDatabases) >= fewest ||
    runs.some((run) => {
      const own = differentIn([run], isDatabases);
      return (own >= fewest || (own > 0 && labelsOf(run).size > fewest)) && !isOfOtherThing(run);
    })
  );
}

function differentIn(runs: readonly Run[], is: (field: Field) => boolean): number {
  return new Set(runs.flatMap(({ fields }) => fields.filter(is).map(({ label }) => label))).size;
}
