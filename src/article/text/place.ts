/** An offset in a text to the line and column an editor shows; lines end with LF, CR LF or CR. */

export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (const { 0: ending, index } of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line += 1;
    start = index + ending.length;
  }
  return { line, column: offset - start + 1 };
}
