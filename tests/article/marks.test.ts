/** Marks that double as something else, or stand within others: apostrophes, runs over paragraphs, words in marks within words in marks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSpans } from '../../src/article/quotations/marks/marks.ts';
import { prose, read, reading, speakers } from './read.ts';

function enclosed(text: string, next?: string): [words: string, open: boolean][] {
  return findSpans(text, next).map(({ start, end, open }) => [text.slice(start, end), open]);
}

test('straight marks after a word, closed before the next mark that closes, stand within the outer ones', () => {
  assert.deepEqual(enclosed('"We moved from "line fishing" to nets. It is late," said Berg.'), [
    ['We moved from "line fishing" to nets. It is late,', false],
  ]);
  assert.deepEqual(enclosed('"We paid for each net ("seats" to us) and sailed," said Berg.'), [
    ['We paid for each net ("seats" to us) and sailed,', false],
  ]);
  assert.deepEqual(enclosed('"That is why the “Low Water” tour is on," he said.'), [
    ['That is why the “Low Water” tour is on,', false],
  ]);
});

test('two quotations in one sentence are not one within the other', () => {
  assert.deepEqual(enclosed('He called it "late" and "wet" at once.'), [
    ['late', false],
    ['wet', false],
  ]);
  assert.deepEqual(enclosed('"We go," he said, and "not alone" at that.'), [
    ['We go,', false],
    ['not alone', false],
  ]);
});

test('single marks that open each paragraph and close the last are one quotation in paragraphs', () => {
  const first =
    'Ada Quist, who led the dig, said: ‘You see the small boats’ marks first. Then come the nets.';
  const last = '‘We had thought that the nets were older.’';
  assert.deepEqual(enclosed(first, last), [
    ['You see the small boats’ marks first. Then come the nets.', true],
  ]);
  const { article, file } = reading([...prose, first, last].flatMap((line) => [line, '']));
  assert.deepEqual(speakers(article), [
    ['You see the small boats’ marks first. Then come the nets.', 'Ada Quist'],
    ['We had thought that the nets were older.', 'Ada Quist'],
  ]);
  assert.deepEqual(
    file.messages.filter(({ ruleId }) => ruleId === 'unclosed-quotation'),
    [],
  );
});

test('an apostrophe that opens a word, shortens one or ends a plural opens and closes nothing', () => {
  const shortened = "They sailed in the '90s with the dogs' owners and told 'em so.";
  assert.deepEqual(enclosed(shortened, "'90s boats are rare."), []);
  assert.deepEqual(enclosed('Berg said, ‘we ate fish ’n’ chips off the lawyers’ papers’.'), [
    ['we ate fish ’n’ chips off the lawyers’ papers', false],
  ]);
});

test('a single mark that never closes opens nothing where the next paragraph does not go on', () => {
  const lines = [...prose, 'Ada Quist said: ‘You see the small boats first.', 'The harbour was quiet.'];
  assert.deepEqual(speakers(read(lines.flatMap((line) => [line, '']))), []);
});

test('a mark that slipped in typing is read as what it was to be', () => {
  for (const [line, ...words] of [
    ['He had called it “ a palace by the sea,” where all is free.', 'a palace by the sea,'],
    ['" We sail on Monday," he told Quist. "So do you."', 'We sail on Monday,', 'So do you.'],
    ['“They shout: ‘Is it late?’ "', 'They shout: ‘Is it late?’'],
    ['"They shout, \'it is late,\'\' Berg said. "It is not."', "They shout, 'it is late,'", 'It is not.'],
    [
      '“We have people going, “I do not care if it is late. I sail.”',
      'We have people going, “I do not care if it is late. I sail.',
    ],
  ] as [string, ...string[]][])
    assert.deepEqual(
      enclosed(line),
      words.map((one) => [one, false]),
    );
});

test('double marks that were set as two single ones, or as one turned about, enclose what they do in print', () => {
  for (const [line, ...words] of [
    ["``We sail,'' said Berg, ``on Monday.''", 'We sail,', 'on Monday.'],
    ["''We sail,'' said Berg, who took the ''Ada'' out in the '90s. ''So.''", 'We sail,', 'Ada', 'So.'],
    ["Berg spoke of ‘‘a fair wind’’ and of a rope of 6''.", 'a fair wind'],
    ["Berg said: ,,We sail.'' The net is 3'' wide.", 'We sail.'],
    ["`We sail on Monday,' said Berg.", 'We sail on Monday,'],
    ['”We sail,” said Berg. ”So do you.”', 'We sail,', 'So do you.'],
    ['Berg spoke of a “fair wind“ and said: “We sail.”', 'fair wind', 'We sail.'],
    ["“We sail,’’ said Berg. “The rope is 6'' thick.”", 'We sail,', "The rope is 6'' thick."],
    [`"We sail,'' said Berg. "The net is 3'' wide."`, 'We sail,', "The net is 3'' wide."],
    ['“They call it ‘the tub’’” was all Berg said.', 'They call it ‘the tub’’'],
  ] as [string, ...string[]][])
    assert.deepEqual(
      enclosed(line),
      words.map((one) => [one, false]),
    );
});

test('a paragraph whose first mark closes lost the one that opened', () => {
  assert.deepEqual(enclosed('and then we sailed,” said Berg. “So did you.”'), [
    ['and then we sailed,', false],
    ['So did you.', false],
  ]);
  assert.deepEqual(enclosed('and then we sailed," said Berg. "So did you."'), [
    ['and then we sailed,', false],
    ['So did you.', false],
  ]);
});

test('two straight marks that open each paragraph and close the last are one quotation in paragraphs', () => {
  const first = 'Ada Quist, who led the dig, said: ``You see the small boats first. Then come the nets.';
  const last = "``We had thought that the nets were older.''";
  const { article, file } = reading([...prose, first, last].flatMap((line) => [line, '']));
  assert.deepEqual(speakers(article), [
    ['You see the small boats first. Then come the nets.', 'Ada Quist'],
    ['We had thought that the nets were older.', 'Ada Quist'],
  ]);
  assert.deepEqual(
    file.messages.filter(({ ruleId }) => ruleId === 'unclosed-quotation'),
    [],
  );
});

test('a curly mark that was turned about closes where no word begins after it', () => {
  assert.deepEqual(enclosed('“The tide is slowly taking the quay, “ says Berg. “So we leave.”'), [
    ['The tide is slowly taking the quay,', false],
    ['So we leave.', false],
  ]);
  assert.deepEqual(enclosed('It is “not ‘lorrikin’ but ‘learykin’“. (“Berg paid for his own boat.“)'), [
    ['not ‘lorrikin’ but ‘learykin’', false],
    ['Berg paid for his own boat.', false],
  ]);
});

test('a quotation whose closing mark is lost ends where a sentence has ended and another opens in marks', () => {
  const lost = '“The tide had turned by then. “We sailed at noon,” said Ada Quist. “It blew.”';
  assert.deepEqual(enclosed(lost), [
    ['The tide had turned by then.', true],
    ['We sailed at noon,', false],
    ['It blew.', false],
  ]);
  const { file } = reading([...prose, lost].flatMap((line) => [line, '']));
  assert.deepEqual(
    file.messages.filter(({ ruleId }) => ruleId === 'unclosed-quotation').map(({ reason }) => reason),
    ['Quotation is not closed; it is taken to end before the next'],
  );
});

test('words within words may have the same marks, where as many close as open', () => {
  assert.deepEqual(enclosed('“She came in. “Go home,” she told me. So I went,” said Berg.'), [
    ['She came in. “Go home,” she told me. So I went,', false],
  ]);
});

test('words told within words may have the same marks after a comma or a colon, where as many close as open', () => {
  assert.deepEqual(enclosed('“He told me, “Go home,” and so I went,” said Berg. “I did.”'), [
    ['He told me, “Go home,” and so I went,', false],
    ['I did.', false],
  ]);
  assert.deepEqual(enclosed('“They say: “We go,” said Berg.'), [['They say: “We go,', false]]);
});

test('a single mark closes words that a double one opened where somebody is told to have said them', () => {
  assert.deepEqual(enclosed('“The boat isn’t late. We sail at noon,’ he says.'), [
    ['The boat isn’t late. We sail at noon,', false],
  ]);
  assert.deepEqual(enclosed('“The boat isn’t late. We told them ‘go,’ she said.'), [
    ['The boat isn’t late. We told them ‘go,’ she said.', true],
  ]);
});

test('a straight mark may stand a space too near to a comma or the end of a sentence, or too far from the one that it encloses', () => {
  assert.deepEqual(enclosed('She writes,"It is late." Berg went.'), [['It is late.', false]]);
  assert.deepEqual(enclosed('"We go," said Berg."It is late."'), [
    ['We go,', false],
    ['It is late.', false],
  ]);
  assert.deepEqual(enclosed('It is late."Berg left, and "nobody followed."'), [['nobody followed.', false]]);
  assert.deepEqual(enclosed('"We go."Berg left, and "nobody followed."'), [
    ['We go.', false],
    ['nobody followed.', false],
  ]);
  assert.deepEqual(enclosed(`"They say, 'Go on,' " says Berg. "I stay."`), [
    [`They say, 'Go on,'`, false],
    ['I stay.', false],
  ]);
});

test('two single marks close what a straight one opened, again and again', () => {
  assert.deepEqual(enclosed(`"We don't sail for it,'' said Berg. "It is good, but I'd be here.''`), [
    ["We don't sail for it,", false],
    ["It is good, but I'd be here.", false],
  ]);
  assert.deepEqual(enclosed(`"We wait,'' said Berg. "All of them," he said. "At once.''`), [
    ['We wait,', false],
    ['All of them,', false],
    ['At once.', false],
  ]);
});

test('a mark that is turned about between two sentences opens the second', () => {
  assert.deepEqual(
    enclosed('“I like boats,” Berg said.”Whereas when you row, you may be late.” It rained.'),
    [
      ['I like boats,', false],
      ['Whereas when you row, you may be late.', false],
    ],
  );
  assert.deepEqual(enclosed('“We go.”The boat left.'), [['We go.', false]]);
});

test('where a mark is missing, the words end before who is told to have said them', () => {
  const lost = `"We have had luck with boats, the Board's Berg said, "and we sail on."`;
  assert.deepEqual(enclosed(lost), [
    ['We have had luck with boats,', true],
    ['and we sail on.', false],
  ]);
  assert.deepEqual(enclosed('"We heard, Berg said, that you sail."'), [
    ['We heard, Berg said, that you sail.', false],
  ]);
});

test('of two marks that close, the one after a sign is meant', () => {
  assert.deepEqual(enclosed('"We must do more to stop" piracy," he said.'), [
    ['We must do more to stop" piracy,', false],
  ]);
  assert.deepEqual(enclosed('He called it "late" and wet, "dark" and cold.'), [
    ['late', false],
    ['dark', false],
  ]);
});

test('a speaker goes on after words within theirs, where the last mark of the paragraph is lost', () => {
  const words = 'We hold it dear. Write to "Tub", that is us, and we mend all.';
  assert.deepEqual(enclosed(`"${words}`), [[words, true]]);
  assert.deepEqual(enclosed('"I am Ada, said Berg. He went to "Tub", and we stayed.')[0]?.[1], false);
});

test('a straight mark that is lost is missed where a speaker is told, or where a sentence has ended and another opens', () => {
  const half = `"We can mend a boat more easily than a net,' he said. "The net is what holds us."`;
  assert.deepEqual(enclosed(half), [
    ['We can mend a boat more easily than a net,', true],
    ['The net is what holds us.', false],
  ]);
  const lost = `"We sail on," Berg said. "The tide has turned. "Don't make us wait for another."`;
  assert.deepEqual(enclosed(lost), [
    ['We sail on,', false],
    ['The tide has turned.', true],
    ["Don't make us wait for another.", false],
  ]);
  assert.deepEqual(enclosed(`"They told us. "Go" is all that it said," Berg said.`).length, 1);
});

test('a straight mark that is lost is missed whatever the next paragraph opens with', () => {
  const lost = '"We sailed out at dawn. "It was cold," Ada Quist said.';
  assert.deepEqual(enclosed(lost, '"Then we came home," she said.'), [
    ['We sailed out at dawn.', true],
    ['It was cold,', false],
  ]);
});
