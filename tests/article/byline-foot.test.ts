/** Authors who are named below the text, and others who stand there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

test('a name alone right under the text signs it, unless the text is about that person or more names follow', () => {
  const signed = (...foot: string[]) => read([title, ...prose, ...foot]).byline?.value;
  assert.equal(signed('Rosa Lindqvist', 'Share this article'), 'Rosa Lindqvist');
  assert.equal(signed('Rosa Lindqvist', 'Peter Horner', 'Share this article'), undefined);
  assert.equal(
    signed('Captain Rosa Lindqvist sails the boat.', 'Rosa Lindqvist', 'Share this article'),
    undefined,
  );
});

test('an author is named below the text: under a label, over a life, in a note, in a list of other articles', () => {
  for (const foot of [
    ['About the author', 'Ada Quist', 'Ada Quist writes about boats and harbours for the Harbour Times.'],
    ['Ada Quist', 'Senior Reporter', 'Share this article'],
    ['Ada Quist is a writer and editor who covers the harbours of the north.'],
    ['Article Authors', 'Ada Quist'],
  ])
    assert.equal(read([title, ...prose, ...foot]).byline?.value, 'Ada Quist', foot[0]);
  assert.equal(read([title, 'March 3, 2021Ada Quist', ...prose]).byline?.value, 'Ada Quist');
  assert.equal(read([title, 'Ada QuistPublished: March 3, 2021', ...prose]).byline?.value, 'Ada Quist');
});

test('“By” and a name right below the last sentence sign it, unless a list of others’ stories begins there', () => {
  const signed = (...foot: string[]) => read([title, ...prose, ...foot]).byline?.value;
  assert.equal(signed('By Orla Vanterpool', '-0- HW 2107'), 'Orla Vanterpool');
  assert.equal(signed('By Orla Vanterpool', 'Whale found on the quay', 'By Tom Berg'), undefined);
  assert.equal(
    signed('By Orla Vanterpool', 'The whale was found by a boy on Monday. He rang the school.'),
    undefined,
  );
  assert.equal(signed('By Royal Appointment', 'Privacy'), undefined);
  assert.equal(signed('By: Harbour Books'), undefined);
  const motto = '“The tide is a clock that was wound before there were hands to read it.”';
  assert.equal(signed(motto, 'By Orla Vanterpool'), undefined);
  assert.equal(signed('The tide comes in,', 'the tide goes out.', 'By Orla Vanterpool'), undefined);
});

test('a label in a name’s place is nobody', () => {
  const text =
    'It was the details of a digital photo in its frame that he thought of first, when the exclusive quay was sold.';
  for (const label of ['Final Thoughts', 'Digital Photo Frame', 'Exclusive Details'])
    assert.equal(
      read([title, label, '3 March 2021', ...prose, text, `${text} He had kept the final one.`]).byline,
      null,
      label,
    );
  assert.equal(read([title, 'DIY Quay Building: Step by Step Guide', ...prose]).byline, null);
});

test('tags close no foot: whoever signs below them is the author', () => {
  const foot = ['Tags', 'Northhaven', 'by Rosa Lindqvist', 'March 3, 2021'];
  assert.equal(read([title, ...prose, ...foot]).byline?.value, 'Rosa Lindqvist');
});

test('“Written By” below the text names its writer, in capitals, too', () => {
  assert.equal(
    read([title, ...prose, '---', 'On the Net:', 'http://quay.example', 'Written By ROSA LINDQVIST']).byline
      ?.value,
    'ROSA LINDQVIST',
  );
});

test('a weblog’s post is by whom its foot says, but not among comments or where others post so', () => {
  const foot = (...lines: string[]) => read([title, '', ...prose, '', ...lines]).byline?.value;
  assert.equal(foot('Posted by Ada at 5:53 AM', 'Labels: quays', 'No comments:'), 'Ada');
  assert.equal(foot('Share', 'AUTHOR / Ada Quist', 'Print'), 'Ada Quist');
  assert.equal(foot('Posted by Ada at 5:53 AM', '', 'Posted by Tom at 6:12 AM'), undefined);
  assert.equal(foot('3 comments', 'Posted by Ada at 5:53 AM'), undefined);
});

test('“Written by” right under the title of another story is its writer', () => {
  const foot = [
    'More from the coast',
    'Ten boats to buy this year',
    'Written by Tom Hale',
    '12 February 2020',
  ];
  assert.equal(read([title, '3 March 2021', ...prose, ...foot]).byline, null);
});

test('a last paragraph that opens with a name, and tells what is said to reporters, is text', () => {
  const last = 'Tom Roe was taken in May. “He never came home,” Ann Roe told reporters.';
  const { byline, body } = read([title, '', ...[...prose, last].flatMap((line) => [line, ''])]);
  assert.equal(byline, null);
  assert.equal(body.at(-1)?.text, last);
  const life = 'Hugh Penhall is the author of “Told at Sea” and writes about boats.';
  assert.equal(
    read([title, '', ...[...prose, life].flatMap((line) => [line, ''])]).byline?.value,
    'Hugh Penhall',
  );
});
