/** A reader who turns to a part of the search page to what is fetched for it, ahead of the first key. */
import { part } from './part.ts';

const signs = ['pointerenter', 'focusin', 'touchstart'];

type Turning = { field: () => void; counts: () => void };

/** The counts of a large archive are far more than a first answer needs, and would hold it up on a slow line. */
export function onTurning({ field, counts }: Turning): void {
  once(part('search', HTMLFormElement), signs, field);
  for (const panel of [part('search-time', HTMLDetailsElement), part('search-narrowing', HTMLDetailsElement)])
    once(panel, signs, counts);
}

function once(place: HTMLElement, events: readonly string[], act: () => void): void {
  const turned = new AbortController();
  for (const event of events)
    place.addEventListener(
      event,
      () => {
        turned.abort();
        act();
      },
      { signal: turned.signal, passive: true },
    );
}
