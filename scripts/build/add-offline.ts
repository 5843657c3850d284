/** A finished site to its service worker, sw.js: what to fetch ahead, and by what to know every other page of this build. */
import { createHash } from 'node:crypto';
import { glob, mkdir, writeFile } from 'node:fs/promises';
import path, { dirname } from 'node:path';
import { openBindings } from '../../src/offline/bindings.ts';
import { openRegisters, type Register, registerOf } from '../../src/offline/registers.ts';
import { type Build, type Helpers, serveBuild } from '../../src/offline/worker.ts';
import { fileReader } from '../file-reader.ts';
import { count, type Outcome } from './progress.ts';

/**
 * Pages that are there without having been opened: the front page, the search, the texts that are the way on where the
 * search fails, and what is said without a network.
 */
const pagesAhead = ['', 'search/', 'full-text/', 'offline/'];
/** A folder of more bytes or files than these is fetched file by file, when it is used: an index of hundreds of articles. */
const largestFolder = 1024 * 1024;
/** Each is a request of its own, and one that fails costs all the others. */
const mostInFolder = 100;
/** Digests in one register: some kilobytes. */
const registerSize = 512;
/** Characters of a digest that are enough to tell two builds’ files of one path apart. */
const digestLength = 6;

type File = { file: string; path: string; size: number; digest: string };

export async function addOffline(site: string): Promise<Outcome<void>> {
  const read = fileReader();
  const entries = await Array.fromAsync(glob('**/*', { cwd: site, withFileTypes: true }));
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: addressOf(site, file) }))
    .filter(({ path }) => !isDownload(path))
    .map(({ file, path }): File => {
      const bytes = read(file);
      return { file, path, size: bytes.length, digest: digestOf(`${path}\n`, bytes) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const name = createHash('sha256');
  for (const { digest } of files) name.update(`${digest}\n`);
  const build = name.digest('hex').slice(0, 12);
  const ahead = aheadOf(files);
  await writeWorker(site, {
    name: build,
    ahead: ahead.map(({ file, path }) => [path, `sha256-${digestOf(read(file))}`]),
    offline: 'offline/',
    registers: await writeRegisters(site, `offline/${build}`, files),
  });
  return { value: undefined, outcome: `${count(ahead.length, 'file')} ahead` };
}

function addressOf(site: string, file: string): string {
  return path
    .relative(site, file)
    .replaceAll(path.sep, '/')
    .replace(/(^|\/)index\.html$/, '$1');
}

function aheadOf(files: File[]): File[] {
  const folders = Map.groupBy(files, ({ file }) => dirname(file));
  const isSmall = (folder: File[]) =>
    folder.length <= mostInFolder && folder.reduce((sum, { size }) => sum + size, 0) <= largestFolder;
  const small = new Set([...folders.values()].filter(isSmall).flat());
  return files.filter((file) => (isPage(file.path) ? pagesAhead.includes(file.path) : small.has(file)));
}

async function writeRegisters(site: string, folder: string, files: File[]): Promise<Register[]> {
  const number = Math.ceil(files.length / registerSize);
  const digests: string[][] = Array.from({ length: number }, () => []);
  for (const { path, digest } of files)
    digests[registerOf(path, number)]?.push(digest.slice(0, digestLength));
  await mkdir(path.join(site, folder), { recursive: true });
  return Promise.all(
    digests.map(async (some, place): Promise<Register> => {
      const file = `${folder}/${place}.txt`;
      const text = some.join('\n');
      await writeFile(path.join(site, file), text);
      return [file, digestOf(text)];
    }),
  );
}

async function writeWorker(site: string, build: Build): Promise<void> {
  const helpers = Object.entries({ openBindings, openRegisters, registerOf } satisfies Helpers);
  const sources = helpers.map(([name, helper]) => `${name}: ${helper}`).join(',\n');
  await writeFile(path.join(site, 'sw.js'), `(${serveBuild})(${JSON.stringify(build)}, {\n${sources}\n});\n`);
}

const isPage = (path: string) => path === '' || path.endsWith('/') || path.endsWith('.html');

/** An article's text and Markdown: to be saved, and then kept by the reader. */
const isDownload = (path: string) => path.startsWith('articles/') && !isPage(path);

function digestOf(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64');
}
