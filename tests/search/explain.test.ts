/** A search to what it says it did. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Request } from '../../src/search/contract.ts';
import { asked, indexed, said } from './index.ts';

async function explained(text: string, more: Partial<Request> = {}) {
  const answer = await (await indexed()).engine.search(asked(text, more));
  const { summary, notes } = answer.explanation;
  return {
    answer,
    summary: said(summary),
    notes: notes.map(({ kind, pieces }) => `${kind}: ${said(pieces)}`),
  };
}

test('a word that occurs nowhere is left out, and that is said', async () => {
  const { summary, notes } = await explained('reset nuclear zugzwang');
  assert.match(summary, /^\d+ articles with \*reset\* and \*nuclear\*$/);
  assert(notes.includes('absent: *zugzwang* occurs nowhere: left out'));
});

test('words of which none occurs find nothing, and that is said', async () => {
  const { summary, notes } = await explained('zugzwang schadenfreude');
  assert.equal(summary, 'No articles');
  assert.deepEqual(notes, ['absent: *zugzwang* and *schadenfreude* occur nowhere']);
});

test('a phrase that occurs nowhere is not left out', async () => {
  const { summary, notes } = await explained('war "putin zugzwang"');
  assert.equal(summary, 'No articles with *war* and *“putin zugzwang”*');
  assert(notes.includes('absent: *“putin zugzwang”* occurs nowhere'));
  assert((await explained('quote:zugzwang')).notes.includes('absent: *zugzwang* stands in no quotation'));
});

test('other forms of a word are named, and quotation marks switch them off', async () => {
  const { notes } = await explained('restore');
  assert.equal(notes.length, 1);
  for (const form of ['restored', 'restores', 'restoring'])
    assert.match(notes[0] ?? '', new RegExp(`^forms: .*\\*${form}\\*`));
  assert.deepEqual((await explained('"restore"')).notes, []);
  assert.match((await explained('electing')).notes.join(), /^forms: \*electing\*: also /);
  assert.match((await explained('restorings')).notes.join(), /^forms: \*restorings\* occurs only as /);
});

test('what a beginning stands for is named', async () => {
  const { notes } = await explained('presid', { typing: true });
  assert.match(notes.join(), /^beginning: \*presid\* begins .*\*presidency\*/);
});

test('what was excluded, alternated, ranged and asked by name is in the sentence', async () => {
  const { summary } = await explained('war OR peace publisher:guardian -nuclear from:2016');
  assert.match(
    summary,
    /^\d+ articles with \*war\* or \*peace\*, and \*publisher: guardian\*, without \*nuclear\*, from \*2016\*$/,
  );
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

test('signs alone find nothing, civilly', async () => {
  const { answer, summary, notes } = await explained('🎉 $ +');
  assert.equal(answer.total, 0);
  assert.equal(summary, 'There is nothing in this to look for');
  assert.equal(notes.length, 1);
});

for (const [text, word, whole] of [
  ['kelogg', 'Kellogg', 'Kellogg'],
  ['war ptuin', 'Putin', 'war Putin'],
  ['war "vladimir puttin" peace', 'Putin', 'war "vladimir Putin" peace'],
  ['nuclaer', 'nuclear', 'nuclear'],
] as const) {
  test(`${text} is offered as ${whole}`, async () => {
    const suggestions = await (await explained(text)).answer.suggestions();
    assert.deepEqual(
      suggestions.map((one) => [one.word, one.text]),
      [[word, whole]],
    );
  });
}

test('nothing is offered for words that are there, nor for what nothing resembles', async () => {
  for (const text of ['restore', 'restorings', 'xq', 'schadenfreude'])
    assert.deepEqual(await (await explained(text)).answer.suggestions(), [], text);
});
