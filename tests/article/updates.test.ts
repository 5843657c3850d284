import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

test('a date after "updated" is the update, not the publication', () => {
  const line = 'November 19, 2019 | 4:20am | Updated November 20, 2019 | 9:32pm';
  const { published, updated } = read([title, line, ...prose]);
  assert.equal(published?.value, '2019-11-19');
  assert.equal(updated?.value, '2019-11-20');
});

test('a date of the update alone is no date of publication', () => {
  for (const line of [
    'Last updated 3 March 2021',
    'Updated: March 3, 2021 5:04 pm',
    'Modified: 2021-03-03',
    'Modified date: March 3, 2021',
    'Last update: 3 March 2021',
    'Last changed 3 March 2021',
  ]) {
    const { published, updated } = read([title, line, ...prose]);
    assert.deepEqual([published, updated?.value], [null, '2021-03-03'], line);
  }
});

test('of two days that ran together the later is the update', () => {
  for (const line of [
    'July 13, 2024October 10, 2020 by Ada Quist',
    'Oct 10, 2020 1:00 AMJul 13, 2024 6:02 PM',
    'October 10, 2020July 13, 2024',
    'Posted on October 10, 2020July 13, 2024 in Boats, Quays',
  ]) {
    const { published, updated } = read([title, line, ...prose]);
    assert.deepEqual([published?.value, updated?.value], ['2020-10-10', '2024-07-13'], line);
  }
  assert.equal(read([title, 'on Mar 1711 min', ...prose]).published, null);
});

test('where a line says when the article was first published, a day without a label is that of another printing', () => {
  const lines = ['Fri 5 Mar 2021 14.23 CET', 'First published on Wed 3 Mar 2021 22.12 CET'];
  const { published, updated } = read([title, ...lines, ...prose]);
  assert.deepEqual([published?.value, updated?.value], ['2021-03-03', '2021-03-05']);
});

test('a day before that of the first printing is not that of another printing', () => {
  const lines = ['First published on Wed 3 Mar 2021 22.12 CET', 'Mon 1 Mar 2021 14.23 CET'];
  for (const head of [lines, lines.toReversed()]) {
    const { published, updated } = read([title, ...head, ...prose]);
    assert.deepEqual([published?.value, updated], ['2021-03-03', undefined]);
  }
  const sameDay = read([title, lines[0] as string, 'Wed 3 Mar 2021 23.40 CET', ...prose]);
  assert.deepEqual([sameDay.published?.value, sameDay.updated?.value], ['2021-03-03', '2021-03-03']);
});

test('a day of change without its year is of the year of printing beside it, and says so', () => {
  const line = 'Posted: Dec 30, 2020 5:00 AM ET | Last Updated: January 2';
  const { published, updated } = read([title, line, ...prose]);
  assert.equal(published?.value, '2020-12-30');
  assert.deepEqual([updated?.value, updated?.basis], ['2021-01-02', 'inferred']);
  assert.match(updated?.note ?? '', /the day of printing, 2020-12-30/);
});

test('nothing was changed before it was printed', () => {
  const early = 'This story was updated on 5 March 2020 to name the boat.';
  for (const lines of [
    ['Published 3 March 2021', 'Updated 5 March 2020', ...prose],
    ['Updated 5 March 2020', 'Published 3 March 2021', ...prose],
    ['Published 3 March 2021', early, ...prose],
    ['Published 3 March 2021', ...prose, early],
    [early, ...prose, 'Published on 3 March 2021'],
  ]) {
    const { published, updated } = read([title, ...lines]);
    assert.deepEqual([published?.value, updated], ['2021-03-03', undefined], lines.join('\n'));
  }
  const later = 'This story was updated on 5 March 2021 to name the boat.';
  assert.equal(read([title, 'Published 3 March 2021', early, ...prose, later]).updated?.value, '2021-03-05');
  assert.equal(read([title, 'March 2021', later, ...prose]).updated?.value, '2021-03-05');
});

test('a label on a line of its own says that the day under it is that of a change', () => {
  for (const label of ['Last update:', 'Corrected', 'Page updated:']) {
    const { published, updated } = read([title, label, 'March 3, 2021', ...prose]);
    assert.deepEqual([published, updated?.value], [null, '2021-03-03'], label);
  }
});

test('a note above or below the text says when the article was changed; a correction by itself does not', () => {
  for (const note of [
    '[UPDATED: March 5, 2021] The following article has been changed for clarity about the winter timetable.',
    'Editor’s Note: We updated this article on March 5, 2021, to tell of the new quay.',
    'Clarification, 5 March 2021, 12:45 p.m.: This story has been updated to say that the quay is of wood.',
    'This article was amended on 5 March 2021. An earlier version named another boat.',
    'Update, 5 March 2021: The board now says that the quay is of wood.',
    'Update note: This post was originally published on the 21st of June 2017 and updated on the 5th of March 2021.',
  ])
    for (const lines of [
      [title, note, ...prose],
      [title, ...prose, note],
    ])
      assert.equal(read(lines).updated?.value, '2021-03-05', note);
  const correction = 'Correction 5 March 2021: An earlier version of this story named another boat.';
  assert.equal(read([title, ...prose, correction]).updated, undefined);
  const inText =
    'The board said that the list was updated on 5 March 2021, and that nobody had read it since then.';
  for (const lines of [
    [...prose, inText, ...prose],
    [inText, ...prose],
    [...prose, inText],
  ])
    assert.equal(read([title, ...lines]).updated, undefined);
});

test('the first and the last lines of a text say of other works than the article, too, when they were changed', () => {
  for (const sentence of [
    'The board’s safety guide was updated on 5 March 2021, and the crew of the boat has read it since.',
    'The accident report was revised on March 5, 2021 after an inquiry.',
    'The report was revised on March 5, 2021 after an inquiry.',
    'The timetable was published by the board in May 2016 and updated on 5 March 2021.',
    '“Nobody has told us, but the story has been updated on 5 March 2021,” she said.',
  ])
    for (const lines of [
      [sentence, ...prose],
      [...prose, sentence],
    ])
      assert.equal(read([title, ...lines]).updated, undefined, sentence);
  for (const sentence of [
    'This guide was last updated on 5 March 2021.',
    'This news story was updated on 5 March 2021 to name the boat.',
    'Note: The story was amended on 5 March 2021, to name the boat.',
    'The article has been updated on 5 March 2021, to name the boat.',
    'First published on 3 March 2020 and updated on 5 March 2021, to name the boat.',
  ])
    for (const lines of [
      [sentence, ...prose],
      [...prose, sentence],
    ])
      assert.equal(read([title, ...lines]).updated?.value, '2021-03-05', sentence);
});

test('a day at the head that the foot calls that of the last change is not the day of printing', () => {
  const foot = ['Published: Jul 15, 2019', 'Updated: Sep 29, 2021', 'Share this article'];
  const { published, updated } = read([title, 'September 29, 2021/Ada Quist', ...prose, ...foot]);
  assert.deepEqual([published?.value, updated?.value], ['2019-07-15', '2021-09-29']);
  const later = read([title, 'July 15, 2019/Ada Quist', ...prose, ...foot]);
  assert.deepEqual([later.published?.value, later.updated?.value], ['2019-07-15', '2021-09-29']);
});

test('what was added may stand behind the day of an update', () => {
  const { published, updated } = read([
    title,
    'By Ada Quist',
    'Oct 7, 2020',
    'Updated Oct 9, 2020 to add the reply of the company',
    ...prose,
  ]);
  assert.deepEqual([published?.value, updated?.value], ['2020-10-07', '2020-10-09']);
});
