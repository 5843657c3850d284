import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownOf } from '../../src/article/furniture/own.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';

function ownIn(...texts: string[]) {
  return ownOf(texts, texts.map(signalsOf));
}

const notice = '© 2021 Selmouth Magazine Ltd. All rights reserved.';

test('a sentence with the name under which a page claims its rights, in full or short, is the page’s own', () => {
  const said = [
    'The Selmouth Magazine comes out four times a year.',
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

test('the town in a paper’s name, a firm in a dispute about copyright, and who took a picture are not the page', () => {
  assert.equal(ownIn('Selmouth has a quay and a customs house.', '© 2021 Selmouth Courier')[0]?.publisher, 0);
  assert.equal(
    ownIn('Quist Boats has three ferries.', 'Quist Boats sues Skell over copyright')[0]?.publisher,
    0,
  );
  assert.equal(ownIn('Ida Holm took the boat home.', 'The quay at dawn. © Ida Holm')[0]?.publisher, 0);
});

test('whom somebody told something is not spoken of as the page’s own', () => {
  const [told, within] = ownIn(
    'He told the Selmouth Magazine that it was late.',
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

test('who signs with a “By” is looked for before all that looks like a name in a menu', () => {
  const menu = Array.from({ length: 20 }, (_, at) => `Local News${'abcdefghijklmnopqrst'[at]}`);
  assert.equal(
    ownIn(...menu, 'By Ada Quist', 'Ada Quist keeps two hives, both of them badly.').at(-1)?.signer,
    1,
  );
});
