/** Clauses of longer lines that state the day of printing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

test('a clause at the end of a caption or a standfirst, or at the foot, states the day of printing', () => {
  const caption = 'The boat leaves the harbour in a calm sea. (Published Wednesday, March 3, 2021)';
  assert.equal(read([title, caption, ...prose]).published?.value, '2021-03-03');
  const standfirst = 'After two winters the crossing is back. By Ada Quist on March 3, 2021';
  assert.equal(read([title, standfirst, 'Share', ...prose]).published?.value, '2021-03-03');
  for (const foot of [
    'Originally published at the harbour blog on March 3, 2021. Little has changed since, to the sorrow of the island.',
    'This essay first appeared in the Harbour Review on 3 March 2021.',
    'This article was originally published on 3 March 2021 at 4:12pm but has often been updated.',
    'This report by The Nordic Press was first published March 3, 2021.',
    'Citation: Ferry to the island will sail again (2021, March 3) retrieved 9 May 2022 from a web page',
  ]) {
    const { published } = read([title, ...prose, foot]);
    assert.equal(published?.value, '2021-03-03', foot);
    assert.equal(published?.line, prose.length + 2);
  }
});

test('a sentence about something else that was published states no day of printing', () => {
  for (const sentence of [
    'The report that was published on March 3, 2021 says that the harbour board had been warned for years about the quay.',
    'Originally published by a small press in Oslo, the novel was forgotten for years; on March 3, 2021, it was reprinted.',
    'He said that the timetable (published by the board on March 3, 2021) had been wrong about every boat of the winter.',
  ])
    assert.equal(read([title, ...prose, sentence]).published, null, sentence);
});
