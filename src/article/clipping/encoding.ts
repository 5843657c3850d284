/** The bytes of a text to the encoding they are most likely in: Unicode where they can be, else Windows-1252. */
import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** How much of a file shows its encoding. */
const sample = 4096;

/** UTF-16 without a byte order mark: of each pair of bytes the same one is zero, in most letters of an English text. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  if (!bytes.includes(0)) return null;
  const length = Math.min(bytes.length, sample) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] as number) + 1;
  const [high = 0, low = 0] = zeros;
  const many = length * 0.35;
  if (length < 8 || Math.max(high, low) < many || Math.min(high, low) > length / 100) return null;
  return low > high ? 'utf-16le' : 'utf-16be';
}

/** One broken character, such as a text cut off inside it leaves behind, does not make a UTF-8 text another. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  const text = new TextDecoder('utf-8').decode(bytes);
  let whole = 0;
  let broken = 0;
  for (const letter of text) {
    if (letter === '\uFFFD') broken += 1;
    else if (letter > '\u007F') whole += 1;
  }
  return whole > broken;
}
