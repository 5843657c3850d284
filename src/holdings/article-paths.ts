/** The archive to the paths of its articles, each with what its page shows of others and a key for all it shows. */
import { timelineAddress } from '../addresses.ts';
import type { Lane } from '../archive/clock.ts';
import type { Coverage } from '../archive/coverage.ts';
import type { Neighbours } from '../archive/order.ts';
import { lanePath, volumesOf } from '../archive/volumes.ts';
import { digestOf } from './digest.ts';
import { eventDigests } from './event-digests.ts';
import { openArchive, openDescription } from './open.ts';

export type ArticlePath = {
  params: { id: string };
  props: Neighbours & {
    /** Of the archive’s own clock, if this article has no date on it. */
    lane: Lane | null;
    event: Coverage | null;
  };
  /** Changes when anything on the page can have changed; Astro itself adds the templates. */
  cacheKey: string;
};

export async function articlePaths(): Promise<ArticlePath[]> {
  const { clock, orders, neighbours, coverage } = await openArchive();
  const laneAddress = timelineAddress(clock, clock, lanePath(volumesOf(orders[clock])));
  const undated = new Set(orders[clock].undated);
  const description = JSON.stringify(await openDescription());
  const events = eventDigests(coverage);
  return [...orders[clock].dated.map(({ entry }) => entry), ...undated].map((entry) => {
    const { earlier = null, later = null } = neighbours.get(entry.id) ?? {};
    const lane = undated.has(entry) ? { clock, address: laneAddress } : null;
    const event = coverage.get(entry.id) ?? null;
    const digests = [entry, earlier?.entry, later?.entry].map((one) => one?.digest ?? '');
    const eventDigest = (event && events.get(event)) ?? '';
    return {
      params: { id: entry.id },
      props: { earlier, later, lane, event },
      cacheKey: digestOf([description, clock, lane?.address ?? '', eventDigest, ...digests]),
    };
  });
}
