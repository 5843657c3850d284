/**
 * What is folded on a narrow screen to what stands beside the results on a wide one. It comes open, so that nothing
 * moves on a wide screen when this runs; on a narrow one the style sheet keeps it out of sight until then.
 */
import { part } from './part.ts';

/** As wide as the margin needs, which the layout has from here on. */
const wide = '(width >= 47.5rem)';

export function startUnfolding(): void {
  const folded = [part('search-time', HTMLDetailsElement), part('search-narrowing', HTMLDetailsElement)];
  const screen = window.matchMedia(wide);
  const follow = () => {
    for (const details of folded) {
      details.open = screen.matches;
      details.dataset['ready'] = '';
    }
  };
  screen.addEventListener('change', follow);
  follow();
}
