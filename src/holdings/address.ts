/** The files of the content folder and the ids of articles: each says where the other is. */
import path from 'node:path';

/** What an id must be, since it is the address of a page for ever. */
export const addressWanted =
  '<year>/<slug> of small letters, digits and hyphens, or undated/<slug>, is wanted';

export function isAddress(id: string): boolean {
  return /^(?:\d{4}|undated)\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}

/** A clipping's path below content/articles, without its ending. */
export function idOf(clipping: string, content: string): string {
  return path
    .relative(path.join(content, 'articles'), clipping)
    .replace(/\.txt$/, '')
    .replaceAll(path.sep, '/');
}

export function clippingAt(id: string, content: string): string {
  return path.join(content, 'articles', `${id}.txt`);
}

/** The record that belongs beside a clipping. */
export const recordOf = (clipping: string) => clipping.replace(/\.txt$/, '.yaml');

/** The clipping that a record belongs beside. */
export const clippingOf = (record: string) => record.replace(/\.yaml$/, '.txt');
