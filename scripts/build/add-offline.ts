/** A finished site to its service worker, sw.js: what to fetch ahead, and by what to know every other page of this build. */
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Build, serveBuild } from '../../src/offline/worker.ts';
import { count, type Outcome } from './progress.ts';

/** Pages that are there without having been opened: the front page, the search, and what is said without a network. */
const pagesAhead = ['', 'search/', 'offline/'];
/** A folder of more than this is fetched file by file, when it is used: an index of thousands of articles. */
const largestFolder = 1024 * 1024;

type File = { path: string; folder: string; bytes: Buffer };

export async function addOffline(site: string): Promise<Outcome<void>> {
  const names = await Array.fromAsync(glob('**/*', { cwd: site, withFileTypes: true }));
  const files: File[] = [];
  for (const entry of names.filter((name) => name.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const address = path
      .relative(site, file)
      .replaceAll(path.sep, '/')
      .replace(/(^|\/)index\.html$/, '$1');
    files.push({ path: address, folder: entry.parentPath, bytes: await readFile(file) });
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const build = buildOf(files);
  await writeFile(path.join(site, 'sw.js'), `(${serveBuild})(${JSON.stringify(build)});\n`);
  return { value: undefined, outcome: `${count(build.ahead.length, 'file')} ahead` };
}

function buildOf(files: File[]): Build {
  const sizes = new Map<string, number>();
  for (const { folder, bytes } of files) sizes.set(folder, (sizes.get(folder) ?? 0) + bytes.length);
  const isAhead = ({ path, folder }: File) =>
    isPage(path) ? pagesAhead.includes(path) : (sizes.get(folder) ?? 0) <= largestFolder;
  const kept = files.filter(({ path }) => !isDownload(path));
  const name = createHash('sha256');
  for (const { path, bytes } of files) name.update(`${path}\n${digestOf(bytes)}\n`);
  return {
    name: name.digest('hex').slice(0, 12),
    ahead: kept.filter(isAhead).map(({ path, bytes }) => [path, `sha256-${digestOf(bytes)}`]),
    offline: 'offline/',
    digests: kept
      .map(({ path, bytes }) => digestOf(Buffer.concat([Buffer.from(`${path}\n`), bytes])).slice(0, 6))
      .join(''),
  };
}

const isPage = (path: string) => path === '' || path.endsWith('/') || path.endsWith('.html');

/** An article's text and Markdown: to be saved, and then kept by the reader. */
const isDownload = (path: string) => path.startsWith('articles/') && !isPage(path);

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64');
