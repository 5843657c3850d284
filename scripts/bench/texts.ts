/** Texts of any size: of the lines of the clippings at hand, and of quotations. */

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

/** Of each it is asked who is called so in all of the text: a surname of its own, which no other paragraph has. */
export function manySurnames(size: number): Buffer {
  return quotationsOf(size, (at) => `Mr Q${lettersFor(at)}`);
}

/** Of each it is asked whom all paragraphs before call so. */
export function oneOffice(size: number): Buffer {
  return quotationsOf(size, () => 'the harbour master');
}

function quotationsOf(size: number, teller: (at: number) => string): Buffer {
  const paragraphs: string[] = [];
  for (let length = 0, at = 0; ; at += 1) {
    const paragraph = `“We leave quay ${lettersFor(at)} before the winter comes,” ${teller(at)} said.\n\n`;
    length += Buffer.byteLength(paragraph);
    if (length > size) return Buffer.from(paragraphs.join(''));
    paragraphs.push(paragraph);
  }
}

/** A number to letters that no other has. */
function lettersFor(at: number): string {
  return [...at.toString(16)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** How many lines of a text have any words. */
export function linesIn(text: Buffer): number {
  return text
    .toString('utf8')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '').length;
}
