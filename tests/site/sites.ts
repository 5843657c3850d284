/** Content folders to sites that tests look at: each built once, by the real build, and served. */
import assert from 'node:assert/strict';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { readBase } from '../../src/holdings/base.ts';
import { runScript } from '../house/tool.ts';
import { bareFiles } from './bare.ts';
import { furnishedFiles } from './furnished.ts';
import { hostileFiles } from './hostile.ts';
import { largeFiles } from './large.ts';
import { manyFiles } from './many.ts';

/** In the project's own build folder, since a site is moved to its place by renaming. */
export const trials = path.resolve('.build/tests');

export type TrialSite = { address: string; folder: string; content: string };

const firstPort = 4500;
const closing: (() => Promise<void>)[] = [];

/** The five clippings, as the repository has them. */
export const archiveSite = once(() => makeSite('archive', {}));

/** The same, with clippings that no page may trust, and some that say nothing of themselves. */
export const hostileSite = once(() => makeSite('hostile', { ...hostileFiles, ...bareFiles }));

/** The five clippings, with others of which more is removed than a page shows unasked. */
export const furnishedSite = once(async () => makeSite('furnished', await furnishedFiles()));

/** More articles than one page of results shows. */
export const manySite = once(() => makeSite('many', manyFiles));

/** The five clippings, to be published in a folder of a host that keeps other things, too. */
export const nestedSite = once(async () => {
  const description = await readFile('content/archive.yaml', 'utf8');
  return makeSite('nested', {
    'archive.yaml': `${description.replace(/^address:.*/m, '')}\naddress: https://example.org/news/archive/\n`,
  });
});

/** More articles than one page of the timeline lists. */
export const largeSite = once(() => makeSite('large', largeFiles));

export async function closeSites(): Promise<void> {
  await Promise.all(closing.map((close) => close()));
}

async function makeSite(name: string, files: Record<string, string>): Promise<TrialSite> {
  const content = await makeContent(name, files);
  const folder = path.join(trials, name, 'dist');
  const { status, output } = await runScript('scripts/build.ts', ['--content', content, '--out', folder]);
  assert.equal(status, 0, output);
  const { address, close } = await serve(folder, firstPort, await readBase(content));
  closing.push(close);
  return { address, folder, content };
}

/** A copy of the archive's content with files added or replaced; paths are below the content folder. */
export async function makeContent(name: string, files: Record<string, string | Uint8Array>): Promise<string> {
  const content = path.join(trials, name, 'content');
  await rm(path.join(trials, name), { recursive: true, force: true });
  await cp('content', content, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(content, file)), { recursive: true });
    await writeFile(path.join(content, file), text);
  }
  return content;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
