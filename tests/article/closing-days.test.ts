/** The day that closes a text, and the one that its address carries. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

function published(...lines: string[]): string | undefined {
  return read([title, ...lines].flatMap((line) => [line, ''])).published?.value;
}

test('a day closes the text below who signs, their office and who else reported', () => {
  for (const signing of [
    ['Rosa Lindqvist', 'Editor'],
    ['(Additional reporting by Tom Berg; Editing by Peter Horner)'],
    ['Rosa Lindqvist'],
  ])
    assert.equal(
      published(...prose, ...signing, '11 October 2016', 'Print this page'),
      '2016-10-11',
      signing[0],
    );
});

test('a day alone is the text’s last line, or in brackets above a note that reads as text', () => {
  const note =
    'If you think that we have made a mistake, write to the editor of the paper and say where it is.';
  assert.equal(published(...prose, '11 October 2016'), '2016-10-11');
  assert.equal(published(...prose, '(October 11, 2016)', note), '2016-10-11');
  assert.equal(published(...prose, 'Published in The Eastport Gazette, October 11th, 2016.'), '2016-10-11');
});

test('days of readers, of letters that a text shows and of sections within it are not that of printing', () => {
  const comment = 'The boat was never late when my father sailed it.';
  const letter = [
    'The letter read: “We shall not sail before the ice is gone from the bay.”',
    'Rosa Lindqvist',
  ];
  for (const foot of [
    ['Rosa Lindqvist', '11 October 2016', comment],
    ['Rosa Lindqvist', '11 October 2016', 'Lovely', 'Leave a comment'],
    ['Rosa Lindqvist', '11 October 2016', 'Peter Horner', '12 October 2016', 'Me too'],
    ['11 October 2016', ...prose],
    [...letter, '11 October 1916', prose[1] as string],
  ])
    assert.equal(published(...prose, ...foot), undefined, foot.join(' / '));
});

test('a name and a day below a text that another signs, or below words that are quoted, close what the text shows', () => {
  const quoted = '“We shall sail before the ice is gone,” the mate wrote in his last letter home.';
  for (const [names, ...foot] of [
    [undefined, quoted, 'Tom Berg', '11 October 1916'],
    ['By Rosa Lindqvist', 'Tom Berg', 'Harbour Master', '11 October 1916'],
    ['By Rosa Lindqvist', 'TOM BERG', '11 October 1916'],
    ['Rosa Lindqvist', 'Tom Berg', 'Editor', '11 October 1916'],
  ])
    assert.equal(published(...(names ? [names] : []), ...prose, ...(foot as string[])), undefined, names);
  const own = ['Rosa Lindqvist', 'Editor', '11 October 2016'];
  assert.equal(published('By Rosa Lindqvist', ...prose, ...own), '2016-10-11');
});

test('an address alone above the text is the article’s where it has the words of the headline, and carries its day', () => {
  const page = (address: string) => read([address, title, 'By Ada Quist', ...prose]).published;
  const own = page('https://www.harbour.example/2018/08/03/ferry-island-sail-summer/');
  assert.deepEqual([own?.value, own?.basis, own?.line], ['2018-08-03', 'inferred', 1]);
  assert.equal(page('https://www.harbour.example/2018/08/03/whale-found-dead-on-island-beach/'), null);
  assert.equal(page('https://www.harbour.example/ferry-island-sail-summer/'), null);
  assert.equal(page('https://www.harbour.example/2018/08/03/'), null);
  for (const path of [
    'wp-content/uploads/2016/02/ferry-island-sail.jpg',
    '2012/05/03/ferry-island-sail-summer.PNG?w=300',
    'tag/2011/05/ferry-island-sail-summer',
  ])
    assert.equal(page(`https://www.harbour.example/${path}`), null, path);
});
