/** Writers whom a line names in other words than "By" alone, and with others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';

function signed(line: string): string | undefined {
  return read([title, line, '3 March 2021', ...prose]).byline?.value;
}

test('two writers are named with what stands behind each: a place, or an office in brackets', () => {
  assert.equal(signed('By Rosa Lindqvist, Eastport & Orla Venn, Oslo'), 'Rosa Lindqvist and Orla Venn');
  assert.equal(signed('by Rosa Lindqvist (News Editor) & Tom Venn'), 'Rosa Lindqvist and Tom Venn');
  assert.equal(signed('By Rosa Lindqvist, Eastport & Oslo'), 'Rosa Lindqvist');
  assert.equal(signed('by Rosa Lindqvist (News Editor) & Harbour News'), 'Rosa Lindqvist');
  for (const second of ['Selmouth and Great Eastport, Norway', 'Sea and Rural Life, Harbour Times'])
    assert.equal(signed(`By Rosa Lindqvist, ${second}`), 'Rosa Lindqvist', second);
  assert.equal(signed('By Rosa Lindqvist (Writer) and Eastport Harbour'), 'Rosa Lindqvist');
});

test('who wrote may have taken the pictures, report from somewhere, or write as a guest', () => {
  assert.equal(signed('Words and pictures: Rosa Lindqvist'), 'Rosa Lindqvist');
  assert.equal(signed('Words & photographs by Rosa Lindqvist'), 'Rosa Lindqvist');
  assert.equal(signed('Reporting and charts by Rosa Lindqvist'), 'Rosa Lindqvist');
  assert.equal(signed('Story & drawings by Rosa Lindqvist'), 'Rosa Lindqvist');
  assert.equal(signed('Rosa Lindqvist reports'), 'Rosa Lindqvist');
  assert.equal(signed('Concepta Venn reports from New Eastport.'), 'Concepta Venn');
  assert.equal(signed('P. J. VENN, chief reporter'), 'P. J. VENN');
  assert.equal(signed('By P. J. VENN CNN'), 'P. J. VENN');
  assert.equal(signed('By P. Venn CNN'), 'P. Venn');
});

test('a radio that reports, who drew, and a section are nobody who wrote', () => {
  for (const line of [
    'Coast Radio reports from Eastport',
    'Quay Electric reports',
    'Lindqvist Venn reports in March.',
    'Rosa Lindqvist reports in March.',
    'Quay Electric reports in Eastport',
    'Drawings by Rosa Lindqvist',
    'Art: a boat in the rain, by Rosa Lindqvist, in ink',
    'Club News',
    'Facebook Count',
  ])
    assert.equal(signed(line), undefined, line);
});
