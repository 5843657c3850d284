/** Clippings that begin below their headline, where what stands over the text may look like one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

const headline = (lines: string[]) => read(lines).headline?.value ?? null;

test('who writes for which paper, in capitals and without “By”, is no headline', () => {
  const page = [
    'Home > Sports > High School > Wrestling',
    'MITCH FALLOWS, Special to the Tribune-Democrat',
    'February 24, 2011',
    'CEDAR GAP — He had been pinned on this same mat twice before, once by this same opponent, and he had told nobody he was nervous.',
    'Then Caleb Rourke needed 41 seconds.',
    "The Cedar Gap senior took Owen Tighe of Bellwood to his back with a cradle in the opening period Saturday and became the school's first state champion at 145 pounds since 1987.",
    '"I blacked out," Rourke said. "I remember the whistle and then I remember Coach\'s breath, which was all onions."',
    'The Rams finished fourth as a team with 71 points.',
    "Rourke's brother, Eli, a sophomore, placed sixth at 119.",
    'Related Stories',
    "• Bellwood girls reach district final behind Amato's 24",
    '• Roundup: Swimmers set two pool records',
    '• Athlete of the Week: vote now',
    'Comments (4)',
    'ramfan88 wrote: Way to go Caleb!! Town is proud',
  ];
  assert.equal(headline(page), null);
});

test('who hosts and produces a broadcast is no headline, nor is the name of the series', () => {
  const page = [
    'The Big Conversation',
    'with Amara Kallon-Vey',
    'Episode 88',
    'Subscribe on: Spotify | Afripods | YouTube',
    'Hosted by Amara Kallon-Vey. Produced by Foday Bangs',
    'For thirty years she was the voice that told Freeport what time it was.',
    "Miss Olu Decker read the time signal on national radio every hour from six in the morning until midnight, with two weeks' leave in August. There wasn't a clock in the studio; she had a watch, and it was her own.",
    "During the war, when the station was taken over three times in a day, each new set of men let her carry on. “Everyone wants to know what time it is,” she tells Amara, “even if he's come to shoot you.”",
    'In this conversation she speaks about the night that she read the wrong hour on purpose, and why.',
    'Share this episode',
    'More episodes',
    '87: The Man Who Translated the Bible Twice',
    '86: A Chief at Twenty-Two',
    'Rate us five stars!',
  ];
  assert.equal(headline(page), null);
});

test('the first section of those that a page lists as its own is no headline', () => {
  const page = [
    '24 September 1998',
    'Web posted at: 3:14 p.m. EDT (1914 GMT)',
    'In this story:',
    'A long wait',
    "'No one to ask'",
    'Related stories and sites',
    'From Bureau Chief Hal Winthrope',
    'KISARAWI, Tanzana (KNN) -- The airliner has stood at the end of the runway for so long that there are bees in it.',
    'It came down here in March with one engine on fire and 114 people aboard, none of whom was hurt. They were taken away in buses. The plane stayed.',
    'A long wait',
    'The airline that owned it has gone bankrupt. The company that leased it to the airline says that it belongs to a bank, and the bank says that it has no record of an airplane.',
    'Meanwhile a watchman, Juma Rashidi, sleeps in first class.',
    "'No one to ask'",
    '"In the beginning I asked who would pay me," he said. "Now there is no one to ask. But I can\'t leave it, it is full of honey."',
    'He sells the honey by the road, in miniature whisky bottles.',
    'RELATED STORIES:',
    'Airline seeks protection from creditors - July 2, 1998',
    'Bees close stadium - May 11, 1998',
    'Note: Pages will open in a new browser window',
  ];
  assert.equal(headline(page), null);
});

test('a standfirst over the day is no headline', () => {
  const page = [
    'Volunteers who fought to keep the reading rooms open say the money may still run out by winter',
    '14 March 2023',
    'On the second floor of a brick building in Millgate, eleven people were waiting on Saturday for a kettle that had not worked since Christmas.',
    'They had come to talk about the vote. For six months they stood outside the town hall in the rain, and on Tuesday the councillors gave way.',
    '“I do not trust it,” said Peter Amadi, a retired bus driver who has borrowed a book from the library every week since 1974.',
    'The council has found about £340,000 by putting off the repair of two car parks, but the sum is for one year only.',
    'A spokesman for the council said that the next budget would be set in November.',
    'Sign up for our newsletter',
    'More on this story',
    'Library vote: how your councillor voted',
  ];
  assert.equal(headline(page), null);
});
