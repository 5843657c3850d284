import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featureNames, rowsOf } from '../../src/article/furniture/features.ts';
import { scorerOf } from '../../src/article/furniture/forest.ts';
import { pageOf } from '../../src/article/furniture/page.ts';
import { segment } from '../../src/article/furniture/segment.ts';
import { type Fitted, fit, fitPagesBehind } from '../../scripts/fit/fit.ts';
import { fitForest } from '../../scripts/fit/forest.ts';
import { fitBehind, growthsBehind } from '../../scripts/fit/forests.ts';
import { pageFrom } from '../../scripts/fit/page.ts';
import { fitLexicon } from '../../scripts/fit/wording.ts';
import { wordingOf } from '../../src/article/furniture/wording.ts';
import { wordsOf } from '../../src/article/furniture/words.ts';
import forest from '../../src/article/furniture/forest.json' with { type: 'json' };

const page = (name: string) => ({
  site: `${name}.example`,
  lines: [
    'Menu',
    `${name} will sail again in the first week of the summer, the company that runs the crossing has announced.`,
    `The fares of ${name} are to stay as they were before the break, and the first crossing will carry the mail.`,
    'Share this',
    `The company expects that some forty thousand people will use ${name} in the first year of the new service.`,
    'Leave a reply',
    'Your email address will not be published.',
  ],
  text: [0, 1, 1, 0, 1, 0, 0],
});
/** As many as it takes for one short line of each to weigh something. */
const names = Array.from({ length: 90 }, (_, at) => `Aurora${at}`);

function partsWith({ lexicon, forest }: Fitted, lines: string[]) {
  return segment(rowsOf(pageOf(lines, lexicon)).map(scorerOf(forest)));
}

test('what is fitted to labelled pages finds the parts of a page that was not among them', () => {
  const pages = names.map((name) => pageFrom(page(name)));
  const unseen = pageFrom(page('Borealis'));
  assert.deepEqual(partsWith(fit(pages), unseen.lines), unseen.parts);
});

test('a page that has not a label for each line is refused', () => {
  const whole = page('Borealis');
  assert.throws(
    () => pageFrom({ ...whole, text: whole.text.slice(1) }),
    /found 7 lines and 6 labels in “text”; a label for each line is wanted/,
  );
});

test('the same pages give the same fit', () => {
  const pages = names.slice(0, 8).map((name) => pageFrom(page(name)));
  assert.deepEqual(fit(pages), fit(pages));
});

test('a word that only furniture has speaks against text, and one that only text has speaks for it', () => {
  const lexicon = fitLexicon(names.map((name) => pageFrom(page(name))));
  assert.ok(wordingOf(wordsOf('Leave a reply'), lexicon) < 0);
  assert.ok(wordingOf(wordsOf('The company expects'), lexicon) > 0);
});

test('a word that stands on few sites is not weighed: it is one outlet’s habit', () => {
  const lexicon = fitLexicon(names.map((name) => pageFrom(page(name))));
  assert.ok(!lexicon.terms.has('aurora1'));
});

const features = ['one', 'other'];

/** Of two features that are nought or one, all that there can be, in turns. */
function examplesOf(isYes: (one: number, other: number) => boolean) {
  return Array.from({ length: 4000 }, (_, at) => {
    const [one, other] = [at % 2, Math.floor(at / 2) % 2] as [number, number];
    return { row: [one, other], yes: isYes(one, other), weight: 1 };
  });
}

test('a forest learns what no single feature shows', () => {
  const examples = examplesOf((one, other) => one !== other);
  const score = scorerOf(fitForest(examples, features));
  assert.ok(score([0, 1]) > 0 && score([1, 0]) > 0);
  assert.ok(score([0, 0]) < 0 && score([1, 1]) < 0);
});

test('what is fitted behind a forest mends what it says wrongly and keeps its trees', () => {
  const former = fitForest(
    examplesOf((one, other) => one === 1 || other === 1),
    features,
  );
  const fitted = fitBehind(
    former,
    examplesOf((one, other) => one === 1 && other === 1),
    growthsBehind,
  );
  assert.deepEqual(fitted.trees.slice(0, former.trees.length), former.trees);
  assert.notEqual(former.base, 0);
  assert.equal(fitted.base, former.base);
  assert.ok(scorerOf(former)([1, 0]) > 0);
  const score = scorerOf(fitted);
  assert.ok(score([1, 1]) > 0);
  assert.ok(score([1, 0]) < 0 && score([0, 1]) < 0 && score([0, 0]) < 0);
});

test('what is fitted behind a forest may ask for what that did not know', () => {
  const former = fitForest(
    examplesOf((one) => one === 1),
    ['one'],
  );
  const fitted = fitBehind(
    former,
    examplesOf((_one, other) => other === 1),
    growthsBehind,
    features,
  );
  assert.deepEqual(fitted.names, features);
  const score = scorerOf(fitted);
  assert.ok(score([0, 1]) > 0 && score([1, 0]) < 0);
});

test('pages that are read wrongly are read as they are labelled by what is fitted to them behind', () => {
  const pages = names.map((name) => pageFrom(page(name)));
  const misread = pages.map((one) => ({
    ...one,
    parts: one.parts.map((_, at) => (at === 0 ? ('before' as const) : ('text' as const))),
  }));
  const { forest: former } = fit(misread);
  const foot = rowsOf(pageOf(pageFrom(page('Borealis')).lines)).at(-1) as Float64Array;
  assert.ok(scorerOf(former)(foot) > 0);
  assert.ok(scorerOf(fitPagesBehind(former, pages))(foot) < 0);
});

test('the trees that are shipped ask for the features that lines have, in their order', () => {
  assert.deepEqual(forest.names, featureNames);
});
