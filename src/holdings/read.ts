/** The content folder to articles: pairs each clipping with its record and reads both. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { VFile } from 'vfile';
import { type Description, descriptionSchema } from '../archive/description.ts';
import type { Reading } from '../article/article.ts';
import { type Authority, authoritySchema } from '../article/authority.ts';
import { recordSchema } from '../article/schema.ts';
import { refuse, warn } from '../article/warn.ts';
import { readAbout } from './about.ts';
import { clippingOf, idOf, recordOf } from './address.ts';
import { readClipping } from './clipping.ts';
import { isRefused } from './messages.ts';
import { refuseUnpublishable } from './publishable.ts';
import { findRefrains, noRefrains, type Refrains } from './refrains.ts';
import { readShelf, type Shelf } from './shelf.ts';
import { reportTwins } from './twins.ts';
import { readOptionalYaml, readYaml } from './yaml-file.ts';

export type Holdings = {
  description: Description;
  authority: Authority;
  /** Sorted by id. A clipping that cannot be published is not here; its file carries the error. */
  readings: Reading[];
  /** Every file that was read, with its messages; one with `fatal: true` stops a build. */
  files: VFile[];
};

/** One clipping, with the record beside it if there is one; `reading` is null where one of the files has a fatal message. */
type Holding = { files: VFile[]; reading: Reading | null };

/** Reads everything under a content folder, however many problems it has; never throws at content. */
export async function readHoldings(content: string): Promise<Holdings> {
  const folder = await readFolder(content);
  if (isRefused([folder])) return { ...nothing, files: [folder] };
  const names = await readYaml(path.join(content, 'names.yaml'), authoritySchema);
  const archive = await readYaml(path.join(content, 'archive.yaml'), descriptionSchema);
  const about = await readAbout(content);
  const authority = names.value ?? authoritySchema.parse({});
  const shelf = await readShelf(content);
  const refrains = await findRefrains(content);
  const holdings: Holding[] = [];
  for (const clipping of shelf.clippings) {
    holdings.push(await readHolding(clipping, content, authority, refrains));
  }
  reportTwins(holdings);
  const published = holdings.filter(({ files }) => !isRefused(files));
  return {
    description: archive.value ?? nothing.description,
    authority,
    readings: published.flatMap(({ reading }) => reading ?? []),
    files: [names.file, archive.file, about, ...holdings.flatMap(({ files }) => files), ...leftOver(shelf)],
  };
}

const nothing = {
  description: { title: '', description: '', language: 'en', rights: '' },
  authority: authoritySchema.parse({}),
  readings: [],
};

/** Where the folder itself is not there, no file of it need be missed. */
async function readFolder(content: string): Promise<VFile> {
  const file = new VFile({ path: content });
  const isFolder = await stat(content).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) refuse(file, 'There is no such folder', 'missing');
  return file;
}

/** Records that no clipping stands beside, and files that are not read. */
function leftOver({ clippings, records, strays }: Shelf): VFile[] {
  const present = new Set(clippings);
  const lone = records.filter((record) => !present.has(clippingOf(record)));
  return [
    ...lone.map((record) => {
      const file = new VFile({ path: record });
      const wanted = path.basename(clippingOf(record));
      refuse(file, `Found a record without a clipping; ${wanted} is wanted beside it`, 'no-clipping');
      return file;
    }),
    ...strays.map(({ path, reason }) => {
      const file = new VFile({ path });
      warn(file, reason, 'stray-file');
      return file;
    }),
  ];
}

/** Reads one clipping with the record beside it, if there is one. */
export async function readHolding(
  clipping: string,
  content: string,
  authority: Authority,
  refrains: Refrains = noRefrains,
): Promise<Holding> {
  const id = idOf(clipping, content);
  const record = await readOptionalYaml(recordOf(clipping), recordSchema);
  const refrain = refrains.get(record?.value?.publisher?.value ?? '');
  const { file, reading } = await readClipping({
    id,
    path: clipping,
    record: record?.value ?? null,
    authority,
    ...(refrain && { refrain }),
  });
  refuseUnpublishable(file, id, reading);
  const files = record ? [file, record.file] : [file];
  return { files, reading: isRefused(files) ? null : reading };
}

/** @throws Error when the authority file does not fit its schema; `readHoldings` says where. */
export async function readAuthority(content: string): Promise<Authority> {
  const { file, value } = await readYaml(path.join(content, 'names.yaml'), authoritySchema);
  if (value === null) throw new Error(file.messages.map((message) => String(message)).join('\n'));
  return value;
}
