/** A clipping that was read to what keeps it from having a page. */
import type { VFile } from 'vfile';
import type { Reading } from '../article/article.ts';
import { refuse } from '../article/warn.ts';
import { addressWanted, isAddress } from './address.ts';

export function refuseUnpublishable(file: VFile, id: string, reading: Reading | null) {
  if (reading && isEmpty(reading)) refuse(file, nothing, 'nothing-to-publish');
  if (!isAddress(id)) refuse(file, `Path “${id}.txt” is no address; ${addressWanted}`, 'bad-path');
}

const nothing = 'Found no headline and no text; an article is wanted, or a record that supplies its headline';

/** A page of such an article could be neither named nor found. */
function isEmpty({ article }: Reading): boolean {
  return article.headline === null && article.body.length === 0;
}
