/** A content folder to what a new clipping must not repeat: the bytes and the web addresses of those already there. */
import { hash } from 'node:crypto';
import { largestClipping } from '../../src/article/clipping/decode.ts';
import { recordSchema } from '../../src/article/schema.ts';
import { readBytes } from '../../src/holdings/bytes.ts';
import { readShelf } from '../../src/holdings/shelf.ts';
import { readOptionalYaml } from '../../src/holdings/yaml-file.ts';

/** Both lead to the path of the clipping or the record. */
export type Shelved = { hashes: Map<string, string>; addresses: Map<string, string> };

export async function readShelved(content: string): Promise<Shelved> {
  const shelf = await readShelf(content);
  const shelved: Shelved = { hashes: new Map(), addresses: new Map() };
  for (const clipping of shelf.clippings) {
    const { bytes } = await readBytes(clipping, largestClipping);
    if (bytes) shelved.hashes.set(hashOf(bytes), clipping);
  }
  for (const record of shelf.records) {
    const address = (await readOptionalYaml(record, recordSchema))?.value?.address;
    if (address) shelved.addresses.set(new URL(address.value).href, record);
  }
  return shelved;
}

export function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
