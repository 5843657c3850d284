/** Facets, time and order to what counting by hand gives. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clock, Facet, Request } from '../../src/search/contract.ts';
import { type Made, makeCorpus } from './corpus.ts';
import { asked, found, indexed, makeIndex } from './index.ts';
import { namesOf, placedOn, scan, type Wanted } from './scan.ts';

const facets: Facet[] = ['publisher', 'author', 'year', 'person', 'speaker', 'place'];
const war: Wanted = { forms: 'war' };

const requests: [name: string, request: Request][] = [
  ['nothing chosen', asked('war')],
  ['one value', asked('war', { chosen: { publisher: ['The Guardian'] } })],
  ['two values of one facet', asked('war', { chosen: { publisher: ['The Guardian', 'Łódź Post'] } })],
  [
    'values of two facets',
    asked('war', { chosen: { person: ['Donald Trump', 'Angela Merkel'], year: ['2016', 'undated'] } }),
  ],
  ['a value that nothing has', asked('war', { chosen: { place: ['Atlantis'] } })],
  ['a range', asked('war', { from: '2016-11', to: '2017-01' })],
  ['articles whose publisher is not stated', asked('war', { chosen: { publisher: [''] } })],
  ['an author', asked('war', { chosen: { author: ['Helen Prior'] } })],
  ['articles whose author is not stated', asked('', { chosen: { author: [''] } })],
  ['a speaker who is not known, or the police', asked('', { chosen: { speaker: ['', 'police'] } })],
  ['a range and a value', asked('war', { from: '2016-11-30', to: null, chosen: { speaker: ['police'] } })],
  [
    'a range on the clock of publications',
    asked('war', { from: '2016', to: '2016-12-01', clock: 'published' }),
  ],
  ['no words', asked('', { chosen: { place: ['New York'] } })],
];

for (const [name, request] of requests) {
  test(`with ${name}, results, facets and time are as counted by hand`, async () => {
    const { corpus, engine } = await indexed();
    const isAsked = (made: Made) => request.text === '' || scan(made, war);
    const inRange = (made: Made) => fitsRange(made, request);
    const fits = (made: Made, but: Facet | null) =>
      facets.every((facet) => {
        const values = request.chosen[facet] ?? [];
        return (
          facet === but ||
          values.length === 0 ||
          valuesOf(made, facet, request.clock).some((value) => values.includes(value))
        );
      });

    const hits = corpus.filter((made) => isAsked(made) && inRange(made) && fits(made, null));
    assert.deepEqual((await found(engine, request)).sort(), hits.map(({ article }) => article.id).sort());

    const answer = await engine.search(request);
    const [counted, histogram] = [await answer.counts(), await answer.histogram()];
    for (const facet of facets) {
      const others = corpus.filter((made) => isAsked(made) && inRange(made) && fits(made, facet));
      const wanted = countOf(others.flatMap((made) => valuesOf(made, facet, request.clock)));
      for (const value of request.chosen[facet] ?? []) wanted[value] ??= 0;
      assert.deepEqual(
        Object.fromEntries(counted[facet].map(({ value, count }) => [value, count])),
        wanted,
        facet,
      );
      assert.deepEqual(
        counted[facet]
          .filter(({ chosen }) => chosen)
          .map(({ value }) => value)
          .sort(),
        [...(request.chosen[facet] ?? [])].sort(),
      );
    }

    const overall = corpus.filter((made) => isAsked(made) && fits(made, null));
    const days = overall.map((made) => placedOn(made, request.clock));
    const length = histogram.unit === 'year' ? 4 : 7;
    assert.equal(histogram.undated, days.filter((day) => day === null).length);
    assert.deepEqual(
      Object.fromEntries(
        histogram.bars.filter(({ count }) => count > 0).map(({ period, count }) => [period, count]),
      ),
      countOf(days.flatMap((day) => day?.slice(0, length) ?? [])),
    );
  });
}

test('the histogram leaves no gap between its first and its last period', async () => {
  const { engine } = await indexed();
  const years = await (await engine.search(asked('war'))).histogram();
  assert.equal(years.unit, 'year');
  assert.deepEqual(
    years.bars.map(({ period }) => Number(period)),
    Array.from({ length: 19 }, (_, index) => 1999 + index),
  );
  const chosen = { year: ['2016', '2017'] };
  const months = await (await engine.search(asked('war from:2016', { chosen }))).histogram();
  assert.equal(months.unit, 'month');
  assert.equal(months.bars.length, 15);
});

for (const clock of ['event', 'published'] as const) {
  for (const order of ['newest', 'oldest'] as const) {
    test(`${order} first by ${clock}, every article once and the undated last`, async () => {
      const { corpus, engine } = await indexed();
      const ids = await found(engine, asked('', { clock, order }));
      assert.deepEqual(ids.toSorted(), corpus.map(({ article }) => article.id).sort());
      const made = new Map(corpus.map((one) => [one.article.id, one]));
      const days = ids.map((id) => placedOn(made.get(id) as Made, clock));
      const dated = days.filter((day) => day !== null);
      const sorted = dated.toSorted();
      assert.deepEqual(days.slice(0, dated.length), order === 'oldest' ? sorted : sorted.reverse());
    });
  }
}

test('an article whose date is open or missing is counted where a range leaves it out', async () => {
  const { corpus, engine } = await indexed();
  const answer = await engine.search(asked('', { from: '2017-02', to: '2017-02' }));
  const undated = corpus.filter((made) => placedOn(made) === null).length;
  const dates = answer
    .explanation()
    .notes.filter(({ kind }) => kind === 'dates')
    .map(({ pieces }) => String(pieces[0]));
  assert.match(dates[0] ?? '', /^\d+ articles more may fall into this time/);
  assert.match(dates[1] ?? '', new RegExp(`^${undated} articles more have no date`));
});

test('a speaker who is described and not named is searched for, but is nothing that articles have in common', async () => {
  const corpus = makeCorpus(20);
  const described = 'the two leaders';
  const made = corpus.find(({ article }) => article.quotations.some(({ speaker }) => speaker));
  assert(made);
  for (const { speaker } of made.article.quotations) if (speaker) speaker.value = described;
  const { engine } = await makeIndex(corpus);
  const speakers = async (request: Request) =>
    (await (await engine.search(request)).counts()).speaker.map(({ value }) => value);
  assert.ok((await speakers(asked(''))).includes('police'));
  assert.ok(!(await speakers(asked(''))).includes(described));
  assert.deepEqual(await found(engine, asked(`speaker:"${described}"`)), [made.article.id]);
  // Who came by a link that chose it can take it away again.
  assert.ok((await speakers(asked('', { chosen: { speaker: [described] } }))).includes(described));
});

function valuesOf(made: Made, facet: Facet, clock: Clock): string[] {
  if (facet === 'year') return [placedOn(made, clock)?.slice(0, 4) ?? 'undated'];
  return namesOf(made, facet);
}

function fitsRange(made: Made, { from, to, clock }: Request): boolean {
  if (from === null && to === null) return true;
  const day = placedOn(made, clock);
  return day !== null && (from === null || day >= from) && (to === null || day.slice(0, to.length) <= to);
}

function countOf(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
