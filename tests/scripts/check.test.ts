/** `npm run check`: what it prints of content good and bad, for people and for programs. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { runScript } from '../house/tool.ts';
import { news, trialContent } from '../holdings/trial.ts';

const spoken = `${news}
“Nobody has asked the gulls about it.”

“We shall sail on Monday,” said Maud Ellery, who leads the company. Ellery said the mail would come first.

“It is high time,” said Maud Ellery.
`;

const check = (content: string, ...more: string[]) =>
  runScript('scripts/check.ts', ['--content', content, ...more]);

test('the archive is found fit to be published', async () => {
  const { status, output } = await runScript('scripts/check.ts', []);
  assert.equal(status, 0, output);
  assert.match(output, /^articles +5$/m);
  assert.match(output, /^facts +\d+ stated, \d+ inferred, \d+ supplied$/m);
});

test('names that texts name and names.yaml lacks are listed with how often and where', async () => {
  const content = await trialContent({ '2020/a.txt': spoken, '2021/b.txt': `${spoken}Another.\n` });
  const { status, output } = await check(content);
  assert.equal(status, 0, output);
  assert.match(output, /^ +\d+× {2}Maud Ellery +person +\S+2020\/a\.txt:9, \S+2021\/b\.txt:9$/m);
  assert.match(output, /^quotations +6; speakers: \d+ stated, \d+ inferred, 2 unknown$/m);
});

test('every problem is printed at its place, what can be published is counted, and exit is 1', async () => {
  const content = await trialContent({
    '2020/good.txt': news,
    '2020/bad.txt': `${news}Other.\n`,
    '2020/bad.yaml': 'published:\n  value: 2016-02-30\n  source: a test\n',
    '2020/binary.txt': Uint8Array.of(0x41, 0, 0x0a),
  });
  const { status, output } = await check(content);
  assert.equal(status, 1);
  assert.match(output, /bad\.yaml\n2:10\s+error\s+Field “published\.value”: found “2016-02-30”/);
  assert.match(output, /binary\.txt\n1:2\s+error\s+Bytes that are not text/);
  assert.match(output, /^articles +1; 2 files cannot be published$/m);
});

test('--json prints one document with every message and the summary', async () => {
  const content = await trialContent({ '2020/good.txt': spoken, '2020/bad.txt': '' });
  const { status, output } = await check(content, '--json');
  const { summary, files } = JSON.parse(output);
  assert.equal(status, 1);
  assert.deepEqual([summary.publishable, summary.articles, summary.refusedFiles], [false, 1, 1]);
  assert.equal(summary.speakers.unknown, 1);
  assert.equal(summary.candidates[0].name, 'Maud Ellery');
  const bad = files.find(
    (file: { path: string }) => file.path === path.join(content, 'articles/2020/bad.txt'),
  );
  const fatal = bad.messages.find((message: { severity: string }) => message.severity === 'error');
  assert.deepEqual([fatal.rule, fatal.line, fatal.column], ['nothing-to-publish', 1, 1]);
});

test('what content says to a terminal is shown and not obeyed', async () => {
  const content = await trialContent({
    '2020/a.txt': news,
    '2020/a.yaml': 'headline:\n  value: A\n  source: b\n"\\u202E\\u2066x": c\n',
  });
  const { output } = await check(content);
  assert.match(output, /Unknown field “<U\+202E><U\+2066>x”/);
});

test('a folder that is not there is refused without a trace of the program', async () => {
  const { status, output } = await check('/no/such/folder');
  assert.equal(status, 1);
  assert.match(output, /^\/no\/such\/folder\n1:1 error There is no such folder/);
  assert.doesNotMatch(output, /yaml|No such file/);
  assert.doesNotMatch(output, /\n {4}at /);
});
