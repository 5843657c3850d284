/** The clippings at hand to texts of any size, made of their lines. */

/** A clipping filled up with the lines of those that follow it, cut at a line's end near the size. */
export function ofSize(size: number, clippings: Buffer[], first: Buffer, at: number): Buffer {
  const parts = [first];
  let length = first.length;
  for (let next = 1; length < size; next += 1) {
    const part = clippings[(at + next) % clippings.length] as Buffer;
    parts.push(Buffer.from('\n'), part);
    length += part.length + 1;
  }
  const all = Buffer.concat(parts);
  const cut = all.lastIndexOf(0x0a, size);
  return all.subarray(0, cut > size / 2 ? cut : size);
}

export function manyLines(size: number, clippings: Buffer[]): Buffer {
  return ofSize(size, clippings, clippings[0] as Buffer, 0);
}

export function longLine(size: number, clippings: Buffer[]): Buffer {
  const line = Buffer.concat(clippings)
    .toString('latin1')
    .replace(/[\r\n]+/g, ' ');
  return Buffer.alloc(size, Buffer.from(line, 'latin1'));
}
