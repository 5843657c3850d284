import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidatesIn } from '../../../src/article/crossheads/candidates.ts';
import forest from '../../../src/article/crossheads/forest.json' with { type: 'json' };
import { rowsOf } from '../../../src/article/crossheads/rows.ts';
import { removed } from '../../../src/article/furniture.ts';
import type { RemovalRule } from '../../../src/article/removal-rules.ts';
import type { RootContent } from '../../../src/article/tree.ts';
import weights from '../../../src/article/crossheads/weights.json' with { type: 'json' };
import { prose } from '../read.ts';

const title = 'A Boat That Waits For Nobody';

const paragraphs = (lines: string[]): RootContent[] =>
  lines.map((value, at) => ({
    type: 'paragraph',
    children: [{ type: 'text', value }],
    position: { start: { line: at + 1, column: 1 }, end: { line: at + 1, column: value.length + 1 } },
  }));

const textsOf = (blocks: RootContent[]) =>
  candidatesIn(blocks, () => 0).map(({ placed }) => placed.line.text);

const withTitleRemoved = (rule: RemovalRule, below: string[]) =>
  paragraphs([...prose, title, ...below]).map((block, at) =>
    at === prose.length ? removed(block, { kind: rule, rule }) : block,
  );

test('a short line taken for furniture right above a line of the article may be a crosshead still', () => {
  assert.deepEqual(textsOf(withTitleRemoved('interruption', prose)), [title]);
  assert.deepEqual(textsOf(withTitleRemoved('interruption', [])), []);
});

test('a line taken out for what it is may be none', () => {
  for (const rule of ['headline repeated', 'publication line', 'refrain', 'letter to readers'] as const)
    assert.deepEqual(textsOf(withTitleRemoved(rule, prose)), [], rule);
});

test('the weights name what a line’s features are called', () => {
  const [candidate] = candidatesIn(paragraphs([...prose, title, ...prose]), () => 0);
  assert.deepEqual(Object.keys(candidate?.features ?? {}).sort(), Object.keys(weights.signals).sort());
});

test('the forest is asked about the values that it was fitted to, in their order', () => {
  const candidates = candidatesIn(paragraphs([...prose, title, ...prose]), () => 0);
  assert.deepEqual(Object.keys(rowsOf(candidates, [0])(0)), forest.names);
});
