/** Lines of a clipping to those in a row that one rule removed: it is told at the first of them for all. */
import type { ClippingLine as Line } from '../article/clipping-lines.ts';

export type RemovedRow = { line: number; endLine: number };

/**
 * By the first line of each.
 * @param lines of the clipping, each: what was kept between two that were removed parts them
 * @param stating has the lines that are told to state a fact, each of which is a row of its own
 */
export function removedRows(
  lines: readonly Line[],
  stating: { has(line: number): boolean },
): Map<number, RemovedRow> {
  const rows = new Map<number, RemovedRow>();
  let last: { row: RemovedRow; line: Line } | undefined;
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const isAlone = last === undefined || [last.line, line].some((one) => stating.has(one.line));
    const row =
      isAlone || !last || !isOfOneRule(last.line, line) ? { line: line.line, endLine: 0 } : last.row;
    row.endLine = line.line;
    last = line.removal && { row, line };
    if (line.removal) rows.set(row.line, row);
  }
  return rows;
}

function isOfOneRule(one: Line, other: Line): boolean {
  return one.removal?.kind === other.removal?.kind && one.removal?.rule === other.removal?.rule;
}

/** What a row of several lines is told with; one line is told as such where it stands. */
export function isOfSeveral(row: RemovedRow | undefined): row is RemovedRow {
  return row !== undefined && row.endLine > row.line;
}

export function linesInWords(line: number, endLine: number): string {
  return line === endLine ? `line ${line}` : `lines ${line}–${endLine}`;
}
