import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { scoreFixtures } from '../../scripts/score/fixtures.ts';

/**
 * What readings of the fixtures reach, rounded down: a rule that breaks more than it mends falls below. They are no
 * target; `npm run score` says what differs.
 */
const reached = {
  text: 0.98,
  headline: 0.98,
  byline: 0.98,
  published: 0.98,
  crossheads: 0.73,
  quotations: 0.985,
  speakers: 0.955,
} as const;

const { scores, fixtures } = await scoreFixtures('tests/fixtures');

test('there are fixtures in plenty, and all of them are read', () => {
  assert.ok(fixtures.length >= 60);
  assert.deepEqual(
    fixtures.filter(({ refused }) => refused !== null),
    [],
  );
});

test('a folder without fixtures is said to have none, and nothing is scored', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/score.ts', 'tests/house'], {
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^tests\/house: found no fixture/);
});

for (const [field, floor] of Object.entries(reached) as [keyof typeof reached, number][]) {
  test(`the F1 of ${field} over the fixtures does not fall below ${floor}`, () => {
    assert.ok(scores[field].f1 >= floor, `${scores[field].f1}`);
  });
}

test('of the speakers that are claimed, at least 95 in 100 are right', () => {
  assert.ok(scores.speakers.precision >= 0.95, `${scores.speakers.precision}`);
});

test('no publication date is claimed in more than one fixture that states none', () => {
  assert.ok(scores.published.wrong <= 1, `${scores.published.wrong}`);
});
