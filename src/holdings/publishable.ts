/** A clipping that was read to what keeps it from having a page. */
import type { VFile } from 'vfile';
import type { Reading } from '../article/article.ts';
import { refuse } from '../article/warn.ts';
import { addressWanted, isAddress } from './address.ts';

export function refuseUnpublishable(file: VFile, id: string, reading: Reading | null) {
  if (reading && isEmpty(reading)) refuse(file, nothingIn(reading), 'nothing-to-publish');
  if (!isAddress(id)) refuse(file, `Path “${id}.txt” is no address; ${addressWanted}`, 'bad-path');
}

function nothingIn({ article: { removed } }: Reading): string {
  const rest = removed.length === 0 ? 'nor any other word' : 'only what stands around them on a page';
  return `Found no headline and no text, ${rest}; an article is wanted, or a record that supplies its headline`;
}

/** A page of such an article could be neither named nor found. */
function isEmpty({ article }: Reading): boolean {
  return article.headline === null && article.body.length === 0;
}
