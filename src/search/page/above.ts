/** An answer to what stands above its results, with which it is shown: after them, it would push them aside. */
import type { Answer, Histogram } from '../contract.ts';
import { type Offers, offersOf } from './offers.ts';

/** What did not come in time; nothing of what did. */
export type Late = { bars: Promise<Histogram> | null; offers: Promise<Offers> | null };

/** Milliseconds by which it may hold results up that have come; where nothing was found, offers are all there is to show. */
const patience = 300;
const patienceForOffers = 2000;

/** Fetched at once; what it gives back waits no longer than that. */
export function fetchAbove(answer: Answer) {
  const bars = answer.histogram();
  const offers = offersOf(answer);
  // Whoever asks for it later is told so, too.
  bars.catch(() => undefined);
  return async () => {
    const [barsInTime, offersInTime] = await Promise.all([
      inTime(bars, patience),
      inTime(offers, answer.total > 0 ? patience : patienceForOffers),
    ]);
    const late: Late = { bars: barsInTime ? null : bars, offers: offersInTime ? null : offers };
    return { bars: barsInTime, offers: offersInTime, late };
  };
}

function inTime<Value>(coming: Promise<Value>, most: number): Promise<Value | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, most);
  });
  return Promise.race([coming.catch(() => undefined), late]);
}
