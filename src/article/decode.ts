/** The bytes of a clipping to its text, in the encoding they show; says so where it is not UTF-8, and refuses what is not text. */
import type { VFile } from 'vfile';

/** A clipping is one page of news; the longest on record are far below this many bytes. */
const largest = 4 * 1024 * 1024;

/** Null, with a fatal message on the file, where the bytes cannot be read as text. A byte order mark stays in the text. */
export function decodeClipping(bytes: Uint8Array, file: VFile): string | null {
  const refuse = (reason: string, ruleId: string) => {
    const message = file.message(reason, { place: { line: 1, column: 1 }, ruleId, source: 'backfile' });
    message.fatal = true;
    return null;
  };
  if (bytes.length > largest) {
    return refuse(`Clipping of ${bytes.length} bytes; one of at most ${largest} is wanted`, 'too-large');
  }
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (text.includes('\u0000') || countControls(text) > text.length / 100) {
    return refuse('Bytes that are not text; plain text is wanted', 'not-text');
  }
  if (encoding !== 'utf-8') {
    const name = encoding === 'windows-1252' ? 'Windows-1252' : 'UTF-16';
    file.message(`Read as ${name}, for it is not UTF-8`, {
      place: { line: 1, column: 1 },
      ruleId: 'encoding',
      source: 'backfile',
    });
  }
  return text;
}

/** Control characters that no text has: all below the space but tab, line and form feeds, carriage return and escape. */
function countControls(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32)) count += 1;
  }
  return count;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
