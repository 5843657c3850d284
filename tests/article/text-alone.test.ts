import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeOfText, textAlone } from '../../src/article/furniture/text-alone.ts';
import type { Part } from '../../src/article/furniture/segment.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { prose, read } from './read.ts';

/** Of lines below a text, or amid it, those that are taken for text. */
function found(lines: string[], part: Part = 'after', score = -1): string[] {
  const [first = '', ...rest] = prose;
  const texts = part === 'after' ? [...prose, ...lines] : [first, ...lines, ...rest];
  const parts = texts.map((text): Part => (prose.includes(text) ? 'text' : part));
  const after = textAlone(
    parts,
    texts,
    texts.map(signalsOf),
    texts.map(() => score),
  );
  return texts.filter((_, at) => parts[at] !== 'text' && after[at] === 'text');
}

const crews = ['Northhaven: Quist, Berg, Lind (Moe 60).', '2,367', 'J Roe (Westhaven).'];

test('where no line says what pages say, a list at the end of the text is text, and so is what stands amid it', () => {
  assert.deepEqual(found(crews), crews);
  assert.deepEqual(found(['9:40 p.m.', 'The boat is late.'], 'interruption'), [
    '9:40 p.m.',
    'The boat is late.',
  ]);
});

test('where one line says so, or many stand above the text, it is a page, and nothing changes', () => {
  assert.deepEqual(found([...crews, 'Share this article']), []);
  const menu = Array.from({ length: 11 }, (_, at) => `Quay ${at}`);
  const texts = [...menu, ...prose, ...crews];
  const parts = texts.map((_, at): Part => (at < 11 ? 'before' : at < 14 ? 'text' : 'after'));
  assert.deepEqual(
    textAlone(
      parts,
      texts,
      texts.map(signalsOf),
      texts.map(() => -1),
    ),
    parts,
  );
});

test('titles of other stories, a link or two, and what asks readers for something stay of the page', () => {
  assert.deepEqual(found(['Storm Closes the Ferry Line in North', 'Board Names Ada Quist as New Chief']), []);
  assert.deepEqual(found(['The Times on paper', 'All reviews']), []);
  assert.deepEqual(found(['More of the boat.', 'Write to desk@example.org', 'Fares of all lines.']), []);
  assert.deepEqual(found(['Get involved', 'The board is glad of help.', 'Paid for by its friends.']), []);
  assert.deepEqual(found([...crews, 'Last changed: March 3, 2021']), []);
  assert.deepEqual(found([...crews, 'Written by:', 'Ada Quist']), []);
  assert.deepEqual(found(['— Ada Quist', ...crews]), []);
  assert.deepEqual(found(crews, 'after', -3), []);
});

test('a menu, an address and teasers of other stories below the text are of the page, though nothing there says so', () => {
  assert.deepEqual(found(['Harbour web', 'Guestbook', 'Mail the webmaster', 'The Quay, Northhaven']), []);
  assert.deepEqual(found(['Quist & Co', '12 Quay Road, Northhaven', 'Telephone 0555 123456']), []);
  assert.deepEqual(found(['1', 'Two held after a fire', '2', 'Bus drivers strike']), []);
  assert.deepEqual(
    found(['Food', 'Soup for a cold night', 'My grandmother’s soup needs no recipe and no cook.']),
    [],
  );
});

test('a list whose lines have figures or marks is text below it, and so is a sentence with words of its own', () => {
  const draw = ['Northhaven v Westhaven', 'Southport v Eastquay', '1 Ada Quist (Northhaven)'];
  assert.deepEqual(found(draw), draw);
  const told = ['Next year', 'The company expects that some people will use the crossing twice.'];
  assert.deepEqual(found(told), told);
});

test('scripts, marks, captions and signatures are no text', () => {
  assert.deepEqual(found(['.boat {', 'height: 12px', '}']), []);
  const may = (text: string, part: Part) => mayBeOfText(signalsOf(text), text, 0, part);
  for (const line of ['___', '-30-', '- Ada Quist.', 'Ada Quist/Getty Images'])
    assert.equal(may(line, 'after'), false, line);
  assert.equal(may('Ada Quist waits on the quay for the last boat of the day', 'interruption'), false);
  assert.equal(may('Ada Quist waits on the quay for the last boat.', 'interruption'), true);
});

test('what pages say is known in English alone: of other languages nothing is told', () => {
  const norse = [
    'Fergen til Nordhavn skal seile igjen fra første uke av sommeren, sier selskapet som driver den.',
    'Prisene blir som før pausen, og morgenens overfart tar posten med seg slik den gjorde før.',
    'Les mer om fergen her',
  ];
  const parts: Part[] = ['text', 'text', 'after'];
  assert.deepEqual(textAlone(parts, norse, norse.map(signalsOf), [1, 1, -1]), parts);
});

test('what stands between a headline and the text is text, where it is no caption and no fact', () => {
  const above = ['Harbour Park', 'A Moe (Westhaven)'];
  const text = ['Northhaven v Westhaven', ...above, 'Photograph: Ada Quist/Getty Images', ...prose].flatMap(
    (line) => [line, ''],
  );
  const { removed } = read(text);
  for (const line of above) assert.ok(!removed.some((one) => one.text === line), line);
  assert.ok(removed.some((one) => one.text.startsWith('Photograph')));
});

test('a menu between a headline and the text, or above a text without one, is of the page', () => {
  for (const top of [
    ['Northhaven gets its ferry back', 'Harbour', 'Piers', 'Boats'],
    ['Front', 'Harbour', 'Boats'],
  ]) {
    const { body } = read([...top, ...prose].flatMap((line) => [line, '']));
    assert.deepEqual(
      body.map(({ text }) => text),
      prose,
    );
  }
});

test('whoever signs below a text, with an office and a place, signs it still', () => {
  const below = ['Ada Quist', 'Harbour correspondent', 'Northhaven'];
  const { byline } = read(
    ['Ferry to sail again to Northhaven', ...prose, ...below].flatMap((line) => [line, '']),
  );
  assert.equal(byline?.value, 'Ada Quist');
});
