/** A content folder to what every reading depends on besides its own clipping and record, and to a digest of one reading. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Authority } from '../article/authority.ts';
import { digestOf } from './digest.ts';
import { readAuthority } from './read.ts';
import { findRefrains, type Refrains } from './refrains.ts';

export type Common = { authority: Authority; refrains: Refrains; digests: Digests };

/** Of the programs and the authority file; and of the lines that recur, by the publisher whose clippings have them. */
type Digests = { all: string; refrains: ReadonlyMap<string, string> };

/** @param programs the digest of those that read clippings */
export async function readCommon(content: string, programs: string): Promise<Common> {
  const refrains = await findRefrains(content);
  return {
    authority: await readAuthority(content),
    refrains,
    digests: {
      all: digestOf([programs, await readFile(path.join(content, 'names.yaml'))]),
      refrains: new Map([...refrains].map(([publisher, lines]) => [publisher, digestOf([...lines].sort())])),
    },
  };
}

type Own = {
  id: string;
  publisher: string | undefined;
  text: Uint8Array | string;
  record: Uint8Array | string;
};

/** With one more clipping of a publisher more of its lines may recur: that changes nothing at those of others. */
export function readingDigest({ digests }: Common, { id, publisher, text, record }: Own): string {
  return digestOf([digests.all, digests.refrains.get(publisher ?? '') ?? '', id, text, record]);
}
