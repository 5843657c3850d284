/** Files of any size, one after another, to their bytes: nothing is left of the one before. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileReader } from '../../scripts/file-reader.ts';
import { scratchFolder } from '../scratch.ts';

test('a file is read whole, whatever was read before it', () => {
  const folder = scratchFolder('file-reader');
  const read = fileReader();
  for (const [number, size] of [10, 0, 3_000_000, 7, 1_500_000, 0].entries()) {
    const file = path.join(folder, String(number));
    const bytes = Buffer.alloc(size, `${number}abc`);
    writeFileSync(file, bytes);
    assert.ok(read(file).equals(bytes), `${size} bytes`);
  }
  assert.throws(() => read(path.join(folder, 'missing')), /ENOENT/);
});
