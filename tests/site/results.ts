/** A search page to what it shows once it has answered. */
import type { Page } from 'playwright-core';

type Results = {
  report: string;
  notes: string[];
  headlines: string[];
  dates: string[];
  publishers: string[];
};

/** Waits for an answer whose report, as far as it is on the screen, differs from `before`, or for any. */
export async function resultsOf(page: Page, before = ''): Promise<Results> {
  await page.waitForFunction((old) => {
    const report = document.querySelector<HTMLElement>('#search-report')?.innerText ?? '';
    return report !== '' && report !== old;
  }, before);
  const texts = (selector: string) => page.locator(selector).allTextContents();
  return {
    report: await page.locator('#search-report').innerText(),
    notes: await texts('#search-notes li'),
    headlines: await texts('#search-results h3'),
    dates: await texts('#search-results .date'),
    publishers: await texts('#search-results .publisher'),
  };
}

/** Opens what a narrow screen folds. */
export async function unfold(page: Page): Promise<void> {
  for (const summary of await page.locator('#search-time > summary, #search-narrowing > summary').all())
    if (await summary.isVisible()) await summary.click();
}
