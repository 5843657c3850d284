/** Readings that claim what only one article can have, to messages: one address twice, one clipping twice. */
import type { Reading } from '../article/article.ts';

export function reportTwins(readings: Reading[]) {
  const addresses = new Map<string, Reading>();
  const hashes = new Map<string, Reading>();
  for (const reading of readings) {
    const { article, file } = reading;
    const address = article.record?.address?.value;
    const neighbour = address && addresses.get(address);
    if (neighbour) {
      const reason = `Address ${address} is that of ${neighbour.article.id} too; an address of its own is wanted`;
      file.message(reason, { ruleId: 'same-address', source: 'backfile' }).fatal = true;
    } else if (address) addresses.set(address, reading);
    const copy = hashes.get(article.sha256);
    if (copy)
      file.message(`The same clipping as ${copy.article.id}`, {
        ruleId: 'same-clipping',
        source: 'backfile',
      });
    else hashes.set(article.sha256, reading);
  }
}
