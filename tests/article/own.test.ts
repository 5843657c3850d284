import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownOf } from '../../src/article/furniture/own.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';

function ownIn(...texts: string[]) {
  return ownOf(texts, texts.map(signalsOf));
}

const notice = '© 2021 Selmouth Courier Ltd. All rights reserved.';

test('a sentence with the name under which a page claims its rights, or how it begins or is shortened, is the page’s own', () => {
  const said = [
    'The Selmouth Courier comes out four times a year.',
    'Selmouth is where all of this is printed.',
  ];
  assert.deepEqual(
    ownIn(...said, notice).map(({ publisher }) => publisher),
    [1, 0.5, 0],
  );
  const [short] = ownIn('SRN has been on the air for forty years.', '© Selmouth Radio Network');
  assert.equal(short?.publisher, 1);
});

test('the more sentences have a name, the less each of them is about the page', () => {
  const town = Array.from({ length: 4 }, () => 'Selmouth has a quay and a customs house.');
  assert.equal(ownIn(...town, notice)[0]?.publisher, 0.25);
});

test('whom somebody told something is not spoken of as the page’s own', () => {
  const [told, within] = ownIn(
    'He told the Selmouth Courier that it was late.',
    'Northselmouth is far away.',
    notice,
  );
  assert.equal(told?.publisher, 0);
  assert.equal(within?.publisher, 0);
});

test('a sentence that begins with a name that stands alone on the page, or after “By”, is about who signs it', () => {
  const life = 'Ada Quist keeps two hives, both of them badly.';
  for (const signed of ['Ada Quist', 'By Ada Quist', 'Words by Ada Quist, Harbour Editor'])
    assert.equal(ownIn(signed, life)[1]?.signer, 1, signed);
  assert.equal(ownIn('Tom Berg', life)[1]?.signer, 0);
});
