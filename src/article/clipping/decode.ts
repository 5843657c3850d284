/** The bytes of a clipping to its text, in the encoding they show; says so where it is not UTF-8, and refuses what is not text. */
import type { VFile } from 'vfile';
import { type Encoding, encodingOf } from './encoding.ts';
import { placeOf } from '../text/place.ts';
import { refuse, warn } from '../warn.ts';

/** A clipping is one page of news; the longest on record are far below this many bytes. */
export const largestClipping = 4 * 1024 * 1024;

const names: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** Made once: making one takes longer than reading a clipping with it. */
const decoders: Record<Encoding, TextDecoder> = {
  'utf-8': new TextDecoder('utf-8', { ignoreBOM: true }),
  'utf-16le': new TextDecoder('utf-16le', { ignoreBOM: true }),
  'utf-16be': new TextDecoder('utf-16be', { ignoreBOM: true }),
  'windows-1252': new TextDecoder('windows-1252', { ignoreBOM: true }),
};

/** Null, with a fatal message on the file, where the bytes cannot be read as text. A byte order mark stays in the text. */
export function decodeClipping(bytes: Uint8Array, file: VFile): string | null {
  if (bytes.length > largestClipping) {
    const reason = `Clipping of ${bytes.length} bytes; one of at most ${largestClipping} is wanted`;
    refuse(file, reason, 'too-large');
    return null;
  }
  const encoding = encodingOf(bytes);
  const text = decoders[encoding].decode(bytes);
  const nul = text.indexOf('\u0000');
  const controls = count(text, control);
  if (nul >= 0 || controls.number > text.length / 100) {
    const at = nul >= 0 ? nul : controls.first;
    const reason = `Bytes that are not text: found ${nameOf(text, at)}; plain text is wanted`;
    refuse(file, reason, 'not-text', placeOf(text, at));
    return null;
  }
  if (encoding !== 'utf-8') {
    warn(file, `Read as ${names[encoding]}, for it is not UTF-8`, 'encoding');
  }
  const warnOf = (pattern: RegExp, what: string, ruleId: string) => {
    const { number, first } = count(text, pattern);
    if (number === 0) return;
    const others = number > 1 ? `, the first of ${number}` : '';
    warn(file, `Found ${nameOf(text, first)}${others}: ${what}`, ruleId, placeOf(text, first));
  };
  warnOf(lost, 'a character that could not be read', 'lost-character');
  warnOf(odd, 'a character that no text needs, kept as received', 'odd-character');
  return text;
}

/** Controls that no text has: all below the space but tab, line and form feeds, carriage return and escape. */
const control = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

const lost = /\uFFFD/g;

/** Other controls, what Unicode keeps from meaning anything, and what turns the order of letters. */
const odd = /[\u0001-\u0008\u000B\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202D\u202E\uFFFE\uFFFF]/g;

type Count = { number: number; first: number };

/** How often a pattern is in a text, and where first. */
function count(text: string, pattern: RegExp): Count {
  const found = { number: 0, first: text.search(pattern) };
  if (found.first < 0) return found;
  for (const _ of text.matchAll(pattern)) found.number += 1;
  return found;
}

function nameOf(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
