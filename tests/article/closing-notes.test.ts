/** What a page says of an article at its foot. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

/** Of lines below a text, those that are taken out. */
function takenAtFoot(lines: string[]): string[] {
  const { removed } = read([title, ...prose, ...lines].flatMap((line) => [line, '']));
  return removed.filter(({ text }) => lines.includes(text)).map(({ text }) => text);
}

const notes = [
  'This is the second of five articles on the ferries of the north. Next week: who pays for the fuel.',
  'This is the last in a series of essays on islands.',
  'The views expressed here are those of the author and not of the paper.',
  'Opinions expressed are personal.',
  'This column reflects the views of its author alone.',
  '(Except for the headline, this report has not been edited by our staff and comes from a syndicated feed.)',
  '(The writer is a retired pilot of the harbour. Views are personal.)',
  'A version of it ran in the Eastport Gazette in March.',
  'This story was co-published with the Eastport Gazette.',
  'Transcripts are produced by machines and people, and accuracy may vary.',
  'Journal reference: Annals of Tides, 14, 220.',
  'Contact Ada Quist at 555-0101.',
  'What did we miss? Tell us of your harbour at boats@harbour.example and we may come round.',
];

for (const note of notes)
  test(`what a page says of its article at the foot is taken out: ${note.slice(0, 30)}…`, () => {
    assert.deepEqual(takenAtFoot([note]), [note]);
  });

test('the same words further up are the article’s, and so are sentences that go on otherwise', () => {
  const more = [...prose, ...prose].map((line, at) => `${at + 1} years on. ${line}`);
  const note = 'This is the second of five articles on the ferries of the north that the court has banned.';
  assert.ok(read([title, ...prose, note, ...more]).body.some(({ text }) => text.includes('five articles')));
  const kept = [
    'This is the second of the five boats that the company has sold to a firm in Eastport since the spring.',
    'The views of the island from the deck are those of a postcard, and the fare is that of a meal.',
    'The writer is a pilot of the harbour as well, and he steers the boat through her book with a sure hand.',
    'The views expressed in the hall were not those of the board, said its chairman, and the vote was put off.',
    'A version of it hangs in the town hall, where nobody has looked at the picture for a hundred years.',
    'Who paid for the boat? Tell us that, the islanders asked the company in a letter of forty pages.',
    'Contact the harbour office at the quay before the boat leaves, or the place is given to another.',
  ];
  assert.deepEqual(takenAtFoot(kept), []);
});

test('who signed above the text is told of at its foot, in whatever letters the name was set', () => {
  const page = (name: string, life: string) =>
    read([title, name, 'March 3, 2021', ...prose, life]).removed.some(
      ({ rule }) => rule === 'about the author',
    );
  assert.ok(
    page(
      'By Rosa Lindqvist',
      'Rosa Lindqvist has written for the Gazette since 2019. She lives in Eastport.',
    ),
  );
  assert.ok(
    page('ROSA LINDQVIST', 'Rosa Lindqvist was born in Eastport. Her poems have been printed in four books.'),
  );
  assert.ok(page('By Rosa Lindqvist', 'Rosa Lindqvist’s second novel, Low Water, is out in May.'));
  assert.ok(
    !page('By Rosa Lindqvist', 'Tom Berg has written to the board since 2019. He lives on the island.'),
  );
  assert.ok(!page('By Rosa Lindqvist', 'Tom Berg’s second novel, Low Water, is out in May.'));
});

test('whom an article is about is not its writer: neither a headline nor a sentence with “by” signs, and an opening is no note', () => {
  const kept = (last: string, ...head: string[]) =>
    read([...head, ...prose, last].flatMap((line) => [line, ''])).body.some(({ text }) => text === last);
  const born = 'Tom Berg was born on the island in 1950 and has written twelve novels.';
  assert.ok(kept(born, 'Novel by Tom Berg wins a prize', 'By Rosa Lindqvist'));
  assert.ok(kept(born, 'Drama at the quay: a play by Tom Berg'));
  assert.ok(kept(born, 'A book on boats', 'The book, written by Tom Berg, comes out on Friday.'));
  assert.ok(
    kept('Tom Berg’s novel will be published in May.', 'Novel by Tom Berg wins', 'By Rosa Lindqvist'),
  );
  assert.ok(kept('Tom Berg’s novel will be published in May.', 'Story by Tom Berg wins a prize'));
  const told = 'Rosa Lindqvist’s first stories were told to her by the stokers.';
  assert.ok(kept(told, 'Stories of the sea', 'By Rosa Lindqvist'));
  for (const head of [['Tom Berg'], ['TOM BERG'], ['Obituary', 'Tom Berg']]) {
    const { body } = read([...head, born, ...prose.slice(0, 2)].flatMap((line) => [line, '']));
    assert.ok(
      body.some(({ text }) => text === born),
      head.join(' / '),
    );
  }
});

test('a byline below a standfirst that reads as the first paragraph is known at the foot', () => {
  const life = 'Rosa Lindqvist is a contributing editor. Her last piece for us was about nets.';
  const head = [
    'She has sailed the ferry for forty years and has never learned to swim. We asked her why.',
    title,
  ];
  const { removed } = read([...head, 'Words by Rosa Lindqvist', 'March 3, 2021', ...prose, life]);
  assert.ok(removed.some(({ rule }) => rule === 'about the author'));
});
