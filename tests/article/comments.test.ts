import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const article = [
  ...prose,
  'The congress of the island’s councils was opened in the old customs house in 2001, and has met there every spring since.',
  'Its members, of whom there are twenty-four, are to vote on the fares of the crossing before the end of the month.',
  'Whoever has waited on the quay for the morning boat knows how cold it can be there before the sun has come over the hill.',
];

/** Each line with a blank one below it. */
function spaced(...lines: string[]): string[] {
  return lines.flatMap((line) => [line, '']);
}

function hasComments(lines: string[]): boolean {
  return read(lines).removed.some(({ rule }) => rule === 'readers’ comments');
}

/** What is kept of lines below the article. */
function keptOf(...lines: string[]): string[] {
  const { body } = read(spaced(...article, ...lines));
  return body.map(({ text }) => text).filter((text) => !article.includes(text));
}

const remarks = [
  'I have waited for the morning boat for longer than anybody else who writes here, and it was late again today.',
  'The boats are the best thing that the island has had since the customs house was built for it, whatever they cost.',
  'My sister told me “you should take the second boat and not the first one”, and I have never been late since then.',
];

test('below a heading for comments, stamps over them in the forms of plug-ins say that readers wrote them', () => {
  const stamps: [heading: string, stamp: (name: string, day: number) => string[]][] = [
    ['Comments (3)', (name, day) => [`${day}. Jul, 2012 / ${name} says:`]],
    [
      '3 Responses to “A boat for the island…”',
      (name, day) => [`${name} says:`, `on July ${day}, 2012 at 9:00 am`],
    ],
    [
      '3 thoughts on “A boat for the island”',
      (name, day) => [`${name} on July ${day}, 2012 at 6:29 pm said:`],
    ],
    ['See all 3 Comments', (name, day) => [`by ${name.toLowerCase()} July ${day}, 2012 6:29 PM EDT`]],
    ['Comments', (name, day) => [`By ${name}`, `Jul ${day}, 2012 7:06 PM | Link to this`]],
    ['3 comments to A boat', (name, day) => [`On July ${day}, 2012 at 9:18 am ${name} said:`]],
    ['{ 3 comments… read them below or add one }', (name, day) => [`${name} 07.${day}.12 at 13:09`]],
    ['3 comments:', (name, day) => [`${name} Holm7/${day}/12 5:33 PM`]],
    ['3 Comments Leave a comment', (name, day) => [`${name} says:`, `July ${day}, 2012`]],
    ['Comments (3)', (name, day) => [`${name} Q. • ${day} days ago`]],
    ['3 users responded in "A boat"', (name) => [`${name} said,`]],
    ['3 Responses to “A boat for the island”', (name, day) => [`July ${day}, 2012`, `${name} Holm`]],
    [
      '3 kind comments on “A boat for the island”',
      (name, day) => [`${name} Holm, on July ${day}th, 2012 // Twitter: @holm`],
    ],
    ['Add Comment', (name, day) => [`Posted by: ${name}, Northhaven on 9:35am Wed ${day} Jul 12`]],
  ];
  for (const [heading, stamp] of stamps) {
    const lines = remarks.flatMap((remark, at) => [
      ...stamp(['Ada', 'Tom', 'Ida'][at] as string, at + 11),
      remark,
      '[Reply]',
    ]);
    assert.deepEqual(keptOf('Tweet', heading, ...lines, 'Leave a Reply'), [], heading);
  }
});

test('days and clock times over entries of a text that nothing calls comments are the text’s', () => {
  const entries = remarks.flatMap((remark, at) => [`July ${at + 11}, 2012 7:06 PM`, remark]);
  for (const remark of remarks) assert.ok(keptOf(...entries).includes(remark));
});

test('a crosshead that has the word over posts of the page itself is no heading for comments', () => {
  for (const crosshead of ['No comment from the palace', 'Garner declines to comment', 'Comments']) {
    const posts = remarks.flatMap((remark, at) => [`${at + 11} July 2012 15:22`, remark]);
    assert.ok(!hasComments(spaced(...article, crosshead, ...posts)), crosshead);
  }
  const signed = [
    'Posted by: the clerk, 3 March 2021',
    remarks[0] as string,
    'Submitted by Tom Berg, 4 March 2021',
  ];
  assert.ok(keptOf('Council hears public comments', ...signed).includes(remarks[0] as string));
});

test('nobody who says something is a reader where no comments are counted', () => {
  const talk = remarks.flatMap((remark, at) => [`${['Ada', 'Tom', 'Ida'][at]} said,`, remark]);
  for (const remark of remarks) assert.ok(keptOf('The chief’s comments', ...talk).includes(remark));
});

test('remarks that many have signed below are readers’, whatever stands over them; posts of one writer are not', () => {
  const signedBy = (...names: string[]) =>
    names.flatMap((name, at) => [
      remarks[at % remarks.length] as string,
      `Posted by: ${name} | Jul ${at + 11}, 2012 4:49:12 PM`,
    ]);
  assert.deepEqual(keptOf(...signedBy('Ada', 'Tom', 'ida', 'Per, Ayr', 'eli')), []);
  assert.ok(!hasComments([...article, ...signedBy('Ada', 'Ada', 'Ada', 'Ada', 'Ada')]));
});

test('a last comment goes on to the button that ends it', () => {
  const lines = ['3 comments', 'Ada says:', 'July 1, 2012', ...remarks, 'Tom says:', 'July 2, 2012'];
  assert.deepEqual(keptOf(...lines, ...remarks, 'And I shall be on it again tomorrow.', 'Reply'), []);
});

test('posts that each have their count of comments below them are no comments', () => {
  const posts = remarks.flatMap((remark, at) => [
    `Comments (${at + 2})`,
    `July ${at + 11}, 2012 7:06 PM`,
    remark,
  ]);
  assert.ok(!hasComments(spaced(...article, ...posts)));
});

const signed = (...names: string[]) =>
  names.flatMap((name, at) => [remarks[at % remarks.length] as string, name]);

test('remarks that each end in a name and a place, as typed into a form, are readers’', () => {
  const names = [
    'Ada Q, northhaven,',
    'Tom Berg, Oslo, Norway',
    'ida Holm, bergen , norway',
    'Eli, Ayr, Scotland',
    'per, Southhaven,',
  ];
  assert.deepEqual(keptOf(...signed(...names)), []);
});

test('passers-by who are named with what they do, as editors write them, are the article’s', () => {
  const names = [
    'Ada Quist, baker',
    'Tom Berg, pilot',
    'Ida Holm, student',
    'Eli Moe, nurse',
    'Per Lund, captain',
  ];
  assert.ok(keptOf(...signed(...names)).length >= names.length);
});

/** Names alone, each over a remark, with what may stand between. */
const posted = (names: string[], between: (at: number) => string[] = () => []) =>
  names.flatMap((name, at) => [name, ...between(at), remarks[at % remarks.length] as string]);

test('below a heading for comments, names alone over remarks are readers’ where some are made up or come again', () => {
  const threads = [
    ['ada_q', 'Tom Berg', 'quist59', 'Ida'],
    ['AdaQuist', 'Tom Berg', 'AdaQuist', 'Eli'],
    ['adaquist', 'Tom @ Skell', 'Per L'],
    ['http://www.harbour.example Ada Quist', 'Tom Berg', 'https://skell.example/ida Ida Holm'],
  ];
  for (const heading of ['COMMENTS', '4 comments', 'Comments are now closed for this story', '4 Responses'])
    for (const names of threads) assert.deepEqual(keptOf(heading, ...posted(names)), [], heading);
});

test('names alone over paragraphs are the article’s where no heading for comments stands below its text', () => {
  const thread = posted(['ada_q', 'Tom Berg', 'quist59', 'ada_q']);
  for (const remark of remarks) assert.ok(keptOf(...thread).includes(remark));
  assert.ok(!hasComments(spaced('4 comments', ...thread, ...article)));
});

test('crossheads and people’s names over paragraphs below a count of comments are the article’s', () => {
  for (const heads of [
    ['Slow boats', 'Cold quays', 'Late mornings'],
    ['Ada Quist', 'Tom FitzBerg', 'Ida MacHolm', 'Eli Moe'],
    ['Ada Quist (78)', 'Tom Berg (Labour)', 'Ida Holm (Norway)'],
    ['5G masts', 'The M62 question', 'G7 promises'],
    ['iPad mini', 'Galaxy S24', 'blink-182'],
  ])
    assert.ok(!hasComments(spaced(...article, '3 comments', ...posted(heads))), heads[0]);
});

const ordinary = ['Ada Quist', 'Tom Berg', 'Ida Holm', 'Eli Moe', 'Per Lund'];

test('names with how long ago beside most of them are readers’ without a heading', () => {
  for (const forms of [
    ['2d', '5h', '3mo', '1y', '2w'],
    ['2 days ago', 'an hour ago', 'about 2 hours ago', 'a few seconds ago', 'just now'],
    ['1 yr ago', 'yesterday', '2 mos ago', 'edited', '2 wks ago'],
  ])
    assert.ok(keptOf(...posted(ordinary, (at) => [forms[at] as string, '3 likes'])).length <= 1, forms[0]);
});

test('the few who write a live page, and names over how long something takes or lasts, are the article’s', () => {
  const ago = (at: number) => [`${at + 2}m ago`];
  for (const live of [
    ['Ada', 'Tom', 'Ada', 'Ada', 'Ada', 'Tom'],
    ['Ada', 'Tom', 'Ada', 'Ida', 'Tom'],
    ['Ada', 'Tom', 'Ida', 'Eli', 'Ada', 'Tom'],
  ])
    assert.ok(!hasComments(spaced(...article, ...posted(live, ago))));
  for (const long of ['22 years', '18 months', '2 hours', '1 hour'])
    assert.ok(!hasComments(spaced(...article, ...posted(ordinary, () => [long]))), long);
});

test('below the last post no more is its own than the longest of the others has', () => {
  const after = article.slice(0, 3).map((text) => text.replace(/^The/, 'This'));
  const thread = posted(['ada_q', 'tom_b', 'ida_h']);
  const { body } = read(spaced(...article, '3 comments', ...thread, ...after));
  for (const text of after.slice(1)) assert.ok(body.some((one) => one.text === text));
});

test('a thread is found below the text, however many counts of comments stand over it', () => {
  const teasers = Array.from({ length: 12 }, (_, at) => [`Boats, part ${at}`, `${at + 2} comments`]).flat();
  const lines = [...teasers, ...article, 'Comments', ...posted(['ada_q', 'tom_b', 'ida_h'])];
  assert.ok(hasComments(spaced(...lines)));
});

const rules = [
  'The following are comments from our readers, and do not represent the view of the Harbour Record.',
  'Comment entries are limited to fifty words.',
  'We urge those who write to be civil.',
  'Do not post:',
  '* Obscene or racist language.',
];

test('what a page tells those who comment below the text is a note of the page', () => {
  assert.deepEqual(keptOf(...rules, 'Report abuse'), []);
});

test('an article that tells of such rules keeps them', () => {
  const told = 'Readers’ comments that are obscene or racist will be deleted, the editor said on Monday.';
  assert.deepEqual(keptOf(told), [told]);
});

test('an article that asks its readers for comments on a plan, or speaks of them, goes on', () => {
  for (const told of [
    'You can send your comments on the plan to the county until the end of May, or hand them in at the library.',
    'I read the comments below my last column, and we in the press should learn from them.',
  ]) {
    const below =
      'The works will be monitored by the harbour board for five years after the boat begins to sail.';
    assert.deepEqual(keptOf(told, below), [told, below]);
  }
});

test('a post that says when, where or by whom it was posted has its end there; a note on a wall has not', () => {
  for (const note of [
    'This entry was posted on Wednesday, March 3rd, 2021 at 9:12 am and is filed under Ferries.',
    'This entry was posted in Ferries, Boats and tagged harbour, quay by Ada Quist. Bookmark the permalink.',
    'This entry was posted in Ferries on March 3, 2021 by Ada Quist.',
  ])
    assert.deepEqual(keptOf(note), [], note);
  const told =
    'This post was posted on the wall of the harbour office in the night, and by noon it had been torn down.';
  assert.deepEqual(keptOf(told), [told]);
});

/** Nine remarks, each by another reader. */
const readers = ['ada_q', 'Tom', 'ida holm', 'Gull77', 'Kit', 'mo', 'Nell', 'Per', 'Una'];
const pageOf = (heading: string[], stamp: (name: string, at: number) => string, under: boolean) => [
  ...heading,
  ...readers.flatMap((name, at) => {
    const lines = [stamp(name, at), remarks[at % remarks.length] as string];
    return under ? lines.reverse() : lines;
  }),
];

test('below a heading, stamps in any form are readers’, as long as it recurs with another name each time', () => {
  const forms: [stamp: (name: string, at: number) => string, under: boolean][] = [
    [(name, at) => `December ${at + 3}, 2014 ${name}:`, false],
    [(name, at) => `Posted at 3:${at + 19}PM on Feb 21st 2006 by ${name}`, true],
    [(name, at) => `Report this · ${name} · 2${at} Feb 2006`, false],
  ];
  for (const [stamp, under] of forms)
    assert.deepEqual(keptOf(...pageOf(['Comments'], stamp, under)), [], stamp('ada', 1));
});

test('without a heading, stamps with a time are readers’ where most have something written between them', () => {
  const stamp = (name: string, at: number) =>
    `Flag this. On May ${at + 3}, 2014, at 10:0${at} PM, ${name} wrote:`;
  const kept = keptOf(...pageOf(['Talk of the quay'], stamp, false));
  assert.ok(remarks.every((remark) => !kept.includes(remark)));
});

test('names with a day and a time may be those of events, of a court’s cases, of who reports on a live page', () => {
  const lists: ((name: string, at: number) => string)[] = [
    (name, at) => `${name} Choir, May ${at + 3}, 2024, 7:3${at}pm`,
    (name, at) => `${name}, 4${at}, arrested on ${at + 3} May 2024 at 10:0${at}`,
    (name, at) => `Posted by ${name} at 10:0${at} on 3 May 2024`,
    (name, at) => `${name}, ${at + 2} minutes ago`,
  ];
  for (const stamp of lists) {
    assert.ok(!hasComments([...article, ...pageOf([], stamp, false)]), stamp('Ada', 1));
  }
});

test('posts with numbers of their own and a time are readers’, without a heading, and numbered days of an article are not', () => {
  const posts = [1, 2, 3, 4, 5].flatMap((at) => [
    `quist5${at}`,
    remarks[at % 3] as string,
    `${at} votes`,
    `#1.${at} - Tue Jul 24, 2012 1${at}:14 AM EDT`,
  ]);
  assert.ok(hasComments(spaced(...article, ...posts)));
  const days = [1, 2, 3, 4, 5].flatMap((at) => [`#${at} - Tuesday`, remarks[at % 3] as string]);
  assert.ok(!hasComments(spaced(...article, ...days)));
});

test('days alone beside names are an article’s where nothing heads comments', () => {
  const diary = ['July 11, 2012', 'Northhaven', 'July 12, 2012', 'Eastport', 'July 13, 2012', 'Skell'];
  assert.ok(
    !hasComments(
      spaced(...article, ...diary.flatMap((line, at) => (at % 2 ? [line, remarks[0] as string] : [line]))),
    ),
  );
});

test('days that end captions or stand below posts that an article shows, and times without names, are no stamps of readers', () => {
  const others: ((name: string, at: number) => string)[] = [
    (name, at) => `${name} at Northhaven, May ${at + 3}, 1978`,
    (name, at) => `— ${name} (@${name.replace(' ', '_')}) May ${at + 3}, 2014 10:0${at} PM`,
    (_, at) => `${at + 2} hours ago`,
  ];
  for (const stamp of others) {
    assert.ok(!hasComments([...article, ...pageOf([], stamp, false)]), stamp('ada', 1));
  }
});

test('hearings, places and bodies over days are the article’s, whatever stands above them, and so is what goes on below', () => {
  const told = [
    'The board says that the pier was sound on that day and that its rails had been looked at all winter.',
    'The crews say that it was not, and that they had written to the board about the rails in the autumn.',
  ];
  const later = article.slice(0, 3).map((line) => `Now as then: ${line}`);
  const over = (names: [string, string]) =>
    told.flatMap((line, at) => [names[at] as string, `${at + 3} May 2019`, line]);
  const pairs: [string, string][] = [
    ['First hearing', 'Second hearing'],
    ['Pilots Board', 'Crews Council'],
    ['Northhaven', 'Skell'],
    ['Tom Berg', 'Ada Quist'],
  ];
  for (const heading of ['Comments', 'Add comment', 'Have your say', 'Two public responses to the plan'])
    for (const pair of pairs) {
      const kept = keptOf(heading, ...over(pair), ...later);
      for (const line of [...told, ...later]) assert.ok(kept.includes(line), `${heading}: ${pair[0]}`);
    }
  const witnesses = over(['Tom Berg', 'Ada Quist']);
  assert.ok(!hasComments(spaced(...article, 'Have your say', ...witnesses)));
  const days = ['The pier is shut, on 3 May 2019', 'The pier is open, on 12 May 2019'];
  const kept = keptOf('Comments', ...days.flatMap((day, at) => [day, told[at] as string]), ...later);
  for (const line of [...told, ...later]) assert.ok(kept.includes(line), line);
});

test('halls where readers can have their say on a day are no readers', () => {
  const halls = ['Village hall of Skell', 'Old library', 'Town hall'];
  for (const stamp of [
    (hall: string, at: number) => [`${hall}, ${at + 3} May 2019`],
    (hall: string, at: number) => [hall, `${at + 3} May 2019, 7:30 pm`],
    (hall: string, at: number) => [`${hall} May ${at + 3}, 2019 at 7:30 pm`],
  ])
    assert.ok(!hasComments(spaced(...article, 'Have your say', ...halls.flatMap(stamp))), stamp('', 0)[0]);
});

test('below the last day of readers with names that they made up, no more is theirs than they wrote elsewhere', () => {
  const posts = ['ada_q', 'Tom'].flatMap((name, at) => [name, `${at + 3} May 2019`, remarks[at] as string]);
  const later = article.slice(0, 2).map((line) => `Now as then: ${line}`);
  assert.deepEqual(keptOf('Comments', ...posts, ...later), later);
});
