import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removalRules } from '../../src/article/removal-rules.ts';
import { prose, read } from './read.ts';

const kept = (lines: string[]) => {
  const removed = new Set(read(lines).removed.map(({ line }) => line));
  return lines.filter((text, at) => text !== '' && !removed.has(at + 1));
};

/** What comes after the three paragraphs of prose. */
const aftermath = [
  'The congress of the island’s councils was opened in the old customs house in 2001, and has met there every spring since.',
  'Its members, of whom there are twenty-four, are to vote on the fares of the crossing before the end of the month.',
];

test('menus, share buttons, comment forms and footers around an article are removed', () => {
  const page = [
    'Skip to content',
    'Menu',
    'News',
    'Sport',
    'Ferry to the island will sail again',
    'Share on Facebook',
    'Tweet',
    ...prose,
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Related Articles',
    'Ten beaches you should see before you die',
    '© 2020 The Harbour Times. All rights reserved.',
    'Privacy Policy | Terms of Use',
  ];
  assert.deepEqual(kept(page), ['Ferry to the island will sail again', ...prose]);
});

test('a paragraph in which somebody says something in marks is text, whatever parts it from the article', () => {
  const report = '“We saw the boat go down with all its nets,” said Ada Quist, who was on the quay.';
  const second = '“The gulls rose before we heard a thing,” she added, and she has not sailed since then.';
  const teasers = [
    'Sign in',
    'RED ALERT',
    'Skipper ‘sick of gulls’ on his pink boat, he said in May',
    'Follow us',
  ];
  assert.deepEqual(kept([...prose, ...teasers, report, 'Topics', 'Ferries']), [...prose, report]);
  const menu = ['Skip to content', 'News', 'Sign in', 'BOAT FEUD', 'Most read'];
  assert.deepEqual(kept([...menu, report, second, ...menu, ...prose]), [report, second, ...prose]);
});

test('every removed line names its kind and a rule with a reason in words', () => {
  const { removed } = read([
    'Skip to content',
    'Ferry to the island will sail again',
    ...prose,
    'Leave a Reply',
  ]);
  assert.ok(removed.length >= 2);
  for (const { kind, rule } of removed) {
    assert.ok(kind.length > 0);
    assert.ok(rule in removalRules, rule);
  }
});

test('a caption above the article is called one, and what else stands there is not', () => {
  const caption = 'The ferry at the old quay in May. (Photo: Ada Quist)';
  const { removed } = read([
    'Skip to content',
    'News',
    'Ferry to the island will sail again',
    caption,
    ...prose,
  ]);
  assert.deepEqual(
    removed.map(({ text, kind }) => [text, kind]),
    [
      ['Skip to content', 'skip link'],
      ['News', 'page top'],
      [caption, 'caption'],
    ],
  );
});

test('a sentence of the article that begins as furniture does is kept', () => {
  const sentences = [
    'Copyright law, the court held in 1998, does not reach the names of ships, and the company may paint them as it likes.',
    'See also how the harbour was dredged in the years before the war, when forty men worked on it day and night, he wrote.',
    'Subscribed to the view that boats are for sailing, the old captain would not hear of a bridge, and said so to everyone.',
    'Comments by the minister on Friday did nothing to calm the crews, who have been waiting for their pay since the autumn.',
    'Share prices in the company rose by a tenth on the news, and the bank that had lent it money said that it was pleased.',
  ];
  for (const sentence of sentences)
    assert.ok(kept([prose[0] as string, sentence, ...prose.slice(1)]).includes(sentence), sentence);
});

test('a promotion in the middle of an article is removed, and the text on both sides stays', () => {
  const lines = [prose[0] as string, 'READ MORE: Ten ferries that time forgot', ...prose.slice(1)];
  assert.deepEqual(kept(lines), prose);
  assert.equal(read(lines).removed[0]?.kind, 'related links');
});

test('a letter of the publisher to its readers is removed from salutation to signature', () => {
  const letter = [
    'A message from The Harbour Times:',
    'Dear readers,',
    'We are a small newsroom, and our work is paid for by people like you.',
    'If you can, please support us with a monthly gift. Your help keeps our reporting free for everyone.',
    'Not now.',
  ];
  assert.deepEqual(kept([...prose, ...letter]), prose);
});

test('a line about the page that says nothing is removed as an empty label', () => {
  const { removed } = read(['Ferry to the island will sail again', '  • Author:', '  • Updated:', ...prose]);
  assert.deepEqual(
    removed.map(({ line, rule }) => [line, rule]),
    [
      [2, 'empty label'],
      [3, 'empty label'],
    ],
  );
});

test('a clipping that is an article and nothing else loses no line', () => {
  assert.deepEqual(read(prose).removed, []);
});

test('comments under an article are removed, though they are sentences: each stands under a name and a date', () => {
  const comments = [
    [
      'harbourwatcher says:',
      'March 3, 2020 at 6:34 am',
      'It is about time, nobody I know could afford to fly.',
    ],
    ['Joetorino says:', 'March 3, 2020 at 6:44 am', 'They said the same last year and the year before that.'],
    ['M. says:', 'March 3, 2020 at 7:02 am', 'Who is going to pay for all of this in the end, I wonder.'],
    [
      'oldsalt says:',
      'March 4, 2020 at 9:15 am',
      'My father sailed on the old boat and it never broke down.',
    ],
  ].flat();
  const page = [...prose, '4 responses to “Ferry will sail again”', ...comments];
  assert.deepEqual(kept(page), prose);
});

test('an article does not end with an appeal or the label of a form, but may end with a quotation that sounds like one', () => {
  const appeal = 'Liked it? Take a second to support The Harbour Times on Patreon!';
  assert.deepEqual(kept([...prose, appeal]), prose);
  const last =
    '"Sign up for our newsletter, they say, and nobody ever reads one," Ada Quist told the board on Tuesday.';
  assert.deepEqual(kept([...prose, last]), [...prose, last]);
});

test('a speech that opens as a letter does is no letter of the publisher', () => {
  const speech = [
    'Dear friends,',
    'We have come a long way to this harbour, and I thank all of you who have waited for us on the quay.',
    'You know as well as we do what two winters without a boat have cost the island and those who live on it.',
    'We shall not forget it, and I ask you to hold us to what we have promised you here tonight.',
  ];
  assert.deepEqual(kept([...prose, ...speech, 'The hall rose to its feet and sang.']).slice(3, 7), speech);
});

test('a sentence that only begins as a salutation does is text', () => {
  const sentence =
    'Dear Friends is the name of the ensemble that played on the quay as the ferry came in at last.';
  assert.ok(kept([...prose, sentence, ...aftermath]).includes(sentence));
});

test('short sentences inside the text that only begin as labels do stay, and so does what follows them', () => {
  for (const sentence of ['See also how the war began.', 'Like it or not.'])
    assert.deepEqual(kept([...prose, sentence, ...aftermath]), [...prose, sentence, ...aftermath]);
});
