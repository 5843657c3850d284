/** What a page says of an article at its foot. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingNotesIn } from '../../src/article/asides/closing-notes.ts';
import type { Line } from '../../src/article/asides/line.ts';
import { signalsOf } from '../../src/article/furniture/signals.ts';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

/** Of lines below a text, those that are taken out. */
function takenAtFoot(lines: string[]): string[] {
  const { removed } = read([title, 'By Ada Quist', ...prose, ...lines].flatMap((line) => [line, '']));
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
  'This story was co-published with the Eastport Gazette.',
  'This is the first in a two-part series on the ferries of the north.',
  'Transcripts are produced by machines and people, and accuracy may vary.',
  'Journal reference: Annals of Tides, 14, 220.',
  'The views expressed in this column are the writer’s own.',
  'Transcript provided by the Quay Desk. Transcripts are created in haste and may not be in their final form.',
  'This is the fourth in a series on small boats. Next month: oars.',
  'Next in this series: nine people who built a mast',
  'This story is only possible because of readers like you.',
  'Reporting for this story was supported by the Fund for Tides.',
  'This story was produced with the help of the Society of Pilots.',
  'This piece was supported by a grant of the Northhaven Centre for Reporting.',
  'This project was made possible by a Northhaven Journalism Fellowship.',
  'The information on this page is general in nature. It does not take your boat or your needs into account.',
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

test('a series of deeds, an opinion of a court, an author told of and whoever else can be called are the article’s', () => {
  const kept = [
    'This is the third in a series of fires in boat sheds since the autumn.',
    'This is the second in a series of losses at sea that the families say articles have made light of.',
    'This is the last of four races in this series off the northern pier.',
    'This is the first of two reports on the wreck, and the other is to be read in the autumn.',
    'This is the third of three articles that the court has banned.',
    'The opinion does not touch the claims of the other crews against the company.',
    'This is the third in a four-part series at the old library.',
    'This is the second of two articles in the treaty.',
    'The opinions given are not those of the majority.',
    'The views are personal, and they have cost him his seat.',
    'The views expressed do not reflect well on the board.',
    'The opinion is not final, and an appeal may be made until the end of the month.',
    'The views expressed in the hall are not expected to sway the board.',
    'Any opinion is not a finding, the coroner reminded them.',
    '(The author was found in a hotel on the coast in the autumn.)',
    'Contact Rosa Lindqvist at 555-0167 for a seat in the boat.',
    'Next month: the pier is to be shut again, and the boats will have to land on the beach for a week.',
    'Who sank the boat? Let us know his name, the widows demanded in paint on the harbour wall.',
    'A version of this story ran along the quay for years, and in each the wave was higher.',
    'Transcripts are provided to both sides, and the accuracy of the clerk is doubted by neither.',
    'This story represents the views of the drowned, the guide of the museum explains, and of nobody else.',
  ];
  for (const line of kept) assert.deepEqual(takenAtFoot([line]), [], line);
});

test('the author in brackets may be one of whom the article tells', () => {
  const note = '(The author is a former pilot of the harbour.)';
  assert.deepEqual(takenAtFoot([note]), [note]);
  const told =
    'The author of the book on the wreck came to the quay in May and was met by all who had sailed in her.';
  assert.deepEqual(takenAtFoot([told, note]), []);
});

test('of a page that has such a note on each of its lines, each line is asked about a few times', () => {
  let asked = 0;
  const line = (text: string): Line => {
    const signals = signalsOf(text);
    return {
      text,
      score: 1,
      gone: false,
      signals,
      get part() {
        asked += 1;
        return 'text' as const;
      },
    };
  };
  const note = 'The views expressed are those of the author and of nobody else on the quay.';
  const lines = [...prose, ...Array.from({ length: 2000 }, () => note)].map(line);
  assert.ok(closingNotesIn(lines).size > 1900);
  assert.ok(asked < lines.length * 10);
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
