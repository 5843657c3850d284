/** Files written in a test to a content folder of its own, and to what is read in it. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Holdings, readHoldings } from '../../src/holdings/read.ts';
import { scratchFolder } from '../scratch.ts';

/** A headline and two paragraphs of plain news. */
export const news = [
  'Ferry returns to the island',
  '',
  'The ferry to Northhaven will sail again from the first week of the summer, the company that runs it has announced, after two winters in which the island could be reached by air alone.',
  '',
  'Fares are to stay as they were before the break, and the morning crossing will carry the mail as it did until the old boat was taken out of service and sold for scrap.',
  '',
].join('\n');

export const newsBytes = new TextEncoder().encode(news);

export type Files = Record<string, string | Uint8Array>;

/** Paths are below content/articles; the archive's own papers are there already. */
export async function trialContent(files: Files): Promise<string> {
  const content = scratchFolder('content');
  await writeFile(path.join(content, 'names.yaml'), 'people: []\n');
  await writeFile(
    path.join(content, 'archive.yaml'),
    'title: A trial\ndescription: An archive for a test.\nrights: Nobody’s.\n',
  );
  await writeFile(path.join(content, 'about.md'), 'A trial.\n');
  await mkdir(path.join(content, 'articles'));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(content, 'articles', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return content;
}

/** Each message as `file:line:column severity rule: reason`, its file below content/articles. */
export type Read = Holdings & { ids: string[]; messages: string[] };

export async function readTrial(content: string): Promise<Read> {
  const holdings = await readHoldings(content);
  const messages = holdings.files.flatMap((file) =>
    file.messages.map(
      ({ line, column, fatal, ruleId, reason }) =>
        `${path.relative(path.join(content, 'articles'), file.path)}:${line}:${column} ${fatal ? 'error' : 'warning'} ${ruleId}: ${reason}`,
    ),
  );
  return { ...holdings, ids: holdings.readings.map(({ article }) => article.id), messages };
}

/** Beside the files of a test stands a good clipping, which nothing may cost its place. */
export async function readFiles(files: Files): Promise<Read> {
  return readTrial(await trialContent({ '2020/good.txt': news, ...files }));
}
