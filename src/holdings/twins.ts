/** Holdings that claim what only one can have, to messages: one address twice, one clipping twice. */
import type { VFile } from 'vfile';
import type { Reading } from '../article/article.ts';
import { refuse, warn } from '../article/warn.ts';
import { placeOfField } from './record.ts';

/** `files` are the clipping and, where there is one, its record. */
export function reportTwins(holdings: readonly { files: VFile[]; reading: Reading | null }[]) {
  const addresses = new Map<string, string>();
  const hashes = new Map<string, string>();
  for (const { files, reading } of holdings) {
    if (!reading) continue;
    const { id, address, sha256 } = reading.article;
    const [clipping, beside] = files as [VFile, VFile?];
    const page = address && new URL(address.value).href;
    const holder = page && addresses.get(page);
    if (holder && beside && address.basis === 'supplied') {
      const reason = `Address ${page} is that of ${holder} too; an address of its own is wanted`;
      refuse(beside, reason, 'same-address', placeOfField(beside, ['address', 'value']));
    } else if (holder) {
      const place = { line: address.line as number, column: address.start as number };
      warn(clipping, `The clipping states the address of ${holder}, ${page}`, 'same-address', place);
    } else if (page) addresses.set(page, id);
    const copy = hashes.get(sha256);
    if (copy) warn(clipping, `The same clipping as ${copy}`, 'same-clipping');
    else hashes.set(sha256, id);
  }
}
