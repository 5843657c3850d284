import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSearchDescription } from '../../src/export/opensearch.ts';

const archive = {
  title: 'Moscow–Washington & Back Again',
  description: 'Clippings <from> "the" press\u0007 on\n two elections.',
  language: 'en',
  search: 'https://archive.example/search/',
  self: 'https://archive.example/opensearch.xml',
  icon: 'https://archive.example/favicon.svg',
};

const part = (name: string) =>
  new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(openSearchDescription(archive))?.[1];

test('a browser is told where to put the words', () => {
  assert.match(
    openSearchDescription(archive),
    /<Url type="text\/html" template="https:\/\/archive\.example\/search\/\?q=\{searchTerms\}"\/>/,
  );
});

test('what an archive says of itself is text, as long as the format allows', () => {
  assert.equal(part('ShortName'), 'Moscow–Washingt…');
  assert.equal(part('LongName'), 'Moscow–Washington &amp; Back Again');
  assert.equal(part('Description'), 'Clippings &lt;from&gt; &quot;the&quot; press on two elections.');
});
