/** “The port’s owner” to those beside whose names the very words stand. */
import type { Mention } from '../../names.ts';
import type { Passage } from '../passages/passage.ts';

/** `at` is the place of the passage that tells so, `of` the body whose office it is, where it says whose. */
export type Bearer = { mention: Mention; at: number; of: string };

const possessed = /^\p{L}[\p{L} -]*['’]s? [\p{L} -]+$/u;

export function isPossessed(role: string): boolean {
  return possessed.test(role);
}

/** "The port’s owner, Ada Quist", "Ada Quist, the port’s owner": whoever stands beside the very words. */
export function calledSo(role: string, passages: readonly Passage[]): Bearer[] {
  const words = RegExp.escape(role.replace(/^the /i, ''));
  const lead = new RegExp(`\\b${words},? $`, 'i');
  const tail = new RegExp(`^, (?:the )?${words}\\b`, 'i');
  return passages.flatMap(({ text, mentions }, at) =>
    mentions
      .filter(
        ({ kind, start, end }) =>
          kind === 'person' &&
          (lead.test(text.slice(Math.max(0, start - 90), start)) || tail.test(text.slice(end, end + 90))),
      )
      .map((mention) => ({ mention, at, of: '' })),
  );
}
