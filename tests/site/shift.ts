/** An open page to how much of it has moved since it was opened. */
import type { Page } from 'playwright-core';

/** Sum of the layout shifts that no key or click of the reader's explains. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        resolve(
          list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
        );
      }).observe({ type: 'layout-shift', buffered: true });
      // Where nothing has moved the observer is never called.
      setTimeout(() => resolve(0), 300);
    });
  });
}
