/** A clipping and its record to their places in the content folder; what is there already stays as it is. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { recordOf } from '../../src/holdings/address.ts';
import { failure } from '../build/failure.ts';

/** @throws a failure in words for people where either is there already; then nothing is written. */
export async function writeBoth(clipping: string, bytes: Uint8Array, record: string): Promise<void> {
  await mkdir(path.dirname(clipping), { recursive: true }).catch(explain(path.dirname(clipping)));
  await writeNew(clipping, bytes);
  try {
    await writeNew(recordOf(clipping), record);
  } catch (error) {
    await rm(clipping);
    throw error;
  }
}

async function writeNew(file: string, contents: Uint8Array | string): Promise<void> {
  await writeFile(file, contents, { flag: 'wx' }).catch(explain(file));
}

function explain(file: string) {
  return ({ code }: NodeJS.ErrnoException): never => {
    if (code !== 'EEXIST') throw failure(`${file} cannot be written (${code})`);
    throw failure(`${file} is there already, and is not overwritten; another --slug is wanted`);
  };
}
