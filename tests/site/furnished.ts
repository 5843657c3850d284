/** Fixtures with much furniture, some of it between their paragraphs, to clippings of an archive. */
import { readFile } from 'node:fs/promises';

/** So much is removed from each that their pages fold it. */
const fixtures = ['live-blog-budget', 'science-blog-comments', 'storm-live-blog'];

export const furnishedIds = fixtures.map((fixture) => `undated/${fixture}`);

/** Of the second: it says when its sources were looked at. The third names no publisher. */
const record = `acquired: 2026-02-06
publisher: { value: Dust and Ice, source: the address serves this text, checked: 2026-02-05 }
address: { value: 'https://example.org/dust', source: the address serves this text, checked: 2026-02 }
`;

export async function furnishedFiles(): Promise<Record<string, string>> {
  const files = fixtures.map(async (fixture, at) => [
    `articles/${furnishedIds[at]}.txt`,
    await readFile(`tests/fixtures/${fixture}/source.txt`, 'utf8'),
  ]);
  return { ...Object.fromEntries(await Promise.all(files)), [`articles/${furnishedIds[1]}.yaml`]: record };
}
