/** A search page to what it shows once it has answered. */
import type { Page } from 'playwright-core';

export type Results = { report: string; headlines: string[]; dates: string[]; publishers: string[] };

/** Waits for an answer that differs from `before`, or for any. */
export async function resultsOf(page: Page, before = ''): Promise<Results> {
  await page.waitForFunction((old) => {
    const report = document.querySelector('[role=status]')?.textContent ?? '';
    return report !== '' && report !== old;
  }, before);
  const texts = (selector: string) => page.locator(`#search-results ${selector}`).allTextContents();
  const report = await page.locator('[role=status]').innerText();
  return {
    report,
    headlines: await texts('h2'),
    dates: await texts('.date'),
    publishers: await texts('.publisher'),
  };
}
