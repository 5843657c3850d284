import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lineHtml } from '../../src/components/clipping/words.ts';
import { placeId } from '../../src/archive/evidence-places.ts';

test('the words that prove a fact can be linked to, and the rest of the line stays as it is', () => {
  assert.equal(
    lineHtml(7, '“No,” said <Putin> & left', [{ start: 7, end: 19 }]),
    '“No,” <span id="L7-7-19">said &#x3C;Putin></span> &#x26; left',
  );
});

test('words within words are linked to within them', () => {
  assert.equal(
    lineHtml(1, 'abcdef', [
      { start: 1, end: 6 },
      { start: 2, end: 4 },
    ]),
    '<span id="L1-1-6">a<span id="L1-2-4">bc</span>de</span>f',
  );
});

test('a part that was removed is struck out, and what was read in it can be linked to within it', () => {
  assert.equal(
    lineHtml(1, 'abcdef', [{ start: 4, end: 5 }], [{ start: 3, end: 7 }]),
    'ab<del>c<span id="L1-4-5">d</span>ef</del>',
  );
});

const place = fc
  .tuple(fc.nat(12), fc.nat(12))
  .map(([start, length]) => ({ start: start + 1, end: start + length + 2 }));

test('however places lie, every one has its id once, and no letter of the line is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abc <&"'), maxLength: 20 }),
      fc.array(place),
      (text, all) => {
        const unique = [...new Map(all.map((one) => [placeId(1, one), one])).values()];
        const places = unique.toSorted((a, b) => a.start - b.start || b.end - a.end);
        const html = lineHtml(1, text, places);
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        assert.deepEqual(ids.toSorted(), places.map((one) => placeId(1, one)).toSorted());
        const plain = html
          .replace(/<[^>]*>/g, '')
          .replaceAll('&#x3C;', '<')
          .replaceAll('&#x26;', '&');
        assert.equal(plain, text);
      },
    ),
  );
});

test('a line of very many removed parts is written', () => {
  const parts = Array.from({ length: 20_000 }, (_, at) => ({ start: at * 4 + 1, end: at * 4 + 4 }));
  const html = lineHtml(1, 'Home'.repeat(parts.length), [], parts);
  assert.equal(html, '<del>Hom</del>e'.repeat(parts.length));
});
