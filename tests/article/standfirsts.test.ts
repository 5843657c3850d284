import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

test('a date line at the foot does not make the first paragraph a standfirst', () => {
  const { standfirst, published, body } = read([title, ...prose, 'Published on October 19, 2022']);
  assert.equal(standfirst, undefined);
  assert.equal(published?.value, '2022-10-19');
  assert.equal(body.length, 3);
});

test('a sentence between headline and byline is the standfirst', () => {
  const text = 'After two winters without a boat, the island gets its crossing back';
  const { standfirst } = read([title, text, 'By Ada Quist', '12 March 2019', ...prose]);
  assert.deepEqual([standfirst?.value, standfirst?.line], [text, 2]);
});

test('a caption, a photographer’s line and a subtitle below the headline are no standfirst', () => {
  for (const lines of [
    [
      'Tom Berg | Getty Images',
      'The old boat, pictured at the quay in 2018, when the crossing was still open.',
    ],
    ['The old boat has lain in the harbour of the island since the winter. By Tom A. Berg'],
    ['The old boat at the quay, where it has lain since the winter.Tom Berg/Harbour Staff'],
    ['Island Crossings Explained: The Best Boats And Fares So Far'],
  ])
    assert.equal(read([title, ...lines, ...prose]).standfirst, undefined, lines[0]);
});

test('captions with their credit, rows of links, buttons run together and an author’s life are no standfirst', () => {
  for (const line of [
    'The old ferry leaves the harbour of the island in a calm sea. (Tom Berg/Nordic Press)',
    'Harbours and Islands > News of the North > Ferry to the island will sail again',
    'ShareShare this article via the harbour boardShare this article via the postShare the article via the quay',
    'He had never seen anything like it, and this is what he said about the boat:',
    'Senior Lecturer in the Behaviour of Ferries, Northhaven School of Harbours',
  ])
    assert.equal(read([title, line, 'By Tom Berg', '12 March 2019', ...prose]).standfirst, undefined, line);
  const life = 'Ada Quist is a professor of the law of the sea and its harbours.';
  assert.equal(read([title, 'By Ada Quist', life, 'Share', ...prose]).standfirst, undefined);
});

test('a standfirst is read without a full stop right over the byline, and in a crop that lacks the headline', () => {
  const short = 'Islanders to pay no more than before';
  assert.equal(read([title, short, 'By Ada Quist', '12 March 2019', ...prose]).standfirst?.value, short);
  const long = 'After two winters without a boat the islanders have been told when it will sail.';
  const crop = read([
    `${long} Fares stay as they were before the break of two years.`,
    'By Ada Quist',
    ...prose,
  ]);
  assert.equal(crop.headline, null);
  assert.ok(crop.standfirst?.value.startsWith(long));
});

test('a short sentence right over the byline is the standfirst; a label there, and a title of a film that follows, are none', () => {
  const text = 'The new engine is quiet.';
  assert.equal(read([title, text, 'By Ada Quist', '12 March 2019', ...prose]).standfirst?.value, text);
  assert.equal(read([title, 'More on ferries', 'By Ada Quist', ...prose]).standfirst, undefined);
  const film = 'Harbour crew shows how the old ferry leaves the island';
  const lines = ['By Ada Quist', '12 March 2019', film, `${film} 00:42`];
  assert.equal(read([title, ...lines, ...prose]).standfirst, undefined);
});

test('what a page says of itself, a caption over its credit and a caption printed twice are no standfirst', () => {
  for (const lines of [
    ['This article is more than five years old'],
    ['This post may contain affiliate links. Read the disclosure policy.'],
    ['Contributed by: osa Lindqvist, with additional reporting by somebody else'],
    ['Before you go, here are more ferries that you might like …'],
    ['The old boat leaves the island for the last time.', '(Tom Berg / Nordic Press)'],
    ['The old boat leaves the island for the last time. Credit Tom Berg for The Harbour Times'],
    [
      'The old boat leaves the island for the last time.',
      '1',
      '2',
      'The old boat leaves the island for the last time.',
    ],
  ])
    assert.equal(read([title, ...lines, 'By Ada Quist', ...prose]).standfirst, undefined, lines[0]);
});

test('a caption with its words below a standfirst leaves it one', () => {
  const text = 'After two winters without a boat, the island gets its crossing back.';
  const { standfirst } = read([
    title,
    text,
    'The old boat. | Tom Berg/Getty Images',
    'By Ada Quist',
    ...prose,
  ]);
  assert.equal(standfirst?.value, text);
});

test('the words of a standfirst end before the day that ran together with them', () => {
  const text = 'After two winters without a boat, the island gets its crossing back.';
  const { standfirst, published } = read([title, `${text}Monday, 6 January 2020`, 'By Ada Quist', ...prose]);
  assert.deepEqual([standfirst?.value, standfirst?.text, published?.value], [text, text, '2020-01-06']);
});

test('right below the headline, a picture’s labelled credit under it makes no standfirst a caption; bare names do', () => {
  const text = 'After two winters without a boat, the island gets its crossing back';
  const withCredit = (credit: string) =>
    read([title, text, credit, 'By Ada Quist', '12 March 2019', ...prose]);
  assert.equal(withCredit('Photograph: Tom Berg; Getty Images').standfirst?.value, text);
  assert.equal(withCredit('(Tom Berg / Nordic Press)').standfirst, undefined);
  assert.equal(withCredit('(Harbour Board)').standfirst, undefined);
});

test('below a caption and its credit stands the standfirst; below a row of buttons, a picture has its caption', () => {
  const text = 'After two winters without a boat, the island gets its crossing back';
  const caption = 'The company’s new ferry in the harbour. It will sail from there in summer.';
  const signed = ['By Ada Quist', '12 March 2019', ...prose];
  const { standfirst, byline, published } = read([title, caption, '(Harbour Board)', text, ...signed]);
  assert.deepEqual([standfirst?.value, byline?.value, published?.value], [text, 'Ada Quist', '2019-03-12']);
  const buttons = ['Share', 'Facebook', 'Twitter', 'Pinterest', 'Email'];
  assert.equal(read([title, ...buttons, caption, ...signed]).standfirst, undefined);
});

test('of a headline that stands twice, the upper one may have the standfirst, where who signs is below', () => {
  const text = 'After two winters without a boat, the island gets its crossing back';
  const page = (...lines: string[]) => ['News', title, ...lines, title, '12 March 2019', ...prose];
  assert.equal(read(page(text, 'By Ada Quist')).standfirst?.value, text);
});

test('in a crop without its headline the sentence over a name and a day is the standfirst', () => {
  const summary =
    'A ferry that was to bring visitors to the island has brought rats. The company asks for patience.';
  const { standfirst } = read([summary, 'Orzu Vanterpool', '24 June 2021', 'Print', ...prose]);
  assert.equal(standfirst?.value, summary);
  const none = read([summary, 'Harbour', 'Orzu Vanterpool', '24 June 2021', 'Print', ...prose]);
  assert.equal(none.standfirst ?? null, null);
});

test('two sentences over who signs are a standfirst, and no headline', () => {
  const line =
    'The company that runs the old ferry has found a new boat for the island. Its captain says she is relieved';
  const { headline, standfirst } = read([line, 'Ada Quist', '3 March 2021', ...prose]);
  assert.equal(headline, null);
  assert.equal(standfirst?.value, line);
});

test('a headline may turn, ask, call out or quote in a second sentence, or have a stop within', () => {
  for (const line of [
    'The ferry has been gone for two winters. Now islanders want their mail back',
    'She was told the old ferry was safe. Six months later it sank in the harbour',
    'Will the ferry ever sail again? The company has its doubts about it',
    'The ferry needs a new boat. Northhaven wants to build it',
    'The Ferry Is Gone for Good. The Islanders Are Still Here',
    'Old ferry to sail from St. Quay to the harbour of Northhaven again',
    'Gov. Quist takes the ferry to Northhaven as company counts its boats',
  ])
    assert.equal(read([line, 'By Ada Quist', '3 March 2021', ...prose]).headline?.value, line);
});

test('a label that was taken for text may part the standfirst from who signs', () => {
  const line =
    'The boat that islanders knew for forty years was sold in the winter. The new one was built on the quay where her captain was born.';
  const lines = ['Ferry to the island will sail again in summer', line, 'Coast Radio North'];
  assert.equal(read([...lines, 'By Ada Quist', '3 March 2021', ...prose]).standfirst?.value, line);
});
