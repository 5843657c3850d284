/** What is doubtful about a clipping is said, and the clipping is read all the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, reading } from './read.ts';

const rules = (text: string) => reading(text).file.messages.map(({ ruleId, reason }) => [ruleId, reason]);

test('a page that was saved in place of its text is told by what it begins with', () => {
  for (const opening of ['<!DOCTYPE html>', '<html lang="en">', '\n<?xml version="1.0"?>']) {
    const found = rules(`${opening}\n${prose.join('\n')}`).find(([rule]) => rule === 'markup')?.[1] ?? '';
    assert.match(found, /^Found “<.+”; plain text is wanted, and tags are read as words$/, opening);
  }
  const told = rules(`The word “<html>” stands on the first line of a page.\n${prose.join('\n')}`);
  assert.ok(told.every(([rule]) => rule !== 'markup'));
});
