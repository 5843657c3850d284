/** Articles found to their passages, what is marked in them, and why they are there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Result, Text } from '../../src/search/found.ts';
import { textOf } from './corpus.ts';
import { asked, indexed } from './index.ts';
import { wordsOf } from './scan.ts';

async function results(query: string, count = 400): Promise<Result[]> {
  return (await (await indexed()).engine.search(asked(query))).results(0, count);
}

const marked = ({ text, marks }: Text) => marks.map(([start, end]) => text.slice(start, end));

test('every passage shown stands on the page under its id, and has what it marks', async () => {
  const { corpus } = await indexed();
  const made = new Map(corpus.map((one) => [one.article.id, one]));
  const found = await results('"of the"');
  assert(found.length > 10);
  for (const { id, passages, headline } of found) {
    const texts = made.get(id)?.passages ?? [];
    for (const passage of [...passages, headline])
      for (const words of marked(passage)) assert.equal(wordsOf(words).join(' '), 'of the');
    for (const passage of passages) {
      const source = texts[Number(passage.id.slice(2))];
      if (passage.id === '') continue;
      assert.equal(source?.kind, passage.kind);
      assert(textOf(source).replace(/\s+/g, ' ').includes(passage.text));
    }
  }
});

test('a passage is given for each place in the text, those that say most first', async () => {
  const { corpus } = await indexed();
  for (const { id, passages, headline } of await results('nuclear treaty')) {
    const texts = (corpus.find(({ article }) => article.id === id)?.passages ?? []).map((passage) =>
      wordsOf(textOf(passage)),
    );
    const holding = texts.filter((words) => words.some((word) => /^nuclear$|^treat(y|ies)$/.test(word)));
    assert.equal(
      passages.filter(({ marks }) => marks.length > 0).length + Number(headline.marks.length > 0),
      holding.length,
      id,
    );
  }
});

test('a long passage is cut around what was found, and says so', async () => {
  const inText = (await results('the')).filter(({ reasons }) => reasons[0]?.in.join() !== 'headline');
  const passages = inText.flatMap((result) => result.passages);
  const cut = passages.filter(({ cutBefore, cutAfter }) => cutBefore || cutAfter);
  assert(cut.length > 0);
  for (const { text, marks } of passages) {
    assert(text.length <= 330, text);
    assert(marks.length > 0);
    for (const [start, end] of marks) assert(start >= 0 && start < end && end <= text.length);
  }
});

test('where only the headline has it, or nothing was asked, the opening stands for the article', async () => {
  const all = await results('');
  assert(all.every(({ passages }) => passages.length === 1 && passages[0]?.marks.length === 0));
  const inHeadline = (await results('treaties')).filter(({ reasons }) =>
    reasons.every((reason) => reason.in.join() === 'headline'),
  );
  assert(inHeadline.length > 0);
  for (const { passages, headline } of inHeadline) {
    assert(headline.marks.length > 0);
    assert.deepEqual(passages[0]?.marks, []);
  }
});

test('a word of the byline is found where it stands, and never opens an article in place of its text', async () => {
  const signed = await results('"Helen Prior"');
  assert(signed.length > 10);
  for (const { passages, reasons, headline } of signed) {
    assert.deepEqual(
      passages.map(({ kind }) => kind),
      ['byline'],
    );
    assert.deepEqual(passages.flatMap(marked), ['Helen Prior']);
    assert.deepEqual(headline.marks, []);
    assert.deepEqual(reasons, [{ words: 'Helen Prior', in: ['byline'], times: 1 }]);
  }
  const named = await results('author:"Helen Prior"');
  assert.deepEqual(named.map(({ id }) => id).sort(), signed.map(({ id }) => id).sort());
  for (const { passages } of named) assert(passages.every(({ kind }) => kind !== 'byline'));
});

test('a result says which words of the query stand where in it, and how often, and not what narrows all results', async () => {
  const { corpus } = await indexed();
  for (const { id, reasons } of await results('"nuclear" person:putin')) {
    const texts = corpus.find(({ article }) => article.id === id)?.passages ?? [];
    const times = texts.map(
      (passage) => wordsOf(textOf(passage)).filter((word) => word === 'nuclear').length,
    );
    assert.deepEqual(reasons, [
      {
        words: 'nuclear',
        in: [...new Set(texts.filter((_, index) => times[index]).map(({ kind }) => kind))],
        times: times.reduce((sum, one) => sum + one, 0),
      },
    ]);
  }
});

test('each form that an article has is told apart, as it stands there, and counted once whatever asks for it', async () => {
  const { corpus } = await indexed();
  const made = new Map(corpus.map((one) => [one.article.id, one]));
  for (const query of ['restore', 'restoring', 'restored OR restores restoring']) {
    const found = await results(query);
    assert(found.length > 10);
    for (const { id, reasons } of found) {
      const words = (made.get(id)?.passages ?? []).flatMap((passage) => wordsOf(textOf(passage)));
      for (const { words: form, times } of reasons)
        assert.equal(times, words.filter((word) => word === form).length, `${id}: ${form}`);
      const forms = words.filter((word) => /^restor(e|ed|es|ing|ation)$/.test(word));
      assert.deepEqual(new Set(reasons.map((reason) => reason.words)), new Set(forms));
    }
  }
});

test('beside other words “of” and “the” are neither marked nor counted', async () => {
  const found = await results('reset of the treaty');
  assert(found.length > 0);
  for (const { passages, headline, reasons } of found) {
    for (const words of [headline, ...passages].flatMap(marked)) assert.match(words, /^(reset|treat)/i);
    for (const { words } of reasons) assert.match(words, /^(reset|treat)/i);
  }
});

test('found words are given as printed, each once', async () => {
  const words = (await results('détente lodz')).flatMap((result) => result.words);
  assert.deepEqual([...new Set(words)].sort(), ['Lodz', 'détente', 'Łódź'].sort());
});

test('a word in the headline brings an article up', async () => {
  const found = await results('sanction');
  const places = found.map(({ headline }, place) => [place, headline.marks.length > 0] as const);
  const mean = (wanted: boolean) => {
    const these = places.filter(([, has]) => has === wanted).map(([place]) => place);
    return these.reduce((sum, place) => sum + place, 0) / these.length;
  };
  assert(mean(true) < mean(false));
});

test('a word with hyphens and the same without them are marked as they are printed, and count once each', async () => {
  for (const query of ['ceasefire', 'cease-fire']) {
    const found = await results(query);
    const printed = found.flatMap(({ passages, headline }) => [headline, ...passages].flatMap(marked));
    for (const form of ['ceasefire', 'cease-fire', 'cease-fires']) assert(printed.includes(form), form);
    for (const words of printed) assert.match(words, /^cease[- ]?fires?( |-|$)/, query);
    for (const { words } of found) assert(!words.includes('cease'), words.join());
  }
  const { corpus } = await indexed();
  const made = new Map(corpus.map((one) => [one.article.id, one]));
  for (const { id, reasons } of await results('ceasefire')) {
    const text = made.get(id)?.passages.map(textOf).join(' ') ?? '';
    const times = text.match(/(?<![\p{L}-])cease-?fires?(?![\p{L}-])/gu)?.length;
    assert.equal(
      reasons.reduce((sum, reason) => sum + reason.times, 0),
      times,
      id,
    );
  }
});
