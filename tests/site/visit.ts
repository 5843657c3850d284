/** An address and the reader's circumstances to an open page, with everything that it complains of. */
import { after } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { closeBrowser, openBrowser } from '../../scripts/browser.ts';
import { closeSites, type TrialSite } from './sites.ts';

type Visit = AsyncDisposable & {
  page: Page;
  /** Errors on the console, violated policies, failed or foreign requests. */
  complaints: string[];
};

after(async () => {
  await closeBrowser();
  await closeSites();
});

/** Opens a page in a fresh profile; closes it when disposed. `path` is as at the root of a host. */
export async function visit(
  site: TrialSite,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    // Each visit is somebody's first; what later ones are like is tested by itself.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const address = new URL(path.slice(1), site.address).href;
  page.on('console', (message) => {
    const isAboutPage = message.location().url === address && message.text().includes('404');
    const isAboutBlock = message.text().includes('blocked by Playwright');
    if (['error', 'warning'].includes(message.type()) && !isAboutPage && !isAboutBlock)
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) complaints.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== address)
      complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
}

/** So many times as large as a browser’s own, as a reader can ask of it. What is decided by the width of the screen stays. */
export function setLetters(page: Page, times: number): Promise<void> {
  return page.evaluate((size) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:root { font-size: ${size}% }`);
    document.adoptedStyleSheets.push(sheet);
  }, times * 100);
}
