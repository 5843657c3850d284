/** Words to the passages that have them, by their places; all of a clipping's texts are indexed once. */
import { capitalIndex } from '../../text/capital-index.ts';
import { onceEach } from '../../asking/once-each.ts';
import type { Passage } from '../passages/passage.ts';

export const placesOf = onceEach((passages: readonly Passage[]) =>
  capitalIndex(passages.map(({ text }) => text)),
);
