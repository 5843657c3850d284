/** Where a clipping says that it stood on the web, and the day that such an address carries. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prose, read } from './read.ts';

const title = 'Ferry to the island will sail again in summer';
const labelled = (address: string) =>
  read([`Title: ${title}`, 'Author: Tom Berg', `URL: ${address}`, '', ...prose]);
const printed = (address: string) =>
  read(['3/2/21, 10:14 AM Ferry to sail again - Selmouth Courier', title, ...prose, `${address} 1/1`]);

test('an address that a catalogue states is the article’s, with its line and columns', () => {
  const address = 'https://courier.example/ferry';
  assert.deepEqual(labelled(address).address, {
    value: address,
    basis: 'stated',
    line: 3,
    start: 6,
    end: 6 + address.length,
    text: address,
  });
});

test('so is the one that a browser printed at the foot of each sheet, without the number of the sheet', () => {
  const address = 'https://courier.example/ferry.html';
  const { value, line, start, text } = printed(address).address ?? {};
  assert.deepEqual([value, line, start, text], [address, prose.length + 3, 1, address]);
});

test('an address that the browser cut short, or that of a whole site, is none', () => {
  for (const path of ['2019/05/ferry-to-the-is…', '2019/…/ferry.html', '2019/05/ferry-to-the-is...'])
    assert.equal(printed(`https://courier.example/${path}`).address, null, path);
  assert.equal(labelled('https://courier.example/').address, null);
  assert.equal(labelled('ftp://courier.example/ferry').address, null);
});

test('an address that the text mentions is not its own', () => {
  assert.equal(read([title, ...prose, 'See https://courier.example/ferry for the timetable.']).address, null);
});

test('the record has the last word', () => {
  const address = { value: 'https://courier.example/summer', source: 'a test' };
  const lines = [`Title: ${title}`, 'Author: Tom Berg', 'URL: https://courier.example/ferry', '', ...prose];
  assert.deepEqual(read(lines, { address }).address, { ...address, basis: 'supplied' });
});

test('where nothing else states the day of publication, it is inferred from the address that carries one', () => {
  const address = 'https://courier.example/news/2019/05/12/ferry.html';
  const day = { value: '2019-05-12', basis: 'inferred', line: 3, text: '2019/05/12' };
  const { published } = labelled(address);
  assert.deepEqual(
    { ...published },
    { ...day, start: 35, end: 45, note: 'the address of the article carries it' },
  );
  assert.equal(printed('https://courier.example/2019/05/ferry.html').published?.value, '2019-05');
  assert.equal(labelled('https://courier.example/2019-may-12/ferry').published, null);
});

test('a number that is no day or month is none, nor is one behind the path, and a stated day stands', () => {
  for (const path of ['2019/00/ferry', '2019/13/ferry', '2019-13-12-ferry/', 'ferry?back=/2019/05/12/quay'])
    assert.equal(labelled(`https://courier.example/${path}`).published, null, path);
  assert.equal(labelled('https://courier.example/2019/13/40/ferry').published, null);
  assert.equal(labelled('https://courier.example/2019/02/30/ferry').published, null);
  const dated = ['Title: Ferry', 'Date: 5 March 2021', 'URL: https://courier.example/2019/05/12/ferry', ''];
  assert.equal(read([...dated, ...prose]).published?.value, '2021-03-05');
});
