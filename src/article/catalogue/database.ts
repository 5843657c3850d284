/** A clipping that a news database exported to what it states: labelled lines above the text and below it, and the lines above those. */
import { signalsOf } from '../furniture/signals.ts';
import { isOfNotice } from './copyright.ts';
import { isDatabases } from './field.ts';
import { takeHead } from './head.ts';
import { isOfOtherThing } from './other-things.ts';
import type { Row } from './rows.ts';
import { areOfDatabase, labelsOf, type Run, runsOf } from './runs.ts';
import { type Catalogue, nothingStated, takeRun } from './stated.ts';

/** Between the runs of a foot stand a copyright notice and little else. */
const mostBetween = 4;
/** In words; what is longer is a paragraph of the text. */
const longestBetween = 20;
/** What sums the article up, below the headline, may be as long. */
const mostDecks = 2;

export function databaseExport(rows: readonly Row[]): Catalogue | null {
  const runs = runsOf(rows).filter(({ fields }) => fields.some(isDatabases));
  if (!areOfDatabase(runs, (run) => isOfOtherThing(run, rows)) || isOfSeveral(runs)) return null;
  const found = nothingStated();
  const heads = headOf(runs, rows);
  const foot = footOf(runs.slice(heads.length), rows);
  for (const run of heads) takeRun(found, run);
  takeHead(found, rows.slice(0, heads.find(isOfFields)?.from ?? 0), heads.some(isOfNexis));
  for (const run of foot) takeRun(found, run);
  for (const row of rows.slice(foot[0]?.from ?? rows.length)) found.rows.add(row);
  return found;
}

/**
 * The first run, if the text is not above it, be it ever so short; where that is but the number of the document, the next, too, and those that
 * lead on to what says where the text begins.
 */
function headOf(runs: readonly Run[], rows: readonly Row[]): Run[] {
  const first = runs.findIndex(isOfFields);
  const above = rows.slice(0, runs[first]?.from);
  if (above.filter(isLong).length > mostDecks || isAllLabelled(runs.slice(first), rows)) return [];
  const last = runs.findIndex(({ fields }) => fields.some(({ stated }) => stated === 'text'));
  const isLedTo = runs
    .slice(first, last)
    .every(({ to }, at) => isNextToNothing(rows.slice(to + 1, runs[first + at + 1]?.from)));
  return runs.slice(0, (isLedTo ? Math.max(first, last) : first) + 1);
}

/** Whether each line from the first run to the end is of one of them, or a notice. */
function isAllLabelled(runs: readonly Run[], rows: readonly Row[]): boolean {
  return runs.every(({ to }, at) =>
    rows.slice(to + 1, runs[at + 1]?.from).every(({ text }) => isOfNotice(text)),
  );
}

/** More than the number of the document. */
function isOfFields({ fields }: Run): boolean {
  return fields.some(({ label }) => label !== '');
}

/** ProQuest does not say how long a text is. */
function isOfNexis(run: Run): boolean {
  return labelsOf(run).has('length');
}

/** The last runs, with next to nothing between and below them. */
function footOf(runs: readonly Run[], rows: readonly Row[]): Run[] {
  let first = runs.length;
  let below = rows.length;
  while (first > 0 && isNextToNothing(rows.slice((runs[first - 1] as Run).to + 1, below))) {
    first -= 1;
    below = (runs[first] as Run).from;
  }
  return runs.slice(first);
}

function isNextToNothing(rows: readonly Row[]): boolean {
  return rows.length <= mostBetween && !rows.some(isLong);
}

function isLong({ text }: Row): boolean {
  return signalsOf(text).words > longestBetween;
}

/** A file of several articles has each label several times. */
function isOfSeveral(runs: readonly Run[]): boolean {
  const labels = runs.flatMap((run) => [...labelsOf(run)]);
  return ['length', 'full text', 'load-date'].some(
    (label) => labels.indexOf(label) !== labels.lastIndexOf(label),
  );
}
