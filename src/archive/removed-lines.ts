/** What was removed from a clipping to how many of its lines that was, those of which a part was kept among them. */
export function removedLines(removed: readonly { line: number; endLine: number }[]): number {
  let lines = 0;
  let last = 0;
  // In order; several parts of one line are one line.
  for (const { line, endLine } of removed) {
    lines += Math.max(0, endLine - Math.max(line - 1, last));
    last = Math.max(last, endLine);
  }
  return lines;
}
