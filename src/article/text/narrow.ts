/**
 * A text to the same, in one byte a character where its characters allow it. One curly mark makes the engine keep a whole
 * clipping, and whatever is cut from it, in two; and there it asks for `\p{L}` in a list of ranges, which takes ten times
 * as long as in one byte, where it knows the letters.
 */
import { Buffer } from 'node:buffer';

const wide = /[^\0-\xFF]/;

export function narrow(text: string): string {
  return wide.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');
}
