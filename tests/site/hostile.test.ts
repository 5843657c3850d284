/** A clipping full of markup, script and signs: on every page it is the characters that it is. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { hostileHeadline, hostileId, hostileLines } from './hostile.ts';
import { resultsOf } from './results.ts';
import { hostileSite } from './sites.ts';
import { visit } from './visit.ts';

const places = {
  'its article': `/articles/${hostileId}/`,
  'the page of the clipping': `/articles/${hostileId}/clipping/`,
  'the page of all articles': '/full-text/',
};

for (const [name, address] of Object.entries(places)) {
  test(`every line of a hostile clipping stands on ${name} as the characters it is`, async () => {
    await using open = await visit(await hostileSite(), address);
    const shown = (await open.page.locator('main').textContent()) ?? '';
    for (const line of [hostileHeadline, ...hostileLines]) assert.ok(shown.includes(line), line);
    await assertHarmless(open);
  });
}

test('a hostile headline and publisher stand on the timeline as the characters they are', async () => {
  await using open = await visit(await hostileSite(), '/');
  const shown = (await open.page.locator('main').textContent()) ?? '';
  assert.ok(shown.includes(hostileHeadline));
  assert.ok(shown.includes('<i>Evil</i> "Times"'));
  await assertHarmless(open);
});

test('an excerpt of a hostile clipping is the characters it is', async () => {
  for (const [word, expected] of [
    ['onerror', '<img src=x onerror="window.pwned = 2"> opens this paragraph'],
    ['nbsp', '&lt;i&gt; &amp;amp; &#x41; &nbsp; and {{ constructor }}'],
    ['pwned', '<script>window.pwned = 1</script> and </script> in it'],
  ] as const) {
    await using open = await visit(await hostileSite(), `/search/?q=${word}`);
    const { headlines, publishers } = await resultsOf(open.page);
    assert.deepEqual([headlines, publishers], [[hostileHeadline], ['<i>Evil</i> "Times"']]);
    const excerpt = (await open.page.locator('#search-results .passages').textContent()) ?? '';
    assert.ok(excerpt.includes(expected), excerpt);
    await assertHarmless(open);
  }
});

test('the filters carry a hostile publisher as the characters it is', async () => {
  await using open = await visit(await hostileSite(), '/search/');
  await open.page.getByLabel('<i>Evil</i> "Times"').check();
  assert.deepEqual((await resultsOf(open.page)).headlines, [hostileHeadline]);
  await assertHarmless(open);
});

test('the clipping is handed out byte for byte, and as Markdown that means the same characters', async () => {
  const { folder, content } = await hostileSite();
  const [clipping, copy] = await Promise.all(
    [content, folder].map((root) => readFile(path.join(root, `articles/${hostileId}.txt`))),
  );
  assert.deepEqual(copy, clipping);
  const markdown = await readFile(path.join(folder, `articles/${hostileId}.md`), 'utf8');
  assert.doesNotMatch(
    markdown.replace(/^---\n.*?\n---\n/s, ''),
    /(?<!\\)<(script|img)|(?<!\\)\*are\*|(?<!\\)\[a link\]\(/,
  );
});

async function assertHarmless({ page, complaints }: Awaited<ReturnType<typeof visit>>): Promise<void> {
  assert.equal(await page.evaluate(() => 'pwned' in window), false);
  assert.equal(await page.locator('main :is(script:not([type=module][src]), img)').count(), 0);
  assert.equal(await page.locator('main :is(b, i, em)', { hasText: /^(Bold|Evil|its)$/ }).count(), 0);
  assert.deepEqual(complaints, []);
}
