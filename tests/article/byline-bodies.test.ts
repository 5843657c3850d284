/** Bylines that name no person: desks, agencies, and whoever signs by a name of a user. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

const bylineBelow = (...head: string[]) => read([title, ...head, ...prose]).byline?.value;

test('whoever signs after "By" need not be a person', () => {
  for (const [line, names] of [
    ['By Team Harbour | March 3, 2021', 'Team Harbour'],
    ['Posted On : March 3, 2021 Published By : AdaQuist', 'AdaQuist'],
    ['On 13/3/2021 by @quist', '@quist'],
    ['by The Quay: Blog & Podcast', 'The Quay: Blog & Podcast'],
    ['ByThe Harbour Press', 'The Harbour Press'],
    ['by Ada March 3, 2021', 'Ada'],
    ['By HarbourDesk• 4 mins read', 'HarbourDesk'],
    ['ByThe Associated Press', 'The Associated Press'],
    ['By Quay Times Editorial Board | Quay Times', 'Quay Times Editorial Board'],
    ['3/13/2021 7:11 AM PST BY QUAY STAFF', 'QUAY STAFF'],
    ['March 3, 2021/0 Comments/in Harbour /by quistadmin', 'quistadmin'],
    ['By Our Special Correspondent', 'Our Special Correspondent'],
  ])
    assert.equal(read([title, line as string, ...prose]).byline?.value, names, line);
  for (const line of ['By Our Readers', 'By Tuesday, everybody had left', 'Sponsored by Harbour Bank'])
    assert.equal(read([title, line, ...prose]).byline, null, line);
});

test('an agency or a desk signs on a line of its own beside the day', () => {
  for (const names of [
    'Staff Reporter',
    'Reuters',
    'The Associated Press',
    'Harbour News Bureau',
    'Quay Times Editorial Board',
  ])
    assert.equal(read([title, names, '3 March 2021', ...prose]).byline?.value, names);
});

test('whoever posts or writes by a name in small letters, or several of them, is the author', () => {
  const posted = 'Posted by quist, TBerg, ada on 2021-03-03, all posts';
  assert.equal(bylineBelow(posted), 'quist, TBerg and ada');
  assert.equal(bylineBelow('Written by ada quist · 99 Comments'), 'ada quist');
  assert.equal(bylineBelow('Written by hand, and by candlelight'), undefined);
});

test('a count of minutes that ran into a body’s name is no part of it', () => {
  assert.equal(bylineBelow('By Nordic Press3 minute Read'), 'Nordic Press');
  assert.equal(bylineBelow('By Coast24'), 'Coast24');
});

test('an agency or a desk right before the day of its line signs, behind a place, too', () => {
  assert.equal(bylineBelow('Associated Press November 19, 2019, 9:02 AM'), 'Associated Press');
  assert.equal(
    bylineBelow('Northhaven, Quay News Bureau | Updated : 19 November 2019, 09:01 AM'),
    'Quay News Bureau',
  );
});

test('a news service signs beside its day, with whatever others gave left out; an agency before a stroke and its day, too', () => {
  assert.equal(
    read([title, 'Nordic News Service; with files from Reuters', 'Published: March 3, 2021', ...prose]).byline
      ?.value,
    'Nordic News Service',
  );
  assert.equal(bylineBelow('Associated Press / March 3, 2021'), 'Associated Press');
  assert.equal(bylineBelow('By the Associated Press'), 'Associated Press');
  assert.equal(bylineBelow('Source: Press Association', 'March 3, 2021'), 'Press Association');
  assert.equal(bylineBelow('Source: harbour.example', 'March 3, 2021'), undefined);
});

test('an agency that brought the text, or stands right under its last line, signs where nobody else does', () => {
  const atFoot = (...foot: string[]) =>
    read([title, '', prose.join('\n\n'), ...foot].join('\n')).byline?.value;
  assert.equal(atFoot('', 'Brought to you by AAP', '', '© AAP 2021'), 'AAP');
  assert.equal(atFoot('AAP', '', 'Your Say'), 'AAP');
  assert.equal(atFoot('', 'Reuters', '', 'The ferry in numbers'), undefined);
  assert.equal(atFoot('', 'Brought to you by Harbour Bank'), undefined);
});

test('an agency signs by any of its names, a paper by its reporter, and others beside a body', () => {
  for (const [line, names] of [
    ['By THE ASSOCIATED PRESS', 'THE ASSOCIATED PRESS'],
    ['Northhaven, PTI:', 'PTI'],
    ['Author : DPA', 'DPA'],
    ['BY HARBOUR REPORTER', 'HARBOUR REPORTER'],
    ['By Quay Daily Mail Reporter', 'Quay Daily Mail Reporter'],
    ['By Quay News and wire services', 'Quay News and wire services'],
    ['By Ada Quist, AFP', 'Ada Quist'],
    ['Posted by Quist in Ferries and Boats', 'Quist'],
  ] as const)
    assert.equal(bylineBelow(line), names, line);
  assert.equal(bylineBelow('The Canadian Press', 'March 3, 2021'), 'The Canadian Press');
  for (const line of ['Ada Quist (AAP)', 'By Getty', 'Posted in Ferries and Boats'])
    assert.equal(bylineBelow(line), undefined, line);
});
