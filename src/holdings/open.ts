/** Astro's store and the content folder to what a page asks for: the archive, its papers, one article in full. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import { articleAddress } from '../addresses.ts';
import { type Archive, archiveOf } from '../archive/archive.ts';
import type { Description } from '../archive/description.ts';
import type { Entry } from '../archive/entry.ts';
import type { Reading } from '../article/article.ts';
import type { Authority } from '../article/authority.ts';
import { referenceOf } from '../export/article-reference.ts';
import type { Reference } from '../export/reference.ts';
import { clippingAt } from './address.ts';
import { contentFolder } from './folder.ts';
import { heldReading } from './held.ts';
import { paperId } from './paper-loader.ts';
import { readAuthority, readHolding } from './read.ts';
import { findRefrains, type Refrains } from './refrains.ts';

/** Sorted by id: the store keeps no order that two builds would share. */
export async function openEntries(): Promise<Entry[]> {
  const entries = (await getCollection('articles')).map(({ data }) => data);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export async function openArchive(): Promise<Archive> {
  return archiveOf(await openEntries());
}

export async function openDescription(): Promise<Description> {
  const paper = await getEntry('description', paperId);
  if (!paper) throw new Error('content/archive.yaml: not read');
  return paper.data;
}

/** The about page as its editors wrote it, in Markdown. */
export async function openAbout(): Promise<string> {
  return (await getEntry('about', paperId))?.data.markdown ?? '';
}

export async function openReading(id: string): Promise<Reading> {
  const held = heldReading(id);
  if (held) return held;
  const { files, reading } = await readHolding(
    clippingAt(id, contentFolder),
    contentFolder,
    await openAuthority(),
    await openRefrains(),
  );
  if (!reading) throw new Error(files.flatMap(({ messages }) => messages.map(String)).join('\n'));
  return reading;
}

export async function openReference(id: string): Promise<Reference> {
  return referenceOf((await openReading(id)).article, await openAddress(id));
}

/** Where the article is published; null where the archive does not say where it is itself. */
export async function openAddress(id: string): Promise<string | null> {
  const { address } = await openDescription();
  return address === undefined ? null : new URL(articleAddress(id), address).href;
}

export async function openBytes(id: string): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await readFile(clippingAt(id, contentFolder)));
}

/** Found once for ten thousand pages; a development server finds them anew when it starts. */
let refrains: Promise<Refrains> | undefined;

function openRefrains(): Promise<Refrains> {
  refrains ??= findRefrains(contentFolder);
  return refrains;
}

/** Read once for ten thousand pages, and again when an editor saves it. */
let authority: { saved: number; read: Promise<Authority> } | undefined;

async function openAuthority(): Promise<Authority> {
  const { mtimeMs } = await stat(path.join(contentFolder, 'names.yaml'));
  if (authority?.saved !== mtimeMs) authority = { saved: mtimeMs, read: readAuthority(contentFolder) };
  return authority.read;
}
