/** A search page in a real browser to the time from a key to its results on the screen, and the bytes that took. */
import type { Browser, Page } from 'playwright-core';
import { type Host, hostOn, type Line } from './line.ts';
import type { Rival } from './rivals.ts';

export type Measured = { milliseconds: number; bytes: number };

/** Longer than this, and a reader has gone. */
const patience = 120_000;

/** The first search of a new visitor, typed `pause` milliseconds after turning to the field. */
export async function cold(
  browser: Browser,
  rival: Rival,
  line: Line,
  word: string,
  pause: number,
): Promise<Measured> {
  return visiting(browser, rival, line, async (page, host) => {
    await page.focus(rival.field);
    await page.waitForTimeout(pause);
    const milliseconds = await search(page, rival, word);
    return { milliseconds, bytes: host.takeBytes() };
  });
}

/** Searches one after the other by one visitor, the first of them not counted. */
export async function warm(browser: Browser, rival: Rival, line: Line, words: string[]): Promise<Measured[]> {
  return visiting(browser, rival, line, async (page, host) => {
    const measured: Measured[] = [];
    await page.focus(rival.field);
    for (const word of words) {
      host.takeBytes();
      const milliseconds = await search(page, rival, word);
      measured.push({ milliseconds, bytes: host.takeBytes() });
      await page.waitForTimeout(500);
    }
    return measured.slice(1);
  });
}

async function visiting<Value>(
  browser: Browser,
  rival: Rival,
  line: Line,
  work: (page: Page, host: Host) => Promise<Value>,
): Promise<Value> {
  const host = await hostOn(rival.folder, line);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(host.address + rival.page, { waitUntil: 'networkidle' });
    await page.waitForSelector(rival.field);
    return await work(page, host);
  } finally {
    await context.close();
    await host.close();
  }
}

/** Puts a word in the place of what is in the field, at once, as a paste or the last key of a word does. */
async function search(page: Page, { field, results }: Rival, word: string): Promise<number> {
  const painted = page.evaluate(
    async ([fieldAt, resultsAt]) => {
      const input = document.querySelector(fieldAt);
      const list = document.querySelector(resultsAt);
      if (!input || !list) throw new Error(`${fieldAt} or ${resultsAt} is not on the page`);
      const typed = new Promise<number>((resolve) => {
        input.addEventListener('input', () => resolve(performance.now()), { capture: true, once: true });
      });
      await new Promise<void>((resolve) => {
        const look = () => {
          if (!list.querySelector('a[href]')) return;
          watcher.disconnect();
          resolve();
        };
        const watcher = new MutationObserver(look);
        watcher.observe(list, { childList: true, subtree: true, characterData: true });
      });
      // A frame begins, and what comes after it has been painted.
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - (await typed);
    },
    [field, results] as const,
  );
  await page.locator(field).evaluate((input) => input instanceof HTMLInputElement && input.select());
  await page.keyboard.insertText(word);
  return painted;
}
