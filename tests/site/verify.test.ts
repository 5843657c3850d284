/** The last look at a site before readers get it: every fault that it is there to find, it finds. */
import assert from 'node:assert/strict';
import { appendFile, cp, glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { verify } from '../../scripts/build/verify.ts';
import { readHoldings } from '../../src/holdings/read.ts';
import { article } from './page-types.ts';
import { archiveSite, nestedSite, trials } from './sites.ts';

const page = `${article.slice(1)}index.html`;
const text = `${article.slice(1, -1)}.txt`;
const faulty = path.join(trials, 'unverified');

const remove = (file: string) => rm(path.join(faulty, file), { recursive: true });
const removeAll = async (pattern: string) => {
  for await (const file of glob(pattern, { cwd: faulty })) await remove(file);
};
const change = async (file: string, from: string | RegExp, to: string) => {
  const before = await readFile(path.join(faulty, file), 'utf8');
  const after = before.replace(from, () => to);
  assert.notEqual(after, before, `${file} has no ${from}`);
  await writeFile(path.join(faulty, file), after);
};
const add = (html: string) => change('about/index.html', '</main>', `${html}</main>`);

const faults: [name: string, damage: () => Promise<void>, said: RegExp][] = [
  ['a page that an article lacks', () => remove(page), /index\.html is missing/],
  [
    'a clipping that is not as received',
    () => appendFile(path.join(faulty, text), ' '),
    /differs from the clipping/,
  ],
  ['Markdown that an article lacks', () => remove(text.replace('.txt', '.md')), /\.md is missing/],
  ['a reference that an article lacks', () => remove(text.replace('.txt', '.ris')), /\.ris is missing/],
  ['a link that leads nowhere', () => add('<a href="/not-here/">x</a>'), /leads to \/not-here\/index\.html/],
  [
    'a link to a place that a page does not have',
    () => add('<a href="/#not-here">x</a>'),
    /leads to #not-here/,
  ],
  [
    'a link to a passage that the article no longer has',
    () => change(`${article.slice(1)}clipping/index.html`, /#p-[0-9a-f]{8}/, '#p-00000000'),
    /leads to #p-00000000, which \/articles/,
  ],
  [
    'a passage that stands in two places',
    () => change(page, /id="p-[0-9a-f]{8}"/g, 'id="p-00000000"'),
    /more than one element has the id p-00000000/,
  ],
  [
    'a font that is not there',
    () => add('<style>@font-face{src:url(/not-here.woff2)}</style>'),
    /leads to \/not-here\.woff2/,
  ],
  ['a link to a folder without its stroke', () => add('<a href="/search">x</a>'), /leads to \/search,/],
  [
    'a picture from elsewhere',
    () => add('<img alt="" src="https://example.org/x.png">'),
    /<img> asks https:\/\/example/,
  ],
  [
    'a form that is sent elsewhere',
    () => add('<form action="//example.org/"></form>'),
    /<form> asks \/\/example/,
  ],
  [
    'a style sheet that asks elsewhere',
    () => add('<style>p{background:url(https://example.org/x)}</style>'),
    /<style> asks/,
  ],
  ['an inline style', () => add('<p style="color:red">x</p>'), /inline style/],
  ['an inline handler', () => add('<p onclick="x()">x</p>'), /inline onclick/],
  ['a script address', () => add('<a href="javascript:x()">x</a>'), /inline href/],
  [
    'a script that the policy does not know',
    () => add('<script>x()</script>'),
    /not among the hashes of script-src/,
  ],
  [
    'a policy that lets anything run',
    () => change(page, "script-src 'self'", "script-src 'unsafe-inline'"),
    /allows 'unsafe-inline'/,
  ],
  [
    'a policy that allows what does not stand in the page',
    () => change(page, "style-src 'self'", `style-src 'self' 'sha256-${'A'.repeat(43)}='`),
    /allows 'sha256-A+=' in style-src, which is nothing on the page/,
  ],
  [
    'a page without a policy',
    () => change(page, /http-equiv="content-security-policy"/i, 'name="x"'),
    /0 Content-Security-Policies/,
  ],
  ['an id given twice', () => add('<p id="main">x</p>'), /more than one element has the id main/],
  ['malformed HTML', () => add('<p class="a" class="b">x</p>'), /duplicate-attribute/],
  [
    'an article whose text is not marked',
    () => change(page, /data-pagefind-body/g, 'data-x'),
    /has no data-pagefind-body/,
  ],
  [
    'another page in the guise of an article',
    () => add('<p data-pagefind-body>x</p>'),
    /is marked as an article and is none/,
  ],
  ['a site without an index', () => remove('search-index'), /search-index\/directory\.json is missing/],
  ['an index without its words', () => removeAll('search-index/*/chunks'), /chunks\/0\.bin is missing/],
];

test('a site without faults passes', async () => {
  const { folder, content } = await archiveSite();
  await verify(folder, await readHoldings(content));
});

for (const [name, damage, said] of faults) {
  test(`verification finds ${name}`, async () => {
    const { folder, content } = await archiveSite();
    await rm(faulty, { recursive: true, force: true });
    await cp(folder, faulty, { recursive: true });
    await damage();
    const holdings = await readHoldings(content);
    await assert.rejects(verify(faulty, holdings), said);
  });
}

test('verification finds a link that leads out of the base', async () => {
  const { folder, content } = await nestedSite();
  const holdings = await readHoldings(content);
  await verify(folder, holdings);
  await rm(faulty, { recursive: true, force: true });
  await cp(folder, faulty, { recursive: true });
  await add('<a href="/about/">x</a>');
  await assert.rejects(verify(faulty, holdings), /the link \/about\/ leads out of \/news\/archive\//);
});

test('verification finds a word of an article that searching would not find', async () => {
  const { folder, content } = await archiveSite();
  const holdings = await readHoldings(content);
  const [first] = holdings.readings;
  assert(first);
  const unfound = { id: 'p-0', type: 'paragraph' as const, text: 'Photograph', line: 1, endLine: 1 };
  const article = { ...first.article, body: [...first.article.body, unfound] };
  await assert.rejects(
    verify(folder, { ...holdings, readings: [{ ...first, article }, ...holdings.readings.slice(1)] }),
    /is nothing in the search index, and “photograph” in the article/,
  );
});

test('verification finds a word with hyphens that searching would not find as one', async () => {
  const { folder, content } = await archiveSite();
  const holdings = await readHoldings(content);
  const readings = holdings.readings.map((reading) => {
    const body = reading.article.body.map((one) => ({
      ...one,
      text: one.text.replace('long-term', 'long term'),
    }));
    return { ...reading, article: { ...reading.article, body } };
  });
  await assert.rejects(
    verify(folder, { ...holdings, readings }),
    /is “long-term” in the search index, and nothing in the article/,
  );
});

test('verification finds an article that is in the content and not in the index', async () => {
  const { folder, content } = await archiveSite();
  const holdings = await readHoldings(content);
  const [first] = holdings.readings;
  assert(first);
  const article = { ...first.article, id: '2016/another' };
  await assert.rejects(
    verify(folder, { ...holdings, readings: [...holdings.readings, { ...first, article }] }),
    /\/articles\/2016\/another\/ cannot be found by searching/,
  );
});

test('verification finds an article that is in the index and not in the content', async () => {
  const { folder, content } = await archiveSite();
  const holdings = await readHoldings(content);
  await assert.rejects(
    verify(folder, { ...holdings, readings: holdings.readings.slice(1) }),
    /is in the search index and is no article/,
  );
});
