/** The folders about quotations are layers: each builds on those before it in the list. */
import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';

const root = path.normalize('src/article/quotations');
const layers = ['marks', 'passages', 'saying', 'judging', 'meaning', 'going-on'];

test('no file about quotations takes anything from a layer above its own', async () => {
  const files = (await Array.fromAsync(glob(`${root}/*/*.ts`))).map((file) => path.normalize(file));
  assert.deepEqual([...new Set(files.map(layerOf))].sort(), [...layers].sort());
  const sources = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
  );
  assert.deepEqual(sources.flatMap(upward), []);
});

test('the check for layers is able to fail', () => {
  const file = path.join(root, 'marks', 'some.ts');
  assert.deepEqual(upward({ file, text: "import type { Story } from '../meaning/story.ts';" }), [
    'marks/some.ts takes meaning/story.ts',
  ]);
  assert.deepEqual(upward({ file, text: "import { some } from '../inline.ts';" }), [
    'marks/some.ts takes inline.ts',
  ]);
  assert.deepEqual(upward({ file, text: "import { other } from './other.ts';" }), []);
});

function layerOf(file: string): string {
  return path.relative(root, file).split(path.sep)[0] as string;
}

/** What lies beside the folders puts the layers together, and is above them all. */
function upward({ file, text }: { file: string; text: string }): string[] {
  const height = (one: string) => {
    const at = layers.indexOf(layerOf(one));
    return at < 0 ? layers.length : at;
  };
  const named = (one: string) => path.relative(root, one).replaceAll(path.sep, '/');
  return [...text.matchAll(/from '(\.[^']+)'/g)]
    .map(([, specifier = '']) => path.join(path.dirname(file), specifier))
    .filter((other) => other.startsWith(root + path.sep) && height(other) > height(file))
    .map((other) => `${named(file)} takes ${named(other)}`);
}
