/** What axe-core puts into a page that it is run in. */
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}
