/** What came in one file to its clippings: of an export of a news database with several documents, each is one. */
import { Buffer } from 'node:buffer';
import { documentsIn } from '../../src/article/clipping/documents.ts';
import { encodingOf } from '../../src/article/clipping/encoding.ts';
import { count } from '../build/progress.ts';
import { failure } from '../build/failure.ts';
import { brokenOff, type Desk } from './add.ts';
import { askWhether } from './ask.ts';
import { refuseFactsOfOne } from './flags.ts';
import type { Input } from './input.ts';

/** @throws a failure in words for people where there are several, and nobody says that each is to be brought in. */
export async function clippingsIn(
  input: Input,
  { flags, terminal }: Pick<Desk, 'flags' | 'terminal'>,
): Promise<Input[]> {
  refuseSeveralInUtf16(input.bytes);
  // In every other encoding of a clipping, a line of ASCII is the same bytes; a byte counts as a character.
  const found = documentsIn(Buffer.from(input.bytes).toString('latin1'));
  if (found.length === 0) return [input];
  refuseFactsOfOne(flags, `${found.length} documents`);
  const within = found.reduce((sum, { from, to }) => sum + to - from, 0);
  const beside = input.bytes.length - within;
  const words = [
    `Holds ${found.length} documents of an export, and a clipping is one`,
    ...(beside === 0 ? [] : [`; ${count(beside, 'byte')} before the first or after the last belong to none`]),
  ].join('');
  if (!flags.each) {
    if (!terminal) throw failure(`${words}. With --each, each is brought in as a clipping of its own`);
    const isWanted = await askWhether(`${words}. Bring in each as a clipping of its own?`, terminal);
    if (!isWanted) throw failure(brokenOff);
  }
  return found.map(({ from, to }, at) =>
    documentOf(input, from, to, `document ${at + 1} of ${found.length}`),
  );
}

/** What says that a file is in UTF-16 stands before the first document alone. */
function refuseSeveralInUtf16(bytes: Uint8Array) {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return;
  const { length } = documentsIn(new TextDecoder(encoding).decode(bytes));
  if (length > 0)
    throw failure(`Holds ${length} documents of an export in UTF-16; the same in UTF-8 is wanted`);
}

/** @param from @param to offsets in bytes */
function documentOf({ name, received, bytes }: Input, from: number, to: number, which: string): Input {
  return {
    name: `${name}, ${which}`,
    received: received === null ? null : `${received}, ${which}, bytes ${from + 1}–${to}`,
    bytes: bytes.subarray(from, to),
  };
}
