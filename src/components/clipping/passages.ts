/** An article to the lines of its clipping that it kept, each with the passage it became. */
import type { Article } from '../../article/schema.ts';

/** Lines to ids on the article’s page. */
export function passages({ body }: Article): Map<number, string> {
  const ids = new Map<number, string>();
  for (const { id, line, endLine } of body) {
    for (let at = line; at <= endLine; at += 1) ids.set(at, id);
  }
  return ids;
}
