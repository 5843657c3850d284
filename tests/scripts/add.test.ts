/** `npm run add`: a clipping from outside to its place in the archive, and everything that it refuses. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readHoldings } from '../../src/holdings/read.ts';
import { news, trialContent } from '../holdings/trial.ts';
import { scratchFolder } from '../scratch.ts';

const folder = scratchFolder('add');

function clippingNamed(name: string, text: string | Uint8Array = news): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function add(content: string, parameters: string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/add.ts', '--content', content, ...parameters],
    { encoding: 'utf8', input },
  );
  return { status, stdout, stderr };
}

const clippings = (content: string) =>
  readdirSync(path.join(content, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|yaml)$/.test(name))
    .sort();

const source = ['--source', 'a test'];
const facts = [
  ...['--publisher', 'The Lamp', '--address', 'https://example.org/ferry'],
  ...['--source', 'the address serves this text'],
  ...['--published', '2016-12', '--source', 'the address carries the month'],
];

test('a clipping is brought in byte for byte, with a record that the build reads', async () => {
  const content = await trialContent({});
  const bytes = Buffer.from(`\uFEFF${news.replaceAll('\n', '\r\n')}“Île”\r\n`);
  const { status, stderr } = add(content, [...facts, clippingNamed('004_ae7d.txt', bytes)]);
  assert.deepEqual([status, stderr], [0, '']);
  const name = '2016/ferry-returns-to-the-island';
  assert.deepEqual(clippings(content), [`${name}.txt`, `${name}.yaml`]);
  assert.deepEqual(readFileSync(path.join(content, `articles/${name}.txt`)), bytes);
  const { readings, files } = await readHoldings(content);
  assert.deepEqual(readings[0]?.article.record, {
    received: '004_ae7d.txt',
    publisher: { value: 'The Lamp', source: 'the address serves this text' },
    address: { value: 'https://example.org/ferry', source: 'the address serves this text' },
    published: { value: '2016-12', source: 'the address carries the month' },
  });
  assert.deepEqual(
    files.flatMap(({ messages }) => messages.filter((message) => message.fatal)),
    [],
  );
});

test('its record says in comments what the clipping states itself, and what is not known', async () => {
  const content = await trialContent({});
  add(content, [clippingNamed('comments.txt')]);
  const record = readFileSync(
    path.join(content, 'articles/undated/ferry-returns-to-the-island.yaml'),
    'utf8',
  );
  assert.match(record, /^# Catalogue record: /);
  assert.match(record, /^# {3}headline: Ferry returns to the island \(stated, line 1\)$/m);
  assert.match(record, /^# Not known.*\n(# {3}\w+: .*\n)*# {3}published: a date in EDTF/m);
});

test('what was read is shown with its evidence, furniture, credits and quotations too', async () => {
  const content = await trialContent({});
  const text = `Skip to content\n${news}\n“We sail,” said Maud Ellery.\n\nPhoto: Ada Quist\n\nLeave a Reply\n`;
  const { stdout } = add(content, [clippingNamed('shown.txt', text)]);
  assert.match(stdout, /^ {2}headline +Ferry returns to the island \(stated at 2:1\)$/m);
  assert.match(stdout, /^ {2}publisher +not stated$/m);
  assert.match(stdout, /^ +1 {2}“Skip to content”: skip link \(its words are those of page furniture\)$/m);
  assert.match(stdout, /^ {2}credits\n +10 {2}“Ada Quist”: photo$/m);
  assert.match(stdout, /^ +8 {2}“We sail,”: Maud Ellery \(stated at 8:12 “said Maud Ellery”\)$/m);
});

test('an event is named, so that its reports can be joined', async () => {
  const content = await trialContent({});
  const event = ['--event', '2016-12-01', ...source, '--event-name', 'The ferry returns'];
  const { status, stderr } = add(content, [...event, clippingNamed('named.txt')]);
  assert.deepEqual([status, stderr], [0, '']);
  const { readings } = await readHoldings(content);
  assert.deepEqual(readings[0]?.article.record?.event, {
    value: '2016-12-01',
    name: 'The ferry returns',
    source: 'a test',
  });
});

test('when a source was looked at, and when the clipping came, is written where it is given', async () => {
  const content = await trialContent({});
  const looked = ['--publisher', 'The Lamp', ...source, '--checked', '2026-02-05'];
  const event = [
    '--event',
    '2016-12-01',
    ...source,
    '--checked',
    '2026-02',
    '--event-name',
    'The ferry returns',
  ];
  const came = ['--acquired', '2026-02-06'];
  const { status, stderr } = add(content, [...looked, ...event, ...came, clippingNamed('checked.txt')]);
  assert.deepEqual([status, stderr], [0, '']);
  const { readings } = await readHoldings(content);
  const record = readings[0]?.article.record;
  assert.equal(record?.acquired, '2026-02-06');
  assert.deepEqual(record?.publisher, { value: 'The Lamp', source: 'a test', checked: '2026-02-05' });
  assert.deepEqual(record?.event, {
    value: '2016-12-01',
    name: 'The ferry returns',
    source: 'a test',
    checked: '2026-02',
  });
});

test('what is still unknown is told, and what to do next, once for all clippings', async () => {
  const content = await trialContent({});
  const { stdout } = add(content, [
    '--publisher',
    'The Lamp',
    ...source,
    clippingNamed('next-1.txt'),
    clippingNamed('next-2.txt', `${news}More.\n`),
  ]);
  assert.equal(
    stdout.match(/^ {2}unknown +byline, address, published, event, rights: left open/gm)?.length,
    2,
  );
  assert.equal(stdout.match(/^ {2}next +edit the record/gm)?.length, 1);
  assert.match(stdout, /npm run check -- --content \S+ +says what is doubtful/);
  assert.match(stdout, /npm run build -- --content \S+ +builds the archive\n\n$/);
});

test('where nothing was written nothing is to be done next', async () => {
  const { stdout } = add(await trialContent({}), [clippingNamed('nothing.txt', '')]);
  assert.doesNotMatch(stdout, /next/);
});

test('standard input is a clipping without a name', async () => {
  const content = await trialContent({});
  const { status } = add(content, ['--year', '1999', '--slug', 'from-a-pipe', '-'], news);
  assert.equal(status, 0);
  assert.deepEqual(clippings(content), ['1999/from-a-pipe.txt', '1999/from-a-pipe.yaml']);
  const record = readFileSync(path.join(content, 'articles/1999/from-a-pipe.yaml'), 'utf8');
  assert.doesNotMatch(record, /^received/m);
});

test('a clipping that is there already is found by its bytes, and where it is is said', async () => {
  const content = await trialContent({ '1999/other-name.txt': news });
  const { status, stderr } = add(content, [clippingNamed('again.txt')]);
  assert.equal(status, 1);
  assert.match(stderr, /in the archive already: .*articles[/\\]1999[/\\]other-name\.txt/);
  assert.deepEqual(clippings(content), ['1999/other-name.txt']);
});

test('one clipping given twice is brought in once', async () => {
  const content = await trialContent({});
  const file = clippingNamed('twice.txt');
  const { status, stderr } = add(content, [file, file]);
  assert.equal(status, 1);
  assert.match(stderr, /in the archive already/);
  assert.equal(clippings(content).length, 2);
});

test('two clippings with one headline get places of their own', async () => {
  const content = await trialContent({});
  const [first, second] = [clippingNamed('1.txt'), clippingNamed('2.txt', `${news}\nMore of it.\n`)];
  assert.equal(add(content, ['--year', '2016', first, second]).status, 0);
  assert.deepEqual(
    clippings(content).filter((name) => name.endsWith('.txt')),
    ['2016/ferry-returns-to-the-island-2.txt', '2016/ferry-returns-to-the-island.txt'],
  );
});

for (const taken of ['x.txt', 'x.yaml']) {
  test(`nothing is overwritten: where ${taken} is, the place is taken`, async () => {
    const content = await trialContent({ [`2016/${taken}`]: '# a test\n' });
    const { status, stderr } = add(content, ['--year', '2016', '--slug', 'x', clippingNamed('taken.txt')]);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`2016[/\\\\]${taken} is there already, and is not overwritten`));
    assert.deepEqual(clippings(content), [`2016/${taken}`]);
    assert.equal(readFileSync(path.join(content, 'articles/2016', taken), 'utf8'), '# a test\n');
  });
}

test('a link at the place is not written through', { skip: process.platform === 'win32' }, async () => {
  const content = await trialContent({ '2016/.keep': '' });
  const target = path.join(folder, 'elsewhere');
  symlinkSync(target, path.join(content, 'articles/2016/x.txt'));
  const { status, stderr } = add(content, ['--year', '2016', '--slug', 'x', clippingNamed('link.txt')]);
  assert.equal(status, 1);
  assert.match(stderr, /is there already, and is not overwritten/);
  assert.throws(() => readFileSync(target));
});

test('an address that another record has is refused before anything is written', async () => {
  const content = await trialContent({
    '2016/first.txt': `${news}First.\n`,
    '2016/first.yaml': 'address:\n  value: https://example.org/ferry\n  source: a test\n',
  });
  const { status, stderr } = add(content, [...facts, clippingNamed('same-address.txt')]);
  assert.equal(status, 1);
  assert.match(stderr, /Its address is that of .*first\.yaml too; an address of its own is wanted/);
  assert.equal(clippings(content).length, 2);
});

const wrong: [what: string, parameters: string[], said: RegExp][] = [
  [
    'an impossible date',
    ['--published', '2016-02-30', ...source],
    /--published: found “2016-02-30”; a date in EDTF .* is wanted: February 2016 has 29 days/,
  ],
  ['a date in words', ['--event', 'Tuesday', ...source], /--event: found “Tuesday”; a date in EDTF/],
  [
    'an address that is none',
    ['--address', 'example', ...source],
    /--address: found “example”; an address that/,
  ],
  [
    'unknown rights',
    ['--rights', 'mine', ...source],
    /--rights: found “mine”; a RightsStatements\.org address/,
  ],
  [
    'a headline in two lines',
    ['--headline', 'A\nB', ...source],
    /found “A<U\+000A>B”; a headline in one line/,
  ],
  ['a headline of nothing', ['--headline', ' ', ...source], /--headline: found “”; a headline in one line/],
  ['a fact without its source', ['--publisher', 'The Lamp'], /--publisher: found no --source after it/],
  [
    'a source of nothing',
    ['--publisher', 'The Lamp', '--source', ''],
    /--source: found “”; where this is known/,
  ],
  [
    'a day of checking that is none',
    ['--publisher', 'The Lamp', ...source, '--checked', 'yesterday'],
    /--checked: found “yesterday”; a date in EDTF/,
  ],
  [
    'a day of checking before its source',
    ['--checked', '2026', ...facts],
    /--checked 2026 has no --source right/,
  ],
  [
    'a day of coming that is none',
    ['--acquired', '2026-02-30'],
    /--acquired: found “2026-02-30”; .*February 2026/,
  ],
  ['a source without a fact', source, /--source “a test” has no fact before it to speak for/],
  ['a year that is none', ['--year', '16'], /--year: found “16”; four digits or “undated” is wanted/],
  ['a slug that leads elsewhere', ['--slug', '../x'], /--slug: found “..\/x”; small letters, digits/],
  [
    'an event name without an event',
    ['--event-name', 'The ferry', ...facts],
    /--event-name “The ferry” has no --event beside it; the date of the event is wanted/,
  ],
  [
    'an event name of nothing',
    ['--event', '2016', ...source, '--event-name', ' '],
    /--event-name: found “ ”; what the event is called, in one line, is wanted/,
  ],
  ['an unknown option', ['--colour', 'red'], /--colour.*Usage: npm run add/s],
];

for (const [what, parameters, said] of wrong) {
  test(`${what} is refused with what was found and what is wanted, and nothing is written`, async () => {
    const content = await trialContent({});
    const { status, stderr } = add(content, [...parameters, clippingNamed('wrong.txt')]);
    assert.equal(status, 1);
    assert.match(stderr, said);
    assert.doesNotMatch(stderr, /\n {4}at /);
    assert.deepEqual(clippings(content), []);
  });
}

test('one headline for several clippings is refused', async () => {
  const content = await trialContent({});
  const { status, stderr } = add(content, ['--headline', 'A', ...source, 'a.txt', 'b.txt']);
  assert.equal(status, 1);
  assert.match(stderr, /--headline belongs to one clipping: found 2 files; one is wanted/);
});

test('what cannot be read costs no other clipping its place', async () => {
  const content = await trialContent({});
  const { status, stderr } = add(content, [
    path.join(folder, 'missing.txt'),
    folder,
    clippingNamed('binary.txt', Uint8Array.of(0x41, 0x0a, 0)),
    clippingNamed('empty.txt', ''),
    clippingNamed('good.txt', `${news}Good.\n`),
  ]);
  assert.equal(status, 1);
  assert.match(stderr, /no such file.*found a folder.*2:1.*not text.*no headline and no text/s);
  assert.equal(clippings(content).length, 2);
});

test('what is refused is named once, beside the reason', async () => {
  const content = await trialContent({});
  const { stdout, stderr } = add(content, [
    path.join(folder, 'gone.txt'),
    clippingNamed('zero.txt', Uint8Array.of(0x41, 0x0a, 0)),
    clippingNamed('blank.txt', ''),
  ]);
  assert.equal(stdout, '');
  for (const name of ['gone.txt', 'zero.txt', 'blank.txt'])
    assert.equal(stderr.split(name).length - 1, 1, name);
});

test('a content folder that is none is refused, and not made', () => {
  const content = path.join(folder, 'no-archive');
  const { status, stderr } = add(content, [clippingNamed('nowhere.txt')]);
  assert.equal(status, 1);
  assert.match(stderr, /names\.yaml\n1:1 error No such file: .*“people: \[\]”/s);
  assert.throws(() => readdirSync(content));
});
