import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { charactersInUse } from '../../src/fonts/characters.ts';
import { scratchFolder } from '../scratch.ts';

test('every character of the content is in use, and a folder that is named like a clipping is no clipping', async () => {
  const folder = scratchFolder('characters');
  await mkdir(path.join(folder, 'x.txt'));
  await writeFile(path.join(folder, 'x.txt', 'y.txt'), 'żółć');
  await mkdir(path.join(folder, 'src', 'x.ts'), { recursive: true });
  const characters = await charactersInUse(folder, folder);
  for (const character of 'żółćAz~') assert.ok(characters.includes(character), character);
});

test('the characters of a clipping are those of its own encoding', async () => {
  const folder = scratchFolder('encodings');
  await writeFile(path.join(folder, 'windows.txt'), Buffer.from('The caf\xe9 is shut', 'latin1'));
  await writeFile(path.join(folder, 'utf16.txt'), Buffer.from('\uFEFFThe pier at Kjøbenhavn', 'utf16le'));
  const characters = await charactersInUse(folder, folder);
  for (const character of 'éø') assert.ok(characters.includes(character), character);
});
