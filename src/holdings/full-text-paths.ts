/** The archive to the paths of its texts for the browser’s own find: the volumes of its own clock, page by page. */
import type { Clock } from '../archive/clock.ts';
import { allVolumes, type Leaf, leavesOf, type Volume, volumesOf } from '../archive/volumes.ts';
import { openArchive } from './open.ts';

export type FullTextPath = {
  params: { period: string | undefined };
  props: { clock: Clock; volume: Volume; leaf: Leaf };
};

export async function fullTextPaths(): Promise<FullTextPath[]> {
  const { clock, orders } = await openArchive();
  return allVolumes(volumesOf(orders[clock])).flatMap((volume) =>
    leavesOf(volume).map((leaf) => ({
      params: { period: leaf.path.replace(/\/$/, '') || undefined },
      props: { clock, volume, leaf },
    })),
  );
}
