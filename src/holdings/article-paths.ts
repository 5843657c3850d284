/** The archive to the paths of its articles, each with what its page shows of others and a key for all it shows. */
import type { Entry } from '../archive/entry.ts';
import { digestOf } from './digest.ts';
import { openArchive, openDescription, openEntries } from './open.ts';

export type ArticlePath = {
  params: { id: string };
  props: { earlier: Entry | null; later: Entry | null };
  /** Changes when anything on the page can have changed; Astro itself adds the templates. */
  cacheKey: string;
};

export async function articlePaths(): Promise<ArticlePath[]> {
  const { neighbours } = await openArchive();
  const description = JSON.stringify(await openDescription());
  return (await openEntries()).map((entry) => {
    const { earlier = null, later = null } = neighbours.get(entry.id) ?? {};
    const shown = [entry, earlier, later].map((one) => one?.digest ?? '');
    return {
      params: { id: entry.id },
      props: { earlier, later },
      cacheKey: digestOf([description, ...shown]),
    };
  });
}
