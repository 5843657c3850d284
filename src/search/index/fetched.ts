/** The address of an index to what reads its files from the site. */
import { failure } from './failure.ts';
import type { ReadFile } from './files.ts';

/** @param folder the address of the index, with a slash at its end */
export function fetched(folder: string): ReadFile {
  return async (path) => {
    // Only the directory keeps its name over builds.
    const init: RequestInit = path === 'directory.json' ? { cache: 'no-cache' } : {};
    const response = await fetch(folder + path, init).catch((error: unknown) => {
      throw failure('network', String(error));
    });
    if (response.ok)
      return new Uint8Array(
        await response.arrayBuffer().catch((error: unknown) => {
          throw failure('network', String(error));
        }),
      );
    throw failure(
      response.status === 404 || response.status === 410 ? 'missing' : 'network',
      `${path}: ${response.status}`,
    );
  };
}

/** Asks for one file before anybody needs it: whoever needs it first is given that answer. */
export function askedAhead(read: ReadFile, ahead: string): ReadFile {
  let asked: ReturnType<ReadFile> | null = read(ahead);
  // Whatever is wrong is for who needs it.
  asked.catch(() => undefined);
  return (path) => {
    if (path !== ahead || !asked) return read(path);
    const answer = asked;
    asked = null;
    return answer;
  };
}
