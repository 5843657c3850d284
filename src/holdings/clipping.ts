/** A clipping on disk to its reading, or to the message that says why there is none. */
import { VFile } from 'vfile';
import { type Reading, readArticle, type Source } from '../article/article.ts';
import { largestClipping } from '../article/clipping/decode.ts';
import { refuse } from '../article/warn.ts';
import { readBytes } from './bytes.ts';

type ClippingRead = { file: VFile; reading: Reading | null };

export async function readClipping(source: Omit<Source, 'bytes'>): Promise<ClippingRead> {
  const { bytes, refusal } = await readBytes(source.path, largestClipping);
  if (bytes) return withoutNotes(readSafely({ ...source, bytes }));
  const file = new VFile({ path: source.path });
  refuse(file, refusal.reason, refusal.rule);
  return { file, reading: null };
}

/** A fault of ours at one clipping is a message like any other, and costs no other clipping its page. */
export function readSafely(source: Source): ClippingRead {
  try {
    return readArticle(source);
  } catch (error) {
    const file = new VFile({ path: source.path });
    refuse(file, `Not read, by a fault of this program: ${String(error)}; please report it`, 'program-fault');
    return { file, reading: null };
  }
}

/** What is noted for fitting alone is more than half of a reading, and all readings of an archive are held at once. */
function withoutNotes(read: ClippingRead): ClippingRead {
  delete read.file.data.weighed;
  delete read.file.data.titling;
  return read;
}
