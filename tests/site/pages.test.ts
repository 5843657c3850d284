/** What holds on every sort of page: access, quiet, no stranger asked, and room on the narrowest screen. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { largePageTypes, pageTypes } from './page-types.ts';
import { archiveSite, largeSite } from './sites.ts';
import { visit } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const places = [
  ...Object.entries(pageTypes).map(([name, path]) => ({ name, path, site: archiveSite })),
  ...Object.entries(largePageTypes).map(([name, path]) => ({ name, path, site: largeSite })),
];

for (const { name, path, site } of places) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${name}, ${colorScheme}`, async () => {
      await using open = await visit(await site(), path, { colorScheme });
      await settled(open.page);
      assert.deepEqual(await violations(open.page), []);
    });
  }

  test(`${name} raises no error, breaks no policy and asks no other site`, async () => {
    await using open = await visit(await site(), path);
    await settled(open.page);
    assert.deepEqual(open.complaints, []);
  });

  test(`${name} needs no sideways scrolling at 320 px`, async () => {
    await using open = await visit(await site(), path, { viewport: { width: 320, height: 640 } });
    await settled(open.page);
    const { wide, screen } = await open.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    assert.ok(wide <= screen, `${wide} px wide on a screen of ${screen} px`);
  });
}

test('the check for access is able to fail', async () => {
  await using open = await visit(await archiveSite(), '/about/');
  await open.page.evaluate(() => document.querySelector('main')?.append(new Image()));
  assert.deepEqual(await violations(open.page), ['image-alt: <img>']);
});

test('the check for errors is able to fail', async () => {
  await using open = await visit(await archiveSite(), '/about/');
  await open.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
  });
  await open.page.waitForTimeout(100);
  assert.match(open.complaints.join('\n'), /Policy: script-src/);
});

async function settled(page: Page): Promise<void> {
  if (new URL(page.url()).search) await page.locator('[role=status]', { hasText: /article/ }).waitFor();
}

/** Runs in the page from outside, since the page's own policy would not let it in. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results: AxeResults = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: values }),
    standards,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
