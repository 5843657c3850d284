import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

/** Other paragraphs, so that a page has as many as an article has. */
const more = [
  'The congress of the island’s councils was opened in the old customs house in 2001, and has met there every spring since.',
  'Its members, of whom there are twenty-four, are to vote on the fares of the crossing before the end of the month.',
  'Whoever has waited on the quay for the morning boat knows how cold it can be there before the sun has come over the hill.',
];

/** What is taken out from between the paragraphs, with the rule. */
function taken(...lines: string[]): [text: string, rule: string][] {
  const page = [...prose, ...lines, ...more];
  const { removed } = read(page.flatMap((line) => [line, '']));
  return removed.map(({ line, rule }) => [page[(line - 1) / 2] as string, rule]);
}

const ruleOf = (...lines: string[]) => taken(...lines).map(([, rule]) => rule);
const headingsOf = (...lines: string[]) =>
  read([...prose, ...lines, ...more].flatMap((line) => [line, '']))
    .body.filter(({ type }) => type === 'heading')
    .map(({ text }) => text);

test('a line that ends in whose picture it is, or says that it is about one, is a caption', () => {
  for (const caption of [
    'The old boat looked better in 1952. (Ada Quist/Harbour Press)',
    'The old boat looked better in 1952. (Public domain)',
    'The morning boat leaves the harbour. (TOM BERG / HP)',
    'The old boat at its mooring, 1961. Courtesy Harbour Museum',
    'The new boat is shown at its mooring before the first crossing. Supplied',
    'The morning boat leaves the harbour on Monday. | Ada Quist/HP Photo',
    'Image caption The boat went down at its mooring',
    'Slideshow ( 3 images )',
    '1/21The boat leaves the harbour',
    '@harbourboat / Twitter / Via Twitter: @harbourboat',
  ])
    assert.deepEqual(taken(caption), [[caption, 'caption']], caption);
});

test('a figure by its number, who stands on either side, how long a film is and a credit in brackets are of pictures', () => {
  for (const caption of [
    'Fig. 2: The harbour by its depths',
    'Fig 4 The harbour in the winter',
    'Figure 3',
    'The captains (from left to right): Ada Quist, Tom Berg and Rosa Lund.',
    'The old boat (left) and the new one (right): wood and steel.',
    '05:22 - Source: Harbour News',
    '(Harbour Press)',
  ])
    assert.deepEqual(taken(caption), [[caption, 'caption']], caption);
});

test('what refers to a figure, parties and their wings, and a direction in brackets are text', () => {
  for (const text of [
    'Figure 1 shows how deep the harbour was before the company had it dredged for its boat.',
    'The fares divide the harbour party (far left) and the island party (far right), both of which want the boat.',
    '(Laughs)',
    '2. The Harbour Hook/Line Crew',
    '3. Who Keeps The Boat (Harbour Lead / Captain)',
  ])
    assert.ok(!ruleOf(text).includes('caption'), text);
});

test('a fraction, a party after a name and a despatch’s agencies make no caption', () => {
  for (const text of [
    '1/2 tsp ground cloves went into the cake that the captain baked for the crossing.',
    'The fares were set by the council and by Tom Berg (D-N.H./Labor), who sits on its board for the island.',
  ])
    assert.deepEqual(taken(text), [], text);
  const last = 'The boat will sail again in summer, as it did until the harbour was closed. (Reuters/AFP)';
  assert.deepEqual(read([...prose, ...more, last]).body.at(-1)?.text, last);
});

test('a line without a stop over a credit is its caption, and so is a faint sentence over a photographer’s name', () => {
  const credit = 'Photograph by Ada Quist, Harbour Museum';
  assert.deepEqual(ruleOf('The morning boat on its way out of the harbour', credit), ['caption', 'caption']);
  assert.deepEqual(ruleOf('The old boat before it was sold.', credit), ['caption', 'caption']);
});

test('a paragraph over a bare agency is text, and so is one that quotes', () => {
  assert.deepEqual(
    taken('The boat was sold in spring, and nobody has asked for it since then.', 'Getty Images'),
    [['Getty Images', 'caption']],
  );
  const sign = 'Forty people stood on the quay behind a sign that read “No boat, no mail”.';
  assert.ok(!taken(sign, 'Image credit: Ada Quist').some(([text]) => text === sign));
});

test('captions and agencies by turns are a gallery, in which nothing is text', () => {
  const gallery = [
    'People wait on the quay for the boat, which has been late since the harbour was dredged in the spring.',
    'Getty Images',
    'A sailor ties the boat to the quay',
    'Reuters',
    'The captain looks at the sky, as he has done every morning since he first came to the island.',
    'AFP via Getty Images',
  ];
  assert.deepEqual(
    taken(...gallery),
    gallery.map((line) => [line, 'caption']),
  );
  assert.deepEqual(read([...prose, ...gallery, ...more]).credits, []);
});

test('a sentence that a paragraph has, too, is a pull quote, and the name under it goes with it', () => {
  const passage =
    '“The sea takes what it is owed in the end,” says Tova Lindqvist, who has steered the boat for thirty years. “It has never sent a bill.”';
  const pulled = [
    '“The sea takes what it is owed in the end ... It has never sent a bill.”',
    'Tova Lindqvist',
  ];
  assert.deepEqual(ruleOf(passage, more[0] as string, ...pulled), ['pull quote', 'pull quote']);
  assert.deepEqual(read([...prose, passage, ...more, ...pulled, ...prose.slice(1)]).quotations.length, 2);
  const withOffice = [pulled[0] as string, 'Tova Lindqvist, captain of the island’s ferry'];
  assert.deepEqual(ruleOf(passage, more[0] as string, ...withOffice), ['pull quote', 'pull quote']);
  const told = 'Unlike the old boat, the new one has no bell.';
  const telling = 'But unlike the old boat, the new one has no bell, and the captain has to ring by hand.';
  assert.deepEqual(taken(told, more[0] as string, telling), [[told, 'pull quote']]);
});

test('a quotation that stands nowhere else is kept, and so is a crosshead in words of its section', () => {
  assert.deepEqual(taken('“The sea takes what it is owed in the end.”', '— Tova Lindqvist'), []);
  const section =
    '“It is just under the surface,” said Tova Lindqvist, who knows every rock of the bay by its name.';
  assert.deepEqual(taken('‘It is just under the surface’', section), []);
});

test('the title over “Read more” is another story’s, and so is one under “Keep reading”', () => {
  const title = 'Third of harbour staff ‘have never seen a whale’';
  assert.deepEqual(taken(title, 'Read more')[0], [title, 'other story']);
  assert.deepEqual(taken('Keep Reading', title), [
    ['Keep Reading', 'other story'],
    [title, 'other story'],
  ]);
});

test('titles in a row name other stories: with labels, over the same owner, or one over the other', () => {
  const labelled = [
    'A SIMPLE GUIDE: How do I mend a net?',
    'TAKING CARE: The rules of the quay',
    'HOPE AND LOSS: Your stories of the sea',
    'LOOK IT UP: When is high water?',
    'STRESS: How to look after your crew',
  ];
  assert.deepEqual(taken(...labelled.slice(0, 3)), [], 'so few may be a box of the text');
  assert.deepEqual(
    taken(...labelled),
    labelled.map((line) => [line, 'other story']),
  );
  const owned = ['Man hits back at gull', 'Tide Online', 'Whale to move to a higher berth', 'Tide Online'];
  const films = [...owned, 'Woman takes her goat to sea again', 'Tide Online'];
  assert.ok(taken(...films).length === films.length);
  assert.deepEqual(
    ruleOf(
      'Bank of the Islands raises its rate for the third time',
      'Four out of five bakers affected by the flood',
    ),
    ['other story', 'other story'],
  );
});

test('crossheads are none, nor turns of an interview, nor a list of things', () => {
  assert.deepEqual(headingsOf('A cold morning'), ['A cold morning']);
  const interview = [
    'Q: Favourite boat?',
    'A: The old one',
    'Q: Favourite harbour?',
    'A: The one at home, of course',
  ];
  assert.deepEqual(taken(...interview), []);
  const list = [
    'The list of what to bring:',
    'A coat with a hood that can be tied',
    'Bread and cheese enough for two days at sea',
    'A book that you have read before',
  ];
  assert.deepEqual(taken(...list), []);
});

test('a long line alone between paragraphs is apart from them where it shares no words with what follows', () => {
  const apart = 'Museum of clocks to sell its oldest pendulum to a buyer from Ghent';
  assert.deepEqual(taken(apart), [[apart, 'line apart']]);
  const crosshead = 'Why the congress of councils opened in a customs house at all';
  assert.deepEqual(taken(crosshead), []);
});

test('who the author is stands under a byline, or in the text, and is no part of it', () => {
  const life = 'Tova Lindqvist is the author of “Nine Winters on the Ice” and a columnist.';
  const head = ['A Boat for the Island', 'By Tova Lindqvist', ...prose];
  const isTaken = (...lines: string[]) =>
    read([...head, ...lines]).removed.some(({ rule }) => rule === 'about the author');
  assert.ok(isTaken(...more, life));
  assert.ok(isTaken('Tova Lindqvist', life, ...more));
  assert.ok(!isTaken(...more, life.replace('Tova', 'Elsa')));
  assert.ok(!isTaken(life, ...more), 'a profile of her says so amid its text');
  const trade = 'Tova Lindqvist is the chief engineer of the yard, where she mends boats for the islands.';
  assert.ok(isTaken(...more, trade));
  assert.ok(isTaken('Tova Lindqvist', trade, ...more));
  assert.ok(!isTaken(trade, ...more.slice(0, 1)), 'what is said of her so goes on');
  assert.ok(!isTaken(...more, trade.replace(' is ', ' was ')));
  assert.ok(!isTaken(...more, 'Tova Lindqvist, an engineer, is mending her boat on the quay today.'));
});

test('of a trade the page tells only of whoever signs: others are named above a text as what it is about', () => {
  const told = [
    'Ada Quist is an analyst at the harbour bank.',
    'Ada Quist was a designer who never signed her work.',
    'Harbour Bank is the owner of the two boats and of the quay.',
  ];
  const heads = [
    ['Ada Quist', 'By Carys Finn'],
    ['Harbour Bank', 'Ada Quist', 'A Boat for the Island', 'By Carys Finn', 'March 3, 2024'],
    ['A Boat for the Island', 'By Carys Finn', 'March 3, 2024', 'Ada Quist'],
  ];
  for (const head of heads)
    for (const last of told)
      assert.deepEqual(
        read([...head, ...prose, last].flatMap((line) => [line, ''])).removed.filter(
          ({ rule }) => rule === 'about the author',
        ),
        [],
      );
});

test('what a page says of the article, or asks of its readers, is no part of it', () => {
  for (const note of [
    'A version of this article appears in print on May 3, 2019, on page 4.',
    'This story was first published in the summer issue.',
    'Scroll down for video',
    'Do you have a story for the harbour desk?',
    'If you have been affected by this story, a list of those who help is on our site.',
    'Letters to the editor should be no longer than two hundred words.',
  ])
    assert.deepEqual(taken(note), [[note, 'note of the page']], note);
  const told = 'The report was published after residents warned that the quay was “a filthy ditch”.';
  assert.deepEqual(taken(told), []);
});

test('what a player shows, said twice below its buttons, is taken out with its title', () => {
  const shown =
    'The boat was brought into the harbour on Monday by two tugs, and forty people watched from the quay.';
  const player = ['Video', 'transcript', 'Boat Comes Home', shown, 'n/a', `${shown} By ADA QUIST.`];
  assert.ok(taken(...player).length === player.length);
});

test('a post that an article shows is text, with who signed it', () => {
  const post = ['Has anybody seen my goat on the 7.40? https://t.co/goat', '— Tova L. (@tova) March 3, 2021'];
  assert.deepEqual(taken(...post), []);
});

test('a short sentence right under the byline opens the text', () => {
  const { body } = read([
    'Boat Comes Home',
    'By Tova Lindqvist',
    'Dec 16, 2016',
    '',
    'Nobody on the quay waved.',
    '',
    ...prose,
  ]);
  assert.equal(body[0]?.text, 'Nobody on the quay waved.');
});

test('below a heading for them, what readers sign and date is their comments', () => {
  const remarks = [
    'The boats are the best thing that the island has had since the customs house was built for it.',
    'Posted by: Tom Berg, 27 Sep 2011 | 15:22',
    'I have waited for the morning boat for longer than anybody else who writes here, and it was late.',
    'Posted by: Ida H., 28 Sep 2011 | 05:41',
  ];
  const below = (...lines: string[]) =>
    read([...prose, ...more, ...lines].flatMap((line) => [line, ''])).body.map(({ text }) => text);
  const article = [...prose, ...more];
  assert.deepEqual(below('Visitor comments Add your comment', ...remarks), article);
  assert.ok(below(...remarks).includes(remarks[0] as string), 'nothing says that readers wrote it');
});

test('a paragraph of the text is no caption, comment or list of stories for what stands around it', () => {
  for (const told of [
    'The bakery uses local flour, and all else that it needs is (sourced within ten miles).',
    'Library visits fell from 40,000 in 2010 to 12,000 last year. Source: Department for Culture',
    'The series about the quay will be shown next month, it was announced (Coast Two: Sunday, 9pm)',
  ])
    assert.deepEqual(taken(told), [], told);
  const page = [
    '3 Comments',
    'A Boat for the Island',
    ...prose,
    ...more,
    'Ferry back in June 2 hours ago',
    'Fire at hotel 5 hours ago',
  ];
  const { body } = read(page.flatMap((line) => [line, '']));
  assert.ok([...prose, ...more].every((line) => body.some(({ text }) => text === line)));
});

test('a single comment below its count, signed with its day, is a reader’s', () => {
  const { body } = read(
    [
      ...prose,
      ...more,
      '1 Comment',
      'Posted on 3rd November 2023 | Tom Berg',
      'England’s history of ferries is replete with examples of boards, ministers and harbour masters who promised the islands a second boat, and who then sold the first to pay for it.',
      'No board since the war has had anybody of the calibre of the old harbour master, who wrote of the crossing in her memoirs, and whom the islands have forgotten as they forget everything.',
      'This is a perfect example of a company that uses the good name of the islands for its own ends, and that will be gone by the winter after next.',
      'Reply',
      'Leave a Reply Cancel reply',
    ].flatMap((line) => [line, '']),
  );
  assert.deepEqual(
    body.map(({ text }) => text),
    [...prose, ...more],
  );
});

test('below a call to join, what tells readers how is the page’s; an essay that speaks to them is not', () => {
  const page = (...lines: string[]) =>
    read([...prose, ...more, ...lines].flatMap((line) => [line, ''])).body.map(({ text }) => text);
  const call = 'Join the Harbour Times WhatsApp community!';
  const box = [
    'You will receive daily updates on breaking news as well as the top headlines of the islands.',
    'Nobody will be able to see who is signed up, and nobody can send messages but our editors.',
    'If you are on a desktop, simply scan the code above with your phone and click on the button.',
    'To leave our community click on the name at the top of your screen and choose the last line.',
    'If you do not like it, you can check out at any time you like, and you can come back to us.',
  ];
  assert.deepEqual(page(call, ...box, 'Privacy Notice'), [...prose, ...more]);
  const essay = 'You stand on the quay in the rain, and you see the boat that once brought your father home.';
  assert.ok(page(call, essay, essay.replace('quay', 'pier'), 'Privacy Notice').includes(essay));
});

test('of two last paragraphs that are the same, the second is a repetition', () => {
  const box =
    'Ada Quist said that the paper had told the islands of what happens on the quays since 1871, and that it would go on.';
  const { body } = read(
    [...prose, ...more, 'Uncommon Knowledge', box, box, 'fairness meter'].flatMap((line) => [line, '']),
  );
  assert.deepEqual(
    body.map(({ text }) => text),
    [...prose, ...more, 'Uncommon Knowledge', box],
  );
});

test('a crosshead below a credit whose caption stands above it is no caption', () => {
  const { body } = read(
    [
      ...prose,
      'The old ferry lies at the quay of Northhaven in the last light of a day in June,',
      'Mike Segar/Reuters',
      'Candidates for the board largely agree about the new harbour',
      'While those who stand for the board are divided over the ferry, they were largely united over the harbour.',
      ...more,
    ].flatMap((line) => [line, '']),
  );
  assert.ok(body.some(({ text }) => text.startsWith('Candidates for the board')));
});

test('advice to readers below a call to subscribe is the article’s', () => {
  const advice = [
    'If you receive a message from your bank, do not click on the link in it, whatever it says of your account.',
    'You should call the number that is printed on the back of your card, and nobody else, before you do anything.',
  ];
  const { body } = read(
    [...prose, 'Sign up for our newsletter', ...advice, ...more, 'Read more: Boats'].flatMap((line) => [
      line,
      '',
    ]),
  );
  for (const one of advice) assert.ok(body.some(({ text }) => text === one));
});

test('an agency in brackets signs a text, and makes no caption of what stands above', () => {
  const said = 'The mayor of the island says that nobody will be left behind by the ferry';
  const { body } = read([...prose, said, '(Reuters)', ...more].flatMap((line) => [line, '']));
  assert.ok(body.some(({ text }) => text === said));
});

test('a newsletter that sentences offer, and a link in brackets or run together with “More:” are the page’s', () => {
  const offer =
    'The Harbour Briefing newsletter brings you the most important stories of the island every day. Sign up here.';
  assert.deepEqual(taken(offer), [[offer, 'invitation']]);
  for (const link of [
    '[Read: Why the old ferry never sailed again]',
    'More:What happens to the old ferry now?',
  ])
    assert.deepEqual(taken(link), [[link, 'other story']], link);
  for (const text of [
    'The council’s newsletter told the islanders of the new fares, and where they could sign up for the first crossing.',
    'A poster on the quay said: “Read the newsletter of the board. Sign up here.”',
    'At a briefing on the quay the mayor had one message for the islanders who had no vaccine yet. Sign up today.',
    'Users will be able to subscribe for $6.99 a month from November, the company said.',
  ])
    assert.deepEqual(taken(text), [], text);
  assert.notEqual(taken('[See: the note at the end of the book]')[0]?.[1], 'other story');
});
