/** The clippings at hand to texts of any size, made of their lines. */

/** Clippings one after the other, cut at a line's end near the size. */
export function manyLines(size: number, clippings: Buffer[]): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (let next = 0; length < size; next += 1) {
    const part = clippings[next % clippings.length] as Buffer;
    parts.push(part, Buffer.from('\n'));
    length += part.length + 1;
  }
  const all = Buffer.concat(parts);
  const cut = all.lastIndexOf(0x0a, size);
  return all.subarray(0, cut > size / 2 ? cut : size);
}

export function longLine(size: number, clippings: Buffer[]): Buffer {
  const line = Buffer.concat(clippings)
    .toString('latin1')
    .replace(/[\r\n]+/g, ' ');
  return Buffer.alloc(size, Buffer.from(line, 'latin1'));
}

/** How many lines of a text have any words. */
export function linesIn(text: Buffer): number {
  return text
    .toString('utf8')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '').length;
}
