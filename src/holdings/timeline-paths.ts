/** The archive to the paths of its timelines: on each clock the whole, in both orders, and every volume page by page. */
import { clockFolders } from '../addresses.ts';
import type { Archive } from '../archive/archive.ts';
import { type Clock, clocks } from '../archive/clock.ts';
import { type Direction, directions, frontPath } from '../archive/timeline.ts';
import { allVolumes, type Leaf, leavesOf, type Volume, volumesOf } from '../archive/volumes.ts';
import { openArchive } from './open.ts';

type WholeProps = { archive: Archive; clock: Clock; direction: Direction };
export type VolumeProps = {
  archive: Archive;
  clock: Clock;
  volume: Volume;
  leaf: Leaf;
  /** The volumes of the same kind on either side. */
  previous: Volume | null;
  next: Volume | null;
};
export type TimelinePath = {
  params: { clock: string; period: string | undefined };
  props: WholeProps | VolumeProps;
};

export async function timelinePaths(): Promise<TimelinePath[]> {
  const archive = await openArchive();
  return clocks.flatMap((clock) => [...wholes(archive, clock), ...volumes(archive, clock)]);
}

function wholes(archive: Archive, clock: Clock): TimelinePath[] {
  return directions.map((direction) => path(frontPath(direction), { archive, clock, direction }));
}

function volumes(archive: Archive, clock: Clock): TimelinePath[] {
  const [, ...below] = allVolumes(volumesOf(archive.orders[clock]));
  return below.flatMap((volume) => {
    const alike = below.filter(({ period }) => period.kind === volume.period.kind);
    const place = alike.indexOf(volume);
    const [previous, next] = [alike[place - 1] ?? null, alike[place + 1] ?? null];
    return leavesOf(volume).map((leaf) => path(leaf.path, { archive, clock, volume, leaf, previous, next }));
  });
}

function path(below: string, props: TimelinePath['props']): TimelinePath {
  return {
    params: { clock: clockFolders[props.clock], period: below.replace(/\/$/, '') || undefined },
    props,
  };
}
