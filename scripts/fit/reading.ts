/** A labelled clipping to what the reader notes while it reads it: the candidates of each question, with their features. */
import type { VFile } from 'vfile';
import { readArticle } from '../../src/article/article.ts';
import { authoritySchema } from '../../src/article/authority.ts';
import type { Labelled } from '../score/labelled.ts';

const authority = authoritySchema.parse({});

export function notesOf({ source, bytes }: Labelled): VFile['data'] {
  return readArticle({ id: source, path: source, bytes, record: null, authority }).file.data;
}
