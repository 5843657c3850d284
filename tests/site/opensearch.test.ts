/** A browser that looks for a search engine in the archive: it finds one where the archive knows its address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manyAddress } from './many.ts';
import { archiveSite, manySite } from './sites.ts';
import { visit } from './visit.ts';

test('an archive that knows where it is published says on every page how it is searched from elsewhere', async () => {
  await using open = await visit(await manySite(), '/about/');
  const link = open.page.locator('link[rel=search]');
  assert.equal(await link.getAttribute('type'), 'application/opensearchdescription+xml');
  const address = new URL((await link.getAttribute('href')) ?? '', open.page.url());
  const description = await (await open.page.request.get(address.href)).text();
  const template = await open.page.evaluate(
    (xml) =>
      new DOMParser()
        .parseFromString(xml, 'application/xml')
        .querySelector('Url[type="text/html"]')
        ?.getAttribute('template'),
    description,
  );
  assert.equal(template, `${manyAddress}/search/?q={searchTerms}`);
});

test('an archive that does not know its address promises no search from elsewhere', async () => {
  const site = await archiveSite();
  await using open = await visit(site, '/about/');
  assert.equal(await open.page.locator('link[rel=search]').count(), 0);
  const { status } = await fetch(new URL('/opensearch.xml', site.address));
  assert.equal(status, 404);
});
