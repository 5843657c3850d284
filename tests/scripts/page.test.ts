/** The HTML of a page to its elements: its style sheets are passed over and yet are there, whatever stands in them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../scripts/verify/page.ts';

const page = (inside: string) =>
  `<!doctype html><html lang="en"><head><title>x</title></head><body>${inside}</body></html>`;
const stylesIn = (html: string) =>
  readPage('', html).elements.flatMap(({ name, text }) => (name === 'style' ? [text] : []));

test('every style sheet has its own text', () => {
  const sheets = ['p{color:red}', '@media (width < 40rem){a>b{c:d}}', '', 'p::before{content:"0"}', '1'];
  assert.deepEqual(stylesIn(page(sheets.map((sheet) => `<style>${sheet}</style>`).join(''))), sheets);
  assert.deepEqual(stylesIn(page('<style media="print">a\r\nb</style>')), ['a\nb']);
});

test('what only looks like a style sheet is none', () => {
  for (const inside of [
    '<!-- <style>p{}</style> -->',
    '<p title="<style>p{}</style>">x</p>',
    '<textarea><style>p{}</style></textarea>',
    '<script>"<style>p{}</style>"</script>',
  ]) {
    assert.deepEqual(stylesIn(page(inside)), [], inside);
    assert.deepEqual(stylesIn(page(`<style>b{}</style>${inside}`)), ['b{}'], inside);
  }
  const [script] = readPage('', page('<script>"<style>p{}</style>"</script>')).elements.slice(-1);
  assert.equal(script?.text, '"<style>p{}</style>"');
});

test('a fault after a style sheet is told with its place in the page', () => {
  const { errors } = readPage('', page('<style>p{}\nb{}</style>\n<p class="a" class="b">x</p>'));
  assert.deepEqual(errors, ['3:19 duplicate-attribute']);
});

test('a style sheet that never ends takes no longer than another', () => {
  const sheet = 'p{}'.repeat(100_000);
  assert.deepEqual(stylesIn(page(`<style>${sheet}</script></style>`)), [`${sheet}</script>`]);
});
