/** Pages that were cut close to their article: one strong way in which they name their publisher is enough, a weak one is not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const crop = (above: string[], below: string[] = [], text = prose) =>
  read([...above, '', ...text, '', ...below]).publisher?.value ?? null;

const headline = 'Ferry to the island will sail again in summer';
const signed = ['By Ada Quist', '12 May 2019'];

test('behind the last stroke of a browser’s title stands the publisher, though the page has its headline nowhere else', () => {
  assert.equal(crop([`${headline} | Quayside Gazette`, ...signed]), 'Quayside Gazette');
  assert.equal(crop([`${headline} - News - Quay Harbour Online`, ...signed]), 'Quay Harbour Online');
});

test('a year, a section or a trail behind strokes is no publisher', () => {
  assert.equal(crop([`${headline} - The Island Guide 2019`, ...signed]), null);
  assert.equal(crop([`${headline} | Local News`, ...signed]), null);
  assert.equal(crop(['Ferries » Islands » Northhaven', headline, ...signed]), null);
});

test('who said so, of whom the text tells, or a word behind a stroke alone is no publisher', () => {
  const told = [...prose, 'The harbour master said that the quay would be ready by then.'];
  assert.equal(crop([`${headline} – Harbour Master`, ...signed], [], told), null);
  assert.equal(crop([`${headline} - Audit`, ...signed]), null);
  assert.equal(crop([`${headline} | Explainer`, ...signed]), null);
  assert.equal(crop([`${headline} | Audit`, ...signed], ['© 2019 Audit']), 'Audit');
});

test('a paper may be called as a network is, or have a section’s words', () => {
  for (const paper of ['Quay Star-Telegram', 'Telegram & Argus', 'Community Press'])
    assert.equal(
      crop([paper, 'News', 'Sport', 'Weather', headline, ...signed], [`© 2019 ${paper}`, `About ${paper}`]),
      paper,
    );
});

test('a notice below the text alone names the publisher, and one above it a picture’s owner', () => {
  const owned = '© 2019 The Quay Lantern. All rights reserved.';
  assert.equal(crop([headline, ...signed], [owned]), 'The Quay Lantern');
  assert.equal(crop(['© Quaystock', headline, ...signed]), null);
});

test('whom somebody told something is the publisher only where the page names it besides', () => {
  const text = [...prose, 'The rower told Quay Lantern on Monday that the harbour had been shut.'];
  assert.equal(crop([headline, ...signed], [], text), null);
  assert.equal(crop([headline, ...signed], ['More from Quay Lantern'], text), 'Quay Lantern');
});

test('“About …” below a release is about whoever sent it out', () => {
  const about = ['About Northland Kraft', 'Northland Kraft owns wind farms in five countries.'];
  assert.equal(crop([headline, ...signed], about), null);
});

test('a row of buttons is no name, and no month is a paper', () => {
  assert.equal(crop(['Share on Facebook Tweet Pin Mail', ...signed]), null);
  const printed = 'This article appears in the May 2019 print edition with the headline “Toll.”';
  assert.equal(crop([headline, ...signed], [printed]), null);
});

test('the article of a sentence is not the name’s, that of the name is', () => {
  const below = (line: string) => crop([headline, ...signed], [line]);
  assert.equal(below('Follow the Quay Courier on Facebook for local news and sport'), 'Quay Courier');
  assert.equal(below('Subscribe to The Quay Courier at £9 a month'), 'The Quay Courier');
});

test('a broadcaster that owns the page by its call sign is called by its whole name on top', () => {
  const top = ['QVRD Public Radio', headline, ...signed];
  assert.equal(crop(top, ['More from QVRD', 'QVRD Newsletters', '© 2019 QVRD']), 'QVRD Public Radio');
});
