/** Heads and the lines by which somebody signs: what is no headline because it signs, and what is one because somebody signs below it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isToldAsAuthor } from '../../src/article/byline/life.ts';
import { signsListed } from '../../src/article/byline/listed.ts';
import { signedHeadline } from '../../src/article/headline/signed.ts';
import { isWhoSigns } from '../../src/article/headline/signing-lines.ts';
import { blocksOf, prose, read } from './read.ts';

const menu = ['Coast Radio', 'News', 'Sport', 'Weather', 'Local News', 'Contests', 'Ferries', 'Jobs'];
const title = 'Ferry to the island will sail again in summer';
const factsOf = (...head: string[]) => {
  const { headline, byline } = read([...head, ...prose]);
  return { headline: headline?.value ?? null, byline: byline?.value ?? null };
};

test('a line that does nothing but sign is no headline, however many sign', () => {
  for (const line of [
    'By Ada Quist',
    'By Ada Quist, Tom Berg, and Rosa Lindqvist',
    'by Ada Quist, DC, DACBOH and Tom Berg, DC, DACBOH, Esq',
    'From correspondents in Northhaven, Norway',
    'Photographs and text by',
    'Ada Quist reports from Northhaven',
    'Harbour reporter Ada Quist',
    'Harbour News Bureau',
  ])
    assert.ok(isWhoSigns(line), line);
});

test('a title that begins with “by” or names a reporter signs nothing', () => {
  for (const line of [
    'By land and by sea, how the mail came to Northhaven',
    'By Ada Quist’s grave the ferrymen sang until dawn',
    'From correspondence in the harbour, a story of two boats',
    'Harbour reporter Ada Quist wins prize',
    'Ada Quist reports a loss',
    'The bridge they all swear by now',
    'A storm has gone by',
    'From correspondents in Northhaven remember the harbour',
    'Meet our new harbour correspondent Ada Quist',
    'Island mourns columnist Ada Quist',
    'Jailed reporter Ada Quist',
    'Harbour Board Slashes Staff',
    'Northhaven Welcomes New Team',
    'Harbour Board Launches News Service',
  ])
    assert.ok(!isWhoSigns(line), line);
});

test('an office of those who write, with its holder and no more, signs', () => {
  assert.deepEqual(factsOf('Spared', '17 March 2021', 'Harbour reporter Ada Quist'), {
    headline: null,
    byline: 'Ada Quist',
  });
  for (const other of ['Former harbour reporter Ada Quist', 'Q&A with columnist Ada Quist'])
    assert.equal(factsOf('17 March 2021', other).byline, null, other);
});

test('a title that says how its story is shown is the headline right over who signs, and elsewhere a promo', () => {
  const shown = 'WATCH: Bear rides the old ferry to Northhaven';
  assert.equal(factsOf(...menu, shown, 'by: Merle Vennik', 'SHARE').headline, shown);
  assert.equal(factsOf(...menu, title, 'by: Merle Vennik', shown, 'SHARE').headline, title);
});

test('buttons and counts that were taken for text stand between a standfirst and who signs', () => {
  const head = (...between: string[]) =>
    blocksOf([...menu, title, `${prose[0]}`, ...between, 'By Ada Quist', ...prose]);
  const start = menu.length + 1;
  assert.equal(signedHeadline(head('Give this article', '612'), start), menu.length);
  assert.equal(signedHeadline(head(...prose, prose[0] as string), start), null);
});

test('what shares a word with the text and stands above the label of its section is another story', () => {
  const other = 'Harbour prices for fish and bread today';
  const head = ['Coast Radio', 'Markets', 'Fish', other];
  assert.equal(signedHeadline(blocksOf([...head, 'Markets', 'By Ada Quist', ...prose]), 6), null);
  assert.equal(signedHeadline(blocksOf([...head, 'By Ada Quist', ...prose]), 5), 3);
});

test('who stands right below the headline and over how long it takes to read wrote it', () => {
  const name = { names: 'Zelma Ledger', form: 'alone' };
  const places = { title: 0, copies: [], start: 3, end: 5, dated: [] };
  assert.ok(isToldAsAuthor(name, 1, places, [title, 'Zelma Ledger', '4 minute read', ...prose]));
  assert.ok(!isToldAsAuthor(name, 1, places, [title, 'Zelma Ledger', '4 minutes later', ...prose]));
  const section = { names: 'Island Winters', form: 'alone' };
  assert.ok(!isToldAsAuthor(section, 1, places, [title, 'Island Winters', '4 minute read', ...prose]));
});

test('titles with “By …” and each its own day are a list of other stories, one alone is not', () => {
  const entry = ['Pirates fall to the dockers in overtime', 'by Tom Berg', 'Oct 1, 2021'];
  const next = ['Goat on the roof of the harbour again', 'by Staff', 'Oct 3, 2021'];
  assert.ok(signsListed(blocksOf([...next, ...entry, ...prose]), 4));
  assert.ok(!signsListed(blocksOf([...entry, ...prose]), 1));
});

test('a programme and its time of day are no writer', () => {
  assert.equal(factsOf('From Quay Morning, 7:10 am on 3 March 2021').byline, null);
  assert.equal(factsOf('From Ada Quist, 3 March 2021').byline, 'Ada Quist');
  assert.equal(factsOf('From Ada Quist, 10.30am, 3 March 2021').byline, 'Ada Quist');
});
