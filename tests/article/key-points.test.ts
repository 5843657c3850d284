/** The points that an article makes at its head, and lists of links that stand there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

function keptAbove(lines: string[]): string[] {
  const kept = read([title, ...lines, ...prose].flatMap((line) => [line, ''])).body.map(({ text }) => text);
  return lines.filter((line) => kept.some((text) => text.includes(line.replace(/^\S+ /, ''))));
}

test('points right above the first paragraph are text where most of their words are', () => {
  const tied = [
    '• The ferry company names the first week of summer',
    '• Forty thousand people may use the crossing',
  ];
  assert.deepEqual(keptAbove(['By Ada Quist', ...tied]), tied);
  assert.deepEqual(keptAbove(['By Ada Quist', '3 min read', ...tied]), tied);
});

test('promotions have the place or the season in common with a text, below who signs or the day, too', () => {
  const links = [
    '• Read our Northhaven guide before you pack',
    '• Why we love the beaches of the island',
    '• Ten winter soups to try',
  ];
  for (const above of ['12 March 2019', 'By Ada Quist'])
    assert.deepEqual(keptAbove([above, ...links]), [], above);
});

test('links above the first paragraph are none, set as a list or not', () => {
  const links = ['• Whale found dead on the beach', '• Choir sings for the mayor again'];
  assert.deepEqual(keptAbove(['By Ada Quist', 'Most popular stories', ...links]), []);
  assert.deepEqual(keptAbove(['By Ada Quist', 'Share this', ...links]), []);
});

test('what a page calls its key points are text, whatever their words; an advertisement or a time may part them from it', () => {
  const points = [
    '• Shopkeepers expect a long season',
    '• Dogs travel free until Easter',
    '• Two rivals have asked a judge to step in',
  ];
  for (const label of ['In Summary', 'Key points:', 'Story highlights']) {
    assert.deepEqual(keptAbove([label, ...points]), [label, ...points], label);
    assert.deepEqual(keptAbove([label, ...points, 'Advertisement']), [label, ...points], label);
  }
  for (const label of ['Also today', 'More highlights', 'Harbour notes'])
    assert.deepEqual(keptAbove([label, ...points, 'Advertisement']), [], label);
});
