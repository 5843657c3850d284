/** A file, or standard input, to the bytes of a clipping and the name it came under. */
import path from 'node:path';
import type { Readable } from 'node:stream';
import { largestClipping } from '../../src/article/clipping/decode.ts';
import { readBytes } from '../../src/holdings/bytes.ts';
import { failure } from '../build/failure.ts';

export type Input = {
  /** Shown in messages. */
  name: string;
  /** Kept in the record; standard input has none. */
  received: string | null;
  bytes: Uint8Array;
};

/** What messages call a word of the command line that stands for a clipping. */
export function nameOf(given: string): string {
  return given === '-' ? 'standard input' : given;
}

/** @throws a failure in words for people where there are no bytes. */
export async function readInput(given: string, stdin: Readable): Promise<Input> {
  if (given === '-') return readStream(stdin);
  const { bytes, refusal } = await readBytes(given, largestClipping);
  if (!bytes) throw failure(refusal.reason);
  return { name: given, received: path.basename(given), bytes };
}

async function readStream(stdin: Readable): Promise<Input> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stdin) {
    parts.push(part);
    length += part.length;
    if (length > largestClipping) {
      throw failure(`Found more than ${largestClipping} bytes; one clipping of at most as many is wanted`);
    }
  }
  return { name: nameOf('-'), received: null, bytes: Buffer.concat(parts) };
}
