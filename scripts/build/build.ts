/** A content folder to a site: the steps of a build, in order; the last good site stays until all have passed. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { addOffline } from './add-offline.ts';
import { addSearchIndex } from './add-search-index.ts';
import { explain } from './failure.ts';
import { holdLock } from './lock.ts';
import { step } from './progress.ts';
import { read } from './read.ts';
import { render } from './render.ts';
import { swap } from './swap.ts';
import { holdUnchanged } from './unchanged.ts';
import { verify } from './verify.ts';

type Folders = { content: string; out: string };

/** True when the site in `out` is the new one; false, with the reasons printed, when it is still the old one. */
export async function build({ content, out }: Folders): Promise<boolean> {
  // Beside the site, so that the swap is a rename within one file system.
  const work = path.resolve(out, '..', '.build');
  const fresh = path.join(work, 'site');
  const cache = path.join(work, 'cache');
  try {
    using _lock = holdLock(work);
    using _bundles = isOutside(work) ? holdLock(path.resolve('.astro')) : null;
    await rm(fresh, { recursive: true, force: true });
    const checkUnchanged = await holdUnchanged(content);
    const holdings = await step('read', () => read(content));
    await step('render', () =>
      render(content, holdings, fresh, cache).finally(() =>
        checkUnchanged().catch(async (error: unknown) => {
          // It holds pages of the old reading under the digests of the new files.
          await rm(cache, { recursive: true, force: true });
          throw error;
        }),
      ),
    );
    await step('index', () => addSearchIndex(fresh, holdings));
    await step('offline', () => addOffline(fresh));
    await step('verify', () => verify(fresh, holdings));
    await step('swap', () => swap(fresh, path.resolve(out), path.join(work, 'previous')));
    return true;
  } catch (error) {
    console.error(explain(error));
    return false;
  }
}

/** Astro puts what it makes pages with beside the site, but for a site outside of the project into a folder that all of those share. */
function isOutside(work: string): boolean {
  const way = path.relative(process.cwd(), work);
  // On another drive there is none.
  return way.startsWith('..') || path.isAbsolute(way);
}
