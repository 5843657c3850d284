/** How a command for a content folder is written so that a shell reads it as one folder. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { contentFlag } from '../../scripts/content-folder.ts';

test('the folder that is read unasked is not named, and a plain name stands as it is', () => {
  assert.equal(contentFlag('content'), '');
  assert.equal(contentFlag('/tmp/my-archive'), ' -- --content /tmp/my-archive');
});

test('a shell reads the folder as one, whatever it is called', { skip: process.platform === 'win32' }, () => {
  for (const folder of ['my archive', "o'clock", '$HOME', '-x', 'a;b', 'žluť']) {
    const words = execFileSync('sh', ['-c', `printf '%s\\n'${contentFlag(folder).slice(' --'.length)}`], {
      encoding: 'utf8',
    });
    assert.equal(words, `--content\n${folder}\n`);
  }
});
