/** What others ask for and say of their own works, in words that pages have for themselves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

for (const line of [
  'Is this information useful? The pilots have asked themselves that since the first radio was put on a boat.',
  'Stay up to date with the latest road closures by following the harbour police on the radio, channel 12.',
  'What shall the new boat be called? Have your say in the box at the library until the end of May.',
  'We would like to hear from anyone who was on the quay that night. Please contact us on 101 and quote 5567.',
  'Did you see the van on the quay? Send photographs of it to the police at crime@northhaven.example.',
  'The warnings of the river board cost nothing, and you can unsubscribe at any time.',
  'suppers@skell.example, 555-555-0142',
  'Promoted: Skell United and the second Northhaven crew',
  'This is the third in a series about a detective on the islands. The first two were made into films.',
  'Next in the series: Skell sail against Northhaven on Friday.',
  'This story was supported by two witnesses and by the log of the ferry.',
  'This piece was funded by the Skell Arts Trust and stands on the quay in all weathers.',
  'This project was funded by the council to bring the journalists of the coast under one roof.',
  'This series was supported by the harbour bank and drew news crews from the whole of the coast.',
  'The advice of the pilots was general advice and it does not replace your own eyes on the water.',
  'This is an archived page of the log of the ferry, and the only one that tells of the storm of 1953.',
])
  test(`what others ask for and say of their works is text: ${line.slice(0, 30)}…`, () => {
    const last = 'The board is to vote on the sum before the islanders meet in the old customs house in May.';
    const { removed } = read(['By Ada Quist', ...prose, line, last].flatMap((one) => [one, '']));
    assert.ok(removed.every(({ text }) => text !== line));
  });
