import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

test('a line of sources and photo credits becomes credits, and its outlets are named', () => {
  const { credits, outlets, body, removed } = read([
    ...prose,
    'Sources: Harbour Times, The Gull / Photo credit: R. Lind/Flickr',
  ]);
  assert.deepEqual(credits, [
    { kind: 'source', text: 'Harbour Times, The Gull', line: 4 },
    { kind: 'photo', text: 'R. Lind/Flickr', line: 4 },
  ]);
  assert.deepEqual(outlets, [
    { name: 'The Harbour Times', known: true, line: 4 },
    { name: 'The Gull', known: false, line: 4 },
  ]);
  assert.equal(body.length, 3);
  assert.deepEqual(removed, []);
});

test('the agency of a dateline and the holder of a copyright are credited', () => {
  const dispatch = `NORTHHAVEN (Reuters) - ${prose[0]}`;
  const { credits } = read([dispatch, ...prose.slice(1), 'Copyright The Harbour Times 2015. RSS:']);
  assert.deepEqual(credits, [
    { kind: 'agency', text: 'Reuters', line: 1 },
    { kind: 'copyright', text: 'Copyright The Harbour Times 2015', line: 4 },
  ]);
});

test('a sentence that begins with "sources" is text', () => {
  const text =
    'Sources in the harbour office, who did not wish to be named, said that the quay would be closed again by the winter.';
  assert.equal(read([...prose, text]).body.length, 4);
});

test('a short sentence that begins as a credit does is text', () => {
  for (const text of [
    'Sources said the deal was off.',
    'Sources close to the mayor denied it.',
    'Via Appia is where the old mill stood.',
    'Agency staff left at noon.',
    'Photo opportunities were few.',
  ]) {
    const { body, credits } = read([prose[0] as string, text, ...prose.slice(1)]);
    assert.ok(
      body.some((block) => block.text === text),
      text,
    );
    assert.deepEqual(credits, [], text);
  }
});

test('a caption ends in where its picture is from, also in words of its own', () => {
  for (const caption of [
    'Ada Quist, left, at the helm of the ferry in 1993. (Harbour Collection)',
    'A new ferry would take forty cars. Source: Supplied',
  ]) {
    const { headline, body } = read([caption, 'By Tom Berg', 'Published 12 March 2019', ...prose]);
    assert.equal(headline, null, caption);
    assert.ok(!body.some(({ text, type }) => type === 'paragraph' && text === caption), caption);
  }
});

test('who reported, wrote, edited and helped is credited, whatever the form of the line', () => {
  for (const line of [
    'Reporting by Jane Roe in Paris; Editing by John Doe',
    '(Reporting by Jane Roe, Tom Fell and Ida Moss, additional reporting by Ann Poe; editing by John Doe)',
    '(Editing by John Doe)',
    'Additional reporting: Jane Roe',
    'Additional reporting by Jane Roe and John Doe in Paris.',
    'Jane Roe contributed to this report.',
    'Jane Roe in Paris, John Doe in Rome and Ann Poe in London contributed reporting.',
    'Contributing: Jane Roe, The Associated Press',
    'With files from The Canadian Press and Jane Roe',
    '— With assistance by Jane Roe and John Doe',
    '[With files from Jane Roe]',
    '(With inputs from agencies)',
    'Associated Press writers Jane Roe in Paris and John Doe in Rome contributed to this report.',
    'Reuters contributed to this report',
    'CNN’s Jane Roe and John Doe contributed reporting.',
    'Staff writer Jane Roe contributed to this report. Material from the Associated Press was also used.',
    'This story was reported by Jane Roe and edited by John Doe.',
    'Reporting by Jane Roe; Graphics by Ida Moss; Editing by John Doe',
    '(Reporting by Jane Roe in Paris Editing by John Doe)',
    'Reporting by dpa; editing by John Doe.',
    'Data reporter Jane Roe contributed research. Graphics by John Doe.',
    'Reporting by Ana dos Santos; Editing by John Doe',
    'Reporting by Jane Roe, deputy editor',
    'Reporting by Jane Roe in Paris; Editing by John Doe, Ida Moss and 2 others',
    'Additional reporting by Jane Roe, a freelance journalist in Paris',
    'Additional reporting from Jane Roe and John Doe',
    'With files from Jane Roe, CBC News, and the Harbour Times newsroom',
  ]) {
    const { body, byline, credits } = read([...prose, '', line]);
    assert.equal(body.length, 3, line);
    assert.equal(byline, null, line);
    assert.equal(credits[0]?.kind, 'report', line);
    assert.ok(line.includes(credits[0]?.text ?? '?'), line);
  }
});

test('the author who “reported from” a place is credited with it, and nobody else', () => {
  const title = 'Ferry to the island will sail again in summer';
  const last = (line: string) => read([title, 'By Ada Quist', '', ...prose, '', line]).body.length;
  assert.equal(last('Quist reported from Oslo.'), 3);
  assert.equal(last('Ada Quist reported from Oslo, and Tom Berg from Rome.'), 3);
  assert.equal(last('Tom Berg reported from Rome. Ada Quist reported from Oslo.'), 3);
  assert.equal(last('Murrow reported from Oslo.'), 4);
  assert.equal(last('Tom Berg reported from Kabul. Hugh Penhall reported from Baghdad.'), 4);
});

test('outlets that a report is from are named, and whoever helped with it is none', () => {
  const outlets = (line: string) => read([...prose, '', line]).outlets.map(({ name }) => name);
  assert.deepEqual(outlets('With files from Reuters'), ['Reuters']);
  assert.deepEqual(outlets('With files from Postmedia and Harbour Gazette'), [
    'Postmedia',
    'Harbour Gazette',
  ]);
  assert.deepEqual(outlets('Additional reporting by PA'), ['PA']);
  assert.deepEqual(outlets('With files from Tom Berg and The Canadian Press'), ['The Canadian Press']);
});

test('what a body made or told is text at the end as well', () => {
  for (const line of [
    'This report was prepared by Deloitte.',
    'Information from Europol was also used.',
    'Rick Moss provided information.',
  ])
    assert.equal(read([...prose, '', line]).body.length, 4, line);
});

test('a sentence of what somebody reported, edited or contributed to is text', () => {
  for (const text of [
    'Smith contributed to this report on climate, which Congress ordered.',
    'Ada Quist contributed to this report on climate, which Congress ordered.',
    'Quist contributed to this report.',
    'Ada Quist contributed to the report.',
    'Ada Quist contributed reporting to the inquiry that the board ordered.',
    'Ada Quist and Tom Berg contributed to the fund.',
    'Ada Quist reported from Oslo.',
    'Reporting by neighbours is rare.',
    'Reporting by The Harbour Times led to the inquiry.',
    'Editing by Ada Quist made it shorter.',
    'With help from Tom Berg, the crew raised the mast.',
    'With files from Tom Berg she went to the board.',
    'Additional reporting by the board showed that the quay had sunk.',
    'This report was edited by the board.',
    'This report includes material from Tom Berg, who left in May.',
    'Edited by Ada Quist, the book sold well.',
    'Tom Berg and Hugh Penhall provided information.',
    'Information from Interpol was used. Material from Eurojust was also included.',
    'This analysis was produced by Greenpeace and Friends of the Earth.',
    'This post was written by Tom Berg.',
    'The World Bank and Oxford Economics contributed to this report.',
  ]) {
    const { body, credits } = read(
      [prose[0] as string, text, ...prose.slice(1)].flatMap((line) => [line, '']),
    );
    assert.ok(
      body.some((block) => block.text === text),
      text,
    );
    assert.deepEqual(credits, [], text);
  }
});
