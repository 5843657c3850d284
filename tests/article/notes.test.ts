import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

/** Of lines below the first two paragraphs of a text, those that are taken out. */
function taken(lines: string[]): string[] {
  const page = ['By Ada Quist', ...prose.slice(0, 2), ...lines, prose[2] as string];
  const { removed } = read(page.flatMap((line) => [line, '']));
  return removed.filter(({ text }) => lines.includes(text)).map(({ text }) => text);
}

const notes = [
  'This interview has been lightly edited for length and clarity.',
  'Ada Quist can be reached at ada.quist@harbour.example or at the office on the quay.',
  'To see how the boat was launched, click on the player above.',
  'Follow our full coverage of the strike on the ferries here.',
  'Liked this story? Support our stubborn journalism by becoming a friend of the paper.',
  'Click here to learn how our readers sailed to the island with a paper hat and a spoon.',
  'We apologize, but this video has failed to load.',
  'View our latest issue',
  'Some of the links in this article are affiliate ones.',
  'Want more boats? Sign up for Low Water, our free letter on the harbour.',
  'Today’s episode is brought to you by Dry Socks, the socks for those who sail.',
  'SAVE WITH QUAY BANK! Open an account today and win a boat. Terms apply.',
  'Ada Quist can be reached at 555-0142 or ada.quist@harbour.example.',
  'This post contains affiliate links, which means that we may earn a commission.',
  'Follow us on Twitter and Facebook for boats, and write to us of yours.',
  'Was this explainer useful? Yes No',
  'Stay up to date with the latest boats and tides by downloading the Harbour app, which is free.',
  'Got a boat? Have your say in the box below.',
  'Why are you making commenting on The Quay Mail only available to subscribers?',
  'Allow Quayspace content? This page contains content from Quayspace, which may set cookies.',
  'This is an archived story and what it says may no longer be so.',
  'We want to hear from pilots, stokers and whoever has missed the boat. Fill in our form.',
  'Has the ferry left without you? Write to us at the quay office, or boats@harbour.example.',
  'Did your boat sink? Help us report.',
  'Share or comment on this article: Boat sinks',
  'ada.quist@harbour.example, 555-555-0142',
  'T. R. Lind does not work for, consult, own shares in or receive funding from any ferry.',
  'All the gossip of the quay in one mail. We use your address for nothing else. You can unsubscribe at any time.',
  'Published in the print edition of the May 1, 2019, issue of The Quay, with the headline “Low Water.”',
];

for (const note of notes)
  test(`what a page asks and says of itself is taken out: ${note.slice(0, 24)}…`, () => {
    assert.deepEqual(taken([note]), [note]);
  });

test('sentences that begin as these do and go on as others are kept', () => {
  const kept = [
    'Follow us, the pilots called, or stay where you are until the tide has turned and the fog has gone.',
    'Was this boat useful to the island? The harbour board has asked whoever sailed in her.',
    'We want to hear from the company before the summer, the mayor of the island has written to it.',
    'Allow the boats to leave and the fog will come, as the pilots of the north have always known.',
    'This report by the harbour board was first published in the spring, and named eleven boats that had no papers.',
    'This transcript was edited by the lawyers of the company before the judge had seen a page of it.',
    'The island can be reached at low tide by a road that the sea has taken back more than once.',
    'Follow our full instructions, the pilots had written, or stay away from the channel until we have called you.',
    'This report by the harbour board was first published March 3, 2020.',
    'This conversation has been edited out of the film that the company shows to its crews, he added.',
    'This interview was condensed into a single line in the morning paper, to the anger of the mayor.',
    'The ferry office can be contacted at: office@northhaven.example for bookings from Monday',
    'To see the effect of the storm on the pier, click on the video posted by the council and look at the left side.',
    'To watch the boats, click the video games shut and go outside, the mayor told the children of the island.',
    'Read our full boat coverage of the winter storms, the paper told its readers in 1953, and buy two copies.',
    'Did you like the boat? Tell us, the company asked the islanders in its letter, and one in three of them did.',
    'Click here to pay the fine, said the message that thousands of islanders got on the morning of the vote.',
    'We apologize, but this content was made in error and we regret the pain it caused, the statement read.',
    'Some of the links of the chain were paid for by the bank, and the others by the choir of the island.',
    'The page carried sponsored content for a betting shop, the watchdog found. It fined the company.',
    'The story of how the blogger got rich on affiliate links began in a kitchen in Eastport in 2011.',
    'Some of the products were sold through affiliate links that paid her up to 40 per cent, court papers show.',
    'Links on her page turned out to be affiliate links, and the tax office wants its share.',
    'Many of the links were affiliate links, the regulator found.',
    'The post did not say that it was sponsored content, which the law on advertising demands.',
    'The article did not disclose that it held affiliate links. The editor resigned on Monday.',
    'This page contains sponsored content, the watchdog found in the spring.',
    'This story was written in partnership with the harbour board of the island.',
    'This story was told in partnership with nobody, and the harbour board has never written it down.',
    'Want more boats? Build them, said the harbour master, and went back to the ferry that had no crew.',
    'Today’s episode is over, and nobody will be brought to court by the board for what was said on the quay.',
    'To all who sail after dark the same rules of the harbour and its old terms apply, the board has ruled.',
    'The island can be reached at 555 places along the coast, according to the pilots who have counted them.',
    'The captain may leave his house by day, but the usual conditions apply.',
    'In the waters north of the pier the same terms and conditions apply.',
    'Islanders get a third off until the end of the month, although terms and conditions apply.',
    'This programme is supported by the harbour bank and is to reach every school on the coast by the autumn.',
    'This story is supported by the log of the boat and the word of two of her crew.',
    'This show is sponsored by a captain, and all of its nets come from his loft.',
    'Tom Berg, who keeps the lifeboat, can be reached at 555-0187.',
    'We apologize, the company said on Monday, to all who stood on the quay that night without a boat or a bed.',
  ];
  assert.deepEqual(taken(kept), []);
});

test('whose partner a page is, it says above a text or below it, and nothing more of it', () => {
  const says = (line: string) =>
    [
      [line, ...prose],
      [...prose, line],
    ].map((lines) =>
      read(lines.flatMap((text) => [text, ''])).removed.some(
        ({ text, rule }) => text === line && rule === 'note of the page',
      ),
    );
  const note = 'This story was produced in partnership with the harbour board by our branded content team.';
  assert.equal(says(note)[1], true);
  for (const line of [
    'This article was written in collaboration with my mother, who kept a diary and died last week.',
    'This story was written in partnership with a chatbot, and that is where the trouble began.',
    'This content was produced in partnership with the gambling firm, the club admitted on Monday.',
    'This post was created in collaboration with the port authority in 1998; the harbour master has held it since.',
  ])
    assert.deepEqual(says(line), [false, false], line);
});

test('a title in square brackets is another story’s, and so is one that ends in a button', () => {
  const titles = [
    '[ The lighthouse that the harbour board builds twice ]',
    'Complete coverage: The winter without a boat',
    'A captain tells of the night of the storm Watch video',
  ];
  assert.deepEqual(taken(titles), titles);
});

test('a note and somebody’s words in square brackets are the text’s', () => {
  const kept = [
    '[The board has since withdrawn the letter. It did not say why.]',
    '[Captain: There was no light at the mole that night]',
    '[With files from Ada Quist and Tom Berg]',
    '[Quist later withdrew that claim under pressure]',
    '[The mayor did not answer requests for comment]',
    '[The boat in question was sold the following winter]',
    '[Applause and cheers from the upper benches]',
    '[Translation from the Norwegian by the ferry company]',
    '[ The mayor did not answer requests for comment ]',
    'The crew stopped to watch the video',
  ];
  assert.deepEqual(taken(kept), []);
});

test('when the report was first published is said of the page’s own below its last paragraph', () => {
  const note = 'This report by The Coast Wire was first published May 3, 2021.';
  const { body } = read([...prose, note].flatMap((line) => [line, '']));
  assert.ok(body.every(({ text }) => text !== note));
});
