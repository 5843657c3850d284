/** A path to the bytes of the file there, or to the reason why there are none. Never waits: what is no file is not opened. */
import { lstat, readFile, stat } from 'node:fs/promises';

export type Bytes = { bytes: Uint8Array; refusal: null } | { bytes: null; refusal: Refusal };
type Refusal = { rule: 'missing' | 'unreadable' | 'too-large'; reason: string };

export async function readBytes(file: string, most: number): Promise<Bytes> {
  try {
    const found = await stat(file);
    if (!found.isFile()) {
      const kind = found.isDirectory() ? 'a folder' : 'a device or pipe';
      return refuse('unreadable', `Cannot be read: found ${kind}; a file is wanted`);
    }
    if (found.size > most)
      return refuse('too-large', `File of ${found.size} bytes; one of at most ${most} is wanted`);
    return { bytes: await readFile(file), refusal: null };
  } catch (error) {
    return explain(file, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

async function explain(file: string, code: string): Promise<Bytes> {
  const isLink = await lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (code === 'ENOENT' && !isLink) return refuse('missing', 'Cannot be read: no such file (ENOENT)');
  const found = isLink ? 'a link that leads to no file' : 'a file that may not be read';
  return refuse('unreadable', `Cannot be read: found ${found} (${code}); a readable file is wanted`);
}

function refuse(rule: Refusal['rule'], reason: string): Bytes {
  return { bytes: null, refusal: { rule, reason } };
}
