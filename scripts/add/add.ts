/** One clipping from outside to its place in the archive, with a record; says what was read, and asks for what was not. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { VFile } from 'vfile';
import type { Reading } from '../../src/article/article.ts';
import type { Authority } from '../../src/article/authority.ts';
import { type CatalogueRecord, recordSchema } from '../../src/article/schema.ts';
import { clippingAt, recordOf } from '../../src/holdings/address.ts';
import { readSafely } from '../../src/holdings/clipping.ts';
import { isRefused } from '../../src/holdings/messages.ts';
import { refuseUnpublishable } from '../../src/holdings/publishable.ts';
import { checkYaml } from '../../src/holdings/record.ts';
import { messagesOf, reportOf } from '../../src/holdings/report.ts';
import { visible } from '../../src/holdings/visible.ts';
import { failure } from '../build/failure.ts';
import { lookOf } from '../colours.ts';
import { askFacts, askPlace, type Terminal } from './ask.ts';
import type { Supplied } from './fields.ts';
import type { Flags } from './flags.ts';
import type { Input } from './input.ts';
import { outletWords } from './outlets.ts';
import { freePlace, proposeSlug, proposeYear } from './place.ts';
import { questionsFor } from './questions.ts';
import { recordText, unknownFields } from './record.ts';
import { hashOf, type Shelved } from './shelved.ts';
import { readingWords, row } from './words.ts';
import { writeBoth } from './write.ts';

export type Desk = {
  flags: Flags;
  authority: Authority;
  shelved: Shelved;
  /** Null where nobody is there to be asked. */
  terminal: Terminal | null;
};

/** @throws a failure in words for people, without the name of the input; then nothing was written. */
export async function add(input: Input, desk: Desk): Promise<void> {
  const { flags, shelved, terminal } = desk;
  const copy = shelved.hashes.get(hashOf(input.bytes));
  if (copy) throw failure(`It is in the archive already: ${copy}`);
  const first = read(input, desk, flags.supplied, 'undated/new');
  console.log(`${visible(input.name)}\n${readingWords(first.article)}\n`);
  tellDoubts(first.file.messages);

  const questions = questionsFor(first.article, flags.supplied);
  const answers = terminal ? await askFacts(questions, terminal) : {};
  if (!answers) throw failure(brokenOff);
  const supplied = { ...flags.supplied, ...answers };
  // What was supplied may date the rest: "on Monday" means a day once the day of publication is known.
  const proposed = proposeId(read(input, desk, supplied, 'undated/new').article, desk);
  const id = terminal ? await askPlace(proposed, isTaken(flags.content), terminal) : proposed;
  if (id === null) throw failure(brokenOff);

  const { article, file } = read(input, desk, supplied, id);
  const toldBefore = new Set(first.file.messages.map(String));
  tellDoubts(file.messages.filter((message) => !toldBefore.has(String(message))));
  const text = recordText(article, supplied, { received: input.received, acquired: flags.acquired });
  checkRecord(text, shelved);
  const clipping = clippingAt(id, flags.content);
  await writeBoth(clipping, input.bytes, text);
  shelved.hashes.set(article.sha256, clipping);
  if (supplied.address) shelved.addresses.set(new URL(supplied.address.value).href, recordOf(clipping));
  const unknown = unknownFields(article, supplied).join(', ');
  const outlet = outletWords(article, desk.authority, path.join(flags.content, 'names.yaml'));
  const told = [
    row('written', clipping),
    row('', recordOf(clipping)),
    ...(unknown ? [row('unknown', `${unknown}: left open in the record`)] : []),
    ...(outlet === null ? [] : [row('outlet', outlet)]),
  ];
  console.log(`${told.join('\n')}\n`);
}

/** Before the questions, which they may help to answer. */
function tellDoubts(messages: VFile['messages']) {
  const doubts = messagesOf({ messages }, lookOf(process.stdout));
  if (doubts) console.log(`${doubts}\n`);
}

export const brokenOff = 'Broken off; nothing of this one was written.';

/** @throws a failure with every reason where the clipping could not be published. */
function read(input: Input, desk: Desk, supplied: Supplied, id: string): Reading {
  const record: CatalogueRecord = supplied;
  const { authority } = desk;
  const { file, reading } = readSafely({
    id,
    path: visible(input.name),
    bytes: input.bytes,
    record,
    authority,
  });
  refuseUnpublishable(file, id, reading);
  if (!reading || isRefused([file])) throw failure(messagesOf(file, lookOf(process.stderr)));
  return reading;
}

const isTaken = (content: string) => (id: string) => {
  const clipping = clippingAt(id, content);
  return existsSync(clipping) || existsSync(recordOf(clipping));
};

function proposeId(article: Reading['article'], { flags, terminal }: Desk): string {
  const year = flags.year ?? proposeYear(article);
  if (flags.slug !== undefined) return `${year}/${flags.slug}`;
  const slug = proposeSlug(article);
  if (slug === '' && !terminal) throw failure('No slug can be made of its headline; --slug is wanted');
  return freePlace(year, slug, isTaken(flags.content));
}

/** What is about to be written is read as the build will read it. */
function checkRecord(text: string, { addresses }: Shelved) {
  const file = new VFile({ path: 'its record', value: text });
  const record = checkYaml(file, recordSchema);
  if (!record) throw failure(reportOf([file], lookOf(process.stderr)));
  const holder = record.address && addresses.get(new URL(record.address.value).href);
  if (holder) throw failure(`Its address is that of ${holder} too; an address of its own is wanted`);
}
