/** Records that are wrong in every way: refused at line and column, with what was found and what is wanted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { news, readFiles } from './trial.ts';

const fact = (field: string, value: string) => `${field}:\n  value: ${value}\n  source: a test\n`;

const doublings = 'bcdefghij'
  .split('')
  .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`)}]`)
  .join('\n');

const refused: [what: string, record: string, message: RegExp][] = [
  [
    'an unknown key',
    'colour: red\n',
    /:1:1 error bad-record: Unknown field “colour”; received, acquired, headline, byline, .*, rights or note is wanted/,
  ],
  [
    'an unknown key within a fact',
    'headline:\n  value: A\n  source: b\n  page: 3\n',
    /:4:3 error bad-record: Unknown field “headline.page”; value, source or checked is wanted/,
  ],
  [
    'an impossible date',
    fact('published', '2016-02-30'),
    /:2:10 error bad-record: Field “published.value”: found “2016-02-30”; a date in EDTF .* is wanted: February 2016 has 29 days/,
  ],
  [
    'an interval that ends on an impossible date',
    fact('event', '2016-21/2016-13'),
    /:2:10 .*found “2016-21\/2016-13”; a date in EDTF .* is wanted: there is no month 13/,
  ],
  [
    'a day of checking that is none',
    'publisher:\n  value: A\n  source: b\n  checked: yesterday\n',
    /:4:12 .*Field “publisher.checked”: found “yesterday”; a date in EDTF/,
  ],
  ['a date in words', fact('event', 'last Tuesday'), /:2:10 .*found “last Tuesday”; a date in EDTF/],
  [
    'a fact without its source',
    'publisher:\n  value: The Lamp\n',
    /:1:1 .*Field “publisher.source”: found nothing; text is wanted/,
  ],
  [
    'a fact that is text',
    'publisher: The Lamp\n',
    /:1:12 .*Field “publisher”: found “The Lamp”; a group of fields is wanted: { value: …, source: … }/,
  ],
  ['a value that is a list', fact('headline', '[a, b]'), /:2:3 .*found a list; text is wanted/],
  ['a value that is empty', fact('headline', ''), /:2:10 .*found “”; some text is wanted/],
  ['a list', '- a\n- b\n', /:1:1 .*The file: found a list; a group of fields is wanted/],
  ['a sentence', 'hello there\n', /:1:1 .*The file: found “hello there”; a group of fields is wanted/],
  [
    'an address that is none',
    fact('address', 'example'),
    /:2:10 .*found “example”; a web address that begins/,
  ],
  [
    'an address that runs script',
    fact('address', 'javascript:alert(1)'),
    /:2:10 .*a web address that begins/,
  ],
  [
    'rights of another site',
    fact('rights', 'https://example.org/InC/'),
    /:2:10 .*a web address at rightsstatements\.org is wanted/,
  ],
  ['a key given twice', 'note: a\nnote: b\n', /:2:1 error not-yaml: .*found “note” twice; once is wanted/],
  [
    'a tab for a margin',
    'headline:\n\tvalue: A\n',
    /:2:1 error not-yaml: Not YAML: Tabs are not allowed .*; spaces are wanted/,
  ],
  [
    'a quotation that does not end',
    'note: "a\n',
    /:1:9 error not-yaml: Not YAML: found no end of a quotation; " is wanted/,
  ],
  [
    'two documents',
    'note: a\n---\nnote: b\n',
    /:2:1 error not-yaml: Not YAML: found a second document, after “---”; one is wanted/,
  ],
  ['a NUL', 'note: "a \\0 b"\n', /:1:7 error not-yaml: Not YAML: found U\+0000; plain text is wanted/],
  ['a colour code of a terminal', 'note: "\\e[31m"\n', /:1:7 .*found U\+001B; plain text is wanted/],
  ['an unpaired surrogate', 'note: "\\uD800"\n', /:1:7 .*found U\+D800; plain text is wanted/],
  [
    'a value that begins with a star',
    'note: **urgent**\n',
    /:1:7 error not-yaml: Not YAML: found “\*” at the start of a value; such a value is wanted in quotation marks/,
  ],
  [
    'brackets that do not end',
    'publisher: { value: A, source: b\nnote: c\n',
    /:2:1 error not-yaml: Not YAML: found no end of a group in brackets; “}” is wanted/,
  ],
  ['a bracket too many', 'headline: { value: A, source: b }}\n', /:1:34 .*found “}” where no group is open/],
  [
    'two fields in brackets with no comma between them',
    'publisher: { value: A source: b }\n',
    /:1:21 .*found a field in brackets with no comma before it; a comma is wanted/,
  ],
  [
    'a field in another margin',
    'publisher:\n  value: A\n source: b\n',
    /:3:1 .*found a field in another margin than the fields before it/,
  ],
  ['a path in double quotation marks', 'note: "C:\\quay"\n', /:1:10 .*found “\\q” in double quotation marks/],
  ['a list for a text', 'note: - a\n', /:1:7 .*found “- ” at the start of a value/],
  ['itself', 'headline: &a [*a]\n', /:1:1 .*Field “headline”: found a list/],
  [
    'a bomb of aliases',
    `a: &a [x, x]\n${doublings}\n`,
    /error not-yaml: Not a record: Excessive alias count/,
  ],
  [
    'lists in lists without end',
    '['.repeat(100_000),
    /error not-yaml: Not YAML: values within values, too deep/,
  ],
  ['quotation marks without end', '"'.repeat(100_000), /:1:3 error not-yaml: .*found more after the end/],
  ['a hundred faults', 'a: b: c\n'.repeat(100), /:1:1 error not-yaml: .* in 90 more places/],
  [
    'a value with a colon in it',
    'headline: A: B\n',
    /:1:11 error not-yaml: Not YAML: .*a value with “: ” in it is wanted in quotation marks/,
  ],
  [
    'a value that begins with a sign of YAML',
    'headline: @home\n',
    /:1:11 .*found “@” at the start of a value; such a value is wanted in quotation marks/,
  ],
  ['a word alone', 'note: a\nheadline\n', /:2:1 .*found no colon after the name of a field; “name: value”/],
  [
    'a quotation in marks that it has itself',
    "note: 'it's'\n",
    /:1:11 .*found more after the end of a value/,
  ],
  ['a program', 'note: !!js/function "x"\nheadline: 3\n', /:2:11 .*found “3”/],
  [
    'more than anyone writes',
    `note: ${'x'.repeat(5_000_000)}`,
    /:1:1 error too-large: File of 5000006 bytes/,
  ],
];

for (const [what, record, message] of refused) {
  test(`a record of ${what} is refused at its place, and costs no other clipping its page`, async () => {
    const { ids, messages } = await readFiles({ '2020/other.txt': news, '2020/other.yaml': record });
    assert.deepEqual(ids, ['2020/good']);
    assert.ok(
      messages.some((found) => found.startsWith('2020/other.yaml:') && message.test(found)),
      messages.join('\n'),
    );
    assert.ok(messages.length < 20);
  });
}

test('a record of two hundred thousand keys is refused without delay', async () => {
  const keys = Array.from({ length: 200_000 }, (_, at) => `k${at}: v`).join('\n');
  const { ids } = await readFiles({ '2020/other.txt': news, '2020/other.yaml': keys });
  assert.deepEqual(ids, ['2020/good']);
});

test('of a record that is no YAML the first fault of each line is said, and of no line that is not there', async () => {
  const { messages } = await readFiles({
    '2020/a.txt': news,
    '2020/a.yaml': 'headline:\n  value: A: b: c\n  source: "x\n\n',
  });
  const places = messages.filter((message) => message.includes('not-yaml')).map((one) => one.split(' ')[0]);
  assert.deepEqual(places, ['2020/a.yaml:2:10', '2020/a.yaml:3:13']);
});

test('every problem of every record is said in one reading', async () => {
  const { messages } = await readFiles({
    '2020/a.txt': news,
    '2020/a.yaml': `${fact('event', 'no')}colour: red\n`,
    '2020/b.txt': news,
    '2020/b.yaml': fact('published', '2016-13'),
  });
  const places = messages.filter((message) => message.includes('bad-record')).map((one) => one.split(' ')[0]);
  assert.deepEqual(places, ['2020/a.yaml:2:10', '2020/a.yaml:4:1', '2020/b.yaml:2:10']);
});

test('what a record says is text, whatever YAML would make of it', async () => {
  const record = fact('headline', 'No') + fact('publisher', '1843') + fact('published', '2016');
  const { readings, messages } = await readFiles({
    '2020/other.txt': `${news}More.\n`,
    '2020/other.yaml': record,
  });
  const other = readings.find(({ article }) => article.id === '2020/other')?.article;
  assert.deepEqual(
    [other?.headline?.value, other?.publisher?.value, other?.published?.value],
    ['No', '1843', '2016'],
  );
  assert.deepEqual(messages, []);
});

test('an empty record is a record that says nothing', async () => {
  const { ids, messages } = await readFiles({
    '2020/other.txt': `${news}More.\n`,
    '2020/other.yaml': '# later\n',
  });
  assert.deepEqual([ids, messages], [['2020/good', '2020/other'], []]);
});
