/** The panel that a reader last used to a place on the screen that it keeps, while what stands above it changes. */
import { part } from './part.ts';

let held: HTMLElement | undefined;

export function startHolding(): void {
  const panels = [part('search-time', HTMLElement), part('search-narrowing', HTMLElement)];
  const hold = ({ target }: Event) => {
    held = panels.find((panel) => target instanceof Node && panel.contains(target));
  };
  for (const event of ['pointerdown', 'keydown'])
    document.addEventListener(event, hold, { capture: true, passive: true });
}

/** A range that is drawn has a chip above the bars: the page is scrolled by as much. */
export function keepInHand(change: () => void): void {
  const top = () => held?.getBoundingClientRect().top ?? 0;
  const before = top();
  change();
  if (held?.checkVisibility()) window.scrollBy({ top: top() - before, behavior: 'instant' });
}
