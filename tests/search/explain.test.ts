/** A search to what it says it did. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Request } from '../../src/search/contract.ts';
import { asked, indexed, said } from './index.ts';

async function explained(text: string, more: Partial<Request> = {}) {
  const answer = await (await indexed()).engine.search(asked(text, more));
  const { summary, narrowing, notes } = answer.explanation();
  return {
    answer,
    summary: said([...summary, ...narrowing]),
    narrowing: said(narrowing),
    notes: notes.map(({ kind, pieces }) => `${kind}: ${said(pieces)}`),
  };
}

test('a word that occurs in no article is left out, and that is said', async () => {
  const { summary, notes } = await explained('reset nuclear zugzwang');
  assert.match(summary, /^\d+ articles with \*reset\* and \*nuclear\*$/);
  assert(notes.includes('absent: *zugzwang* occurs in no article: left out'));
});

test('words of which none occurs find nothing, and that is said', async () => {
  const { summary, notes } = await explained('zugzwang schadenfreude');
  assert.equal(summary, 'No articles');
  assert.deepEqual(notes, ['absent: *zugzwang* and *schadenfreude* occur in no article']);
});

test('a phrase that occurs in no article is not left out', async () => {
  const { summary, notes } = await explained('war "putin zugzwang"');
  assert.equal(summary, 'No articles with *war* and *“putin zugzwang”*');
  assert(notes.includes('absent: *“putin zugzwang”* occurs in no article'));
  assert((await explained('quote:zugzwang')).notes.includes('absent: *zugzwang* stands in no quotation'));
});

test('other forms of a word are named, and quotation marks switch them off', async () => {
  const { notes } = await explained('restore');
  assert.equal(notes.length, 1);
  for (const form of ['restored', 'restores', 'restoring'])
    assert.match(notes[0] ?? '', new RegExp(`^forms: .*\\*${form}\\*`));
  assert.deepEqual((await explained('"restore"')).notes, []);
  assert.match((await explained('electing')).notes.join(), /^forms: \*electing\*: also /);
  assert.match((await explained('restorings')).notes.join(), /^forms: \*restorings\* is found only as /);
});

test('only forms that the results have are named, as they are by what stands in quotations where these are asked', async () => {
  const { corpus } = await indexed();
  for (const [text, narrowed] of [
    ['restore merkel lavrov', {}],
    ['restore kellogg -war', {}],
    ['quote:restore merkel', {}],
    ['restore', { chosen: { publisher: ['Łódź Post'] }, from: '2017-02', to: '2018' }],
  ] as const) {
    const { answer, notes } = await explained(text, narrowed);
    const results = await answer.results(0, corpus.length);
    assert(results.length > 0, text);
    const printed = results.flatMap(({ words }) => words.map((word) => word.toLowerCase()));
    const told = notes.filter((note) => note.startsWith('forms: *restore*')).join();
    for (const form of ['restored', 'restores', 'restoring', 'restoration'])
      assert.equal(told.includes(`*${form}*`), printed.includes(form), `${text}: ${told}`);
    assert.equal(told.includes('is found only as'), !printed.includes('restore') && told !== '', told);
  }
});

test('beside other words “of” and “the” are left out, and that is said', async () => {
  for (const [text, summary, note] of [
    ['reset of the treaty', '*reset* and *treaty*', '*of* and *the* were left out beside other words'],
    ['The reset', '*reset*', '*the* was left out beside other words'],
    ['reset "of the"', '*reset* and *“of the”*', null],
    ['of the', '*of* and *the*', null],
  ] as const) {
    const { notes, ...told } = await explained(text);
    assert(told.summary.endsWith(` with ${summary}`), told.summary);
    const [common, ...others] = notes.filter((one) => one.startsWith('common: '));
    assert.deepEqual(others, []);
    assert.equal(common?.replace(/;.*/, ''), note ? `common: ${note}` : undefined);
  }
});

test('a word with hyphens and the same without them are forms of each other, and that is said', async () => {
  for (const [text, note] of [
    ['ceasefire', /^forms: \*ceasefire\*: also .*\*cease-fire\*/],
    ['ceasefire', /\*cease-fires\*/],
    ['cease-fire', /^forms: \*cease-fire\*: also \*ceasefire\*, (?!.*cease-fire\*)/],
    ['fullscale', /^forms: \*fullscale\* is found only as \*full-scale\*$/],
    ['relation-ship', /^forms: \*relation-ship\* is found only as \*relationship\*$/],
  ] as const)
    assert.match((await explained(text)).notes.join(), note);
  for (const text of ['"ceasefire"', '"cease-fire"', 'cease fire'])
    assert.doesNotMatch((await explained(text)).notes.join(), /ceasefire|cease-fire/, text);
});

test('while it is typed, a word also begins what is printed with hyphens', async () => {
  const { notes } = await explained('ceasef', { typing: true });
  assert.match(notes.join(), /^beginning: \*ceasef\* begins .*\*cease-fire\*/);
  assert.doesNotMatch((await explained('ceas', { typing: true })).notes.join(), /cease-fire/);
});

test('what a beginning stands for is named', async () => {
  const { notes } = await explained('presid', { typing: true });
  assert.match(notes.join(), /^beginning: \*presid\* begins .*\*presidency\*/);
});

test('what was excluded, alternated, ranged and asked by name is in the sentence', async () => {
  const { summary } = await explained('war OR peace publisher:guardian -nuclear from:2016');
  assert.match(
    summary,
    /^\d+ articles with \*war\* or \*peace\*, without \*nuclear\*, with \*publisher: guardian\*, from \*2016\*$/,
  );
});

test('what chips tell, too, stands apart at its end', async () => {
  for (const [text, narrowing] of [
    ['war "restore" -nuclear', ''],
    ['war OR publisher:guardian', ''],
    ['person:trump OR publisher:guardian', ''],
    ['person:trump OR publisher:guardian year:2016', ', and *year: 2016*'],
    [
      'war publisher:guardian -year:1801 from:2016',
      ', and *publisher: guardian*, without *year: 1801*, from *2016*',
    ],
    ['-year:1801', ' without *year: 1801*'],
  ] as const)
    assert.equal((await explained(text)).narrowing, narrowing);
});

test('what was chosen beside the text is in the sentence, too, and of many values so many as can be read', async () => {
  const publisher = ['The Guardian'];
  for (const [text, more, sentence] of [
    [
      '"putin zugzwang"',
      { chosen: { publisher } },
      'No articles with *“putin zugzwang”*, and *publisher: The Guardian*',
    ],
    [
      'war person:nobody -nuclear',
      { chosen: { publisher, year: ['2016', '2017'] }, from: '2016-11', to: '2018' },
      'No articles with *war*, without *nuclear*, with *person: nobody* and *publisher: The Guardian* and *year: 2016* or *year: 2017*, from *November 2016*, to *2018*',
    ],
    [
      'war',
      { chosen: { year: ['1801', '1802', '1803', '1804', '1805'] } },
      'No articles with *war*, and *year: 1801* or *year: 1802* or *year: 1803* or 2 more',
    ],
    ['from:2015 "war zugzwang"', { from: '2016' }, 'No articles with *“war zugzwang”*, from *2016*'],
  ] as const) {
    assert.equal((await explained(text, more)).summary, sentence);
  }
  const { summary } = await explained('', { chosen: { publisher: [''] } });
  assert.match(summary, /^\d+ articles with \*publisher: not stated\*$/);
});

test('beside anything else that was typed, a word that occurs nowhere is left out', async () => {
  for (const [text, sentence] of [
    ['zugzwang publisher:guardian', /^\d+ articles with \*publisher: guardian\*$/],
    ['zugzwang OR publisher:guardian', /^\d+ articles with \*publisher: guardian\*$/],
    ['zugzwang from:2016', /^\d+ articles, from \*2016\*$/],
    ['zugzwang -war', /^\d+ articles without \*war\*$/],
    ['zugzwang publisher:none', /^No articles with \*publisher: none\*$/],
  ] as const) {
    const { summary, notes } = await explained(text);
    assert.match(summary, sentence);
    assert.equal(notes[0], 'absent: *zugzwang* occurs in no article: left out');
  }
});

test('where nothing that was typed occurs, it is not what was chosen that is said to have found nothing', async () => {
  const { summary, notes } = await explained('zugzwang', {
    chosen: { publisher: ['The Guardian'] },
    from: '2016',
  });
  assert.equal(summary, 'No articles');
  assert.deepEqual(notes, ['absent: *zugzwang* occurs in no article']);
});

test('what was asked more than once is said once', async () => {
  for (const [text, sentence, count] of [
    ['restore '.repeat(1700), /^\d+ articles with \*restore\*$/, 2],
    ['Putin putin PUTIN', /^\d+ articles with \*Putin\*$/, 0],
    ['restore OR restore restore', /^\d+ articles with \*restore\*$/, 1],
    ['person:putin person:putin -war -War', /^\d+ articles without \*war\*, with \*person: putin\*$/, 2],
    ['from:"January 2016" war from:2016-01', /^\d+ articles with \*war\*, from \*January 2016\*$/, 2],
    ['from:2016 war from:2016 to:2018', /^\d+ articles with \*war\*, from \*2016\*, to \*2018\*$/, 2],
  ] as const) {
    const { summary, notes } = await explained(text);
    assert.match(summary, sentence);
    assert.equal(notes.length, count, notes.join());
  }
});

test('the names that a field stands for are named, or that there is none', async () => {
  assert(
    (await explained('person:putin')).notes.includes('names: *person:putin* stands for *Vladimir Putin*'),
  );
  assert(
    (await explained('person:nobody')).notes.includes('names: *person:nobody* is no person of this archive'),
  );
  assert.deepEqual((await explained('person:"Vladimir Putin"')).notes, []);
});

test('an empty search says nothing and stands for the whole archive', async () => {
  const { answer, summary } = await explained('');
  assert.equal(summary, '');
  assert.equal(answer.total, (await indexed()).corpus.length);
});

const endless = 'x'.repeat(10_000);
for (const text of [
  endless,
  `war "${endless}"`,
  `quote:${endless}`,
  `war -${endless}`,
  `person:${endless}`,
  `war year:${endless}`,
  `war from:${endless}`,
  `${endless}:war`,
  '🎉'.repeat(5_000),
]) {
  test(`of ${text.slice(0, 12)}… without end no more is said back than can be read`, async () => {
    const { answer, summary, notes } = await explained(text);
    const parts = (await answer.waysOut()).map(({ part }) => part);
    for (const words of [summary, ...notes, ...parts])
      assert(words.length < 350 && words.isWellFormed(), words.slice(0, 400));
    assert.match([summary, ...notes].join(), /…/);
  });
}

test('a phrase that is said back in part is still in its quotation marks', async () => {
  assert.match((await explained(`"${endless}"`)).summary, /\*“x{79}…”\*$/);
});

test('signs alone find nothing, civilly', async () => {
  const { answer, summary, notes } = await explained('🎉 $ +');
  assert.equal(answer.total, 0);
  assert.equal(summary, 'There is nothing in this to look for');
  assert.equal(notes.length, 1);
});

test('an operator alone finds nothing, and why is said; beside a word AND goes without saying', async () => {
  for (const operator of ['AND', 'OR', 'NOT']) {
    const { summary, notes } = await explained(operator);
    assert.equal(summary, 'There is nothing in this to look for');
    assert.equal(notes.length, 1);
    assert.match(notes[0] ?? '', new RegExp(`^syntax: \\*${operator}\\* .* here it was left out$`));
  }
  assert.deepEqual((await explained('war AND')).notes, (await explained('war')).notes);
});

for (const [text, word, whole] of [
  ['kelogg', 'Kellogg', 'Kellogg'],
  ['war ptuin', 'Putin', 'war Putin'],
  ['war "vladimir puttin" peace', 'Putin', 'war "vladimir Putin" peace'],
  ['nuclaer', 'nuclear', 'nuclear'],
  ['war saidwith peace', 'said-with', 'war said-with peace'],
  ['war persn:putin', 'person', 'war person:putin'],
] as const) {
  test(`${text} is offered as ${whole}`, async () => {
    const suggestions = await (await explained(text)).answer.suggestions();
    assert.deepEqual(
      suggestions.map((one) => [one.word, one.text]),
      [[word, whole]],
    );
  });
}

for (const [text, offers] of [
  ['war publisher:Moskow', [['The Moscow Times', 'war publisher:"The Moscow Times"']]],
  ['-person:"Vladimir Puttin" war', [['Vladimir Putin', '-person:"Vladimir Putin" war']]],
  ['person:kelogg', [['Keith Kellogg', 'person:"Keith Kellogg"']]],
  ['place:Lodzz', [['Łódź', 'place:Łódź']]],
  [
    'place:merkel',
    [
      ['person: Angela Merkel', 'person:"Angela Merkel"'],
      ['speaker: Angela Merkel', 'speaker:"Angela Merkel"'],
    ],
  ],
] as const) {
  test(`for ${text} the archive’s own names are offered`, async () => {
    const { answer } = await explained(text);
    const suggestions = await answer.suggestions();
    assert.deepEqual(
      suggestions.map((one) => [one.word, one.text]),
      offers,
    );
  });
}

test('a name that the archive has is not offered another', async () => {
  for (const text of ['person:putin', 'publisher:guardian', 'place:zugzwang', 'publisher:xq'])
    assert.deepEqual(await (await explained(text)).answer.suggestions(), [], text);
});

test('a time that ends before it begins is said to, and offered the other way round', async () => {
  for (const [text, more, rest] of [
    ['war from:2017 to:2016-11', {}, 'war'],
    ['war from:2017', { to: '2016-11' }, 'war'],
    ['war', { from: '2017', to: '2016-11' }, 'war'],
  ] as const) {
    const { answer, notes } = await explained(text, more);
    assert.equal(answer.total, 0);
    assert.deepEqual(answer.time, { from: '2017', to: '2016-11' });
    assert(notes.includes('dates: *2017* to *November 2016* ends before it begins: no date lies in it'));
    assert.deepEqual(await answer.suggestions(), [
      { word: 'November 2016 to 2017', text: rest, from: '2016-11', to: '2017' },
    ]);
  }
});

test('the time asked for is that of text and controls together', async () => {
  const time = async (text: string, more: Partial<Request>) => (await explained(text, more)).answer.time;
  assert.deepEqual(await time('war', {}), { from: null, to: null });
  assert.deepEqual(await time('war from:2016-11 to:2018', { from: '2016', to: '2017' }), {
    from: '2016-11',
    to: '2017',
  });
});

test('while a name is typed it stands for all that it begins', async () => {
  const { notes } = await explained('person:vladimir', { typing: true });
  assert(notes.includes('names: *person:vladimir* stands for *Vladimir Putin*'));
  const begun = await explained('person:vlad', { typing: true });
  assert(begun.answer.total > 0);
  assert(begun.notes.includes('names: *person:vlad* stands for *Vladimir Putin*'));
});

test('where the parts of a search exclude each other, it is said what each one costs', async () => {
  const { answer } = await explained('war person:putin year:1871', {
    chosen: { publisher: ['The Guardian'] },
  });
  assert.equal(answer.total, 0);
  const ways = await answer.waysOut();
  assert.deepEqual(
    ways.map(({ part }) => part),
    ['year:1871'],
  );
  for (const { asks, total } of ways) assert.equal((await explained(asks.text, asks)).answer.total, total);
});

test('what is excluded is offered to be let in, without its sign', async () => {
  for (const [text, part] of [
    ['peace -peace', 'peace'],
    ['peace NOT peace', 'peace'],
    ['person:putin -person:"Vladimir Putin"', 'person:"Vladimir Putin"'],
  ] as const) {
    const ways = await (await explained(text)).answer.waysOut();
    assert.deepEqual(
      ways.filter(({ excluded }) => excluded).map((way) => way.part),
      [part],
    );
    for (const { asks, excluded } of ways) assert.equal(/^(-|NOT )/.test(asks.text), !excluded, asks.text);
  }
});

test('every way out finds what it says', async () => {
  for (const [text, more] of [
    ['war "zugzwang putin"', {}],
    ['peace -peace from:2016', { to: '2018' }],
    ['war to:1990', { from: '1980', chosen: { person: ['Vladimir Putin'] } }],
    ['person:putin OR person:trump publisher:times', { chosen: { publisher: ['The Guardian'] } }],
  ] as const) {
    const { answer } = await explained(text, more);
    assert.equal(answer.total, 0, text);
    const ways = await answer.waysOut();
    assert(ways.length > 0, text);
    for (const { asks, total, part } of ways)
      assert.equal((await explained(asks.text, { ...more, ...asks })).answer.total, total, part);
  }
});

test('a search that finds something, or that has one part alone, needs no way out', async () => {
  for (const text of ['war', 'war person:putin', 'zugzwang', '"zugzwang war"'])
    assert.deepEqual(await (await explained(text)).answer.waysOut(), [], text);
});

test('of a phrase whose words stand together only outside of the articles one place is told', async () => {
  const { answer } = await explained('"lighthouse home"');
  // The two stand in different lines.
  assert.deepEqual(
    (await answer.outside()).map(({ words, line }) => [words, line]),
    [
      [['lighthouse'], 3],
      [['home'], 2],
    ],
  );
  const signed = await (await explained('"lighthouse beacon"')).answer.outside();
  assert.deepEqual(
    signed.map(({ words, line }) => [words, line]),
    [[['lighthouse', 'beacon'], 3]],
  );
});

test('a name in a caption is found there, in quotation marks or without, though articles have some of its words', async () => {
  for (const text of ['"war q quist"', 'war q. quist']) {
    const outside = await (await explained(text)).answer.outside();
    assert.deepEqual(
      outside.map(({ words, line }) => [words, line]),
      [[['war', 'q', 'quist'], 4]],
      text,
    );
  }
});

test('a word that resembles none of the articles may resemble one of the furniture', async () => {
  for (const [text, offered] of [
    ['lighthuose', ['lighthouse']],
    ['lighthouse', []],
  ] as const)
    assert.deepEqual(
      (await (await explained(text)).answer.suggestions()).map(({ word }) => word),
      offered,
    );
});

test('nothing is offered for words that are there, nor for what nothing resembles', async () => {
  for (const text of [
    'restore',
    'restorings',
    'xq',
    'schadenfreude',
    'foo:putin',
    'zugwar',
    'war-zugzwang',
    '2026',
    'covid-18',
    'war tje',
  ])
    assert.deepEqual(await (await explained(text)).answer.suggestions(), [], text);
});

test('of a word that stands only outside of the articles it is said where, and in how many clippings', async () => {
  const { corpus } = await indexed();
  const [{ words, id, line, clippings } = assert.fail(), ...others] = await (
    await explained('lighthouse war zugzwang')
  ).answer.outside();
  assert.deepEqual({ words, line, clippings }, { words: ['lighthouse'], line: 3, clippings: corpus.length });
  assert(corpus.some(({ article }) => article.id === id));
  // What articles have is found there, and what no clipping has stands nowhere.
  assert.deepEqual(others, []);
});
