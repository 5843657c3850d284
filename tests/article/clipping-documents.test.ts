/** Several documents in one file, as news databases export them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentsIn } from '../../src/article/clipping/documents.ts';

const story = 'The ferry is back, the harbour master said on Monday.\n';
const parts = (text: string) => documentsIn(text).map(({ from, to }) => text.slice(from, to));

test('documents that are numbered begin at their numbers, and what stands before them belongs to none', () => {
  const [one, two] = [`   1 of 2 DOCUMENTS\n\n${story}`, `   2 of 2 DOCUMENTS\n\n${story}`];
  assert.deepEqual(parts(`Request: ferry\n\n${one}\n${two}`), [`${one}\n`, two]);
});

test('documents that are said to end go on to there', () => {
  const [one, two] = [`A Ferry\n${story}\nEnd of Document\n`, `\n\nB Ferry\n${story}End of Document\n`];
  assert.deepEqual(parts(`${one}${two}`), [one, two]);
  const [first, second] = [one, two].map((text) => text.replaceAll('\n', '\r\n'));
  assert.deepEqual(parts(`${first}${second}`), [first, second]);
});

test('a number of the database ends a document', () => {
  const one = `A Ferry\n\n${story}\nDocument LAMP000020161201ec110001a\n`;
  const two = `\n\nB Ferry\n\n${story}\nDocument LAMP000020161202ec120002b\n`;
  assert.deepEqual(parts(`${one}${two}\n\n© 2018 Lamp, Inc.\n`), [one, two]);
});

test('the name of a database ends a document where its links are named, also in a mail that quotes it', () => {
  const one = `> A Ferry\n>\n> ProQuest document link <https://example.org/1>\n> ${story}> Database: Dailies\n`;
  const two = one.replace('A Ferry', 'B Ferry');
  assert.deepEqual(parts(`${one}${two}`), [one, two]);
  const unnamed = `${one}${two}`.replaceAll('ProQuest document link', 'Document');
  assert.deepEqual(documentsIn(unnamed), []);
});

test('one document is none of several, whatever its text says of documents', () => {
  assert.deepEqual(documentsIn(`1 of 25 DOCUMENTS\n\n${story}`), []);
  assert.deepEqual(documentsIn(`A Ferry\n${story}\nEnd of Document\n`), []);
  const talk = `In 3 of 25 documents he found errors.\nDocument 12 was lost.\nThe end of document four.\n`;
  assert.deepEqual(documentsIn(`${story}${talk}${talk}`), []);
});
