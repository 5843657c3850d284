/** A query to the same query without some of its clauses, and without the operators that would be left beside them. */
import type { Clause } from '../contract.ts';

export function without(clauses: readonly Pick<Clause, 'start' | 'end'>[], text: string): string {
  const left = clauses.toSorted((a, b) => b.start - a.start).reduce(cut, text);
  return left.replace(/\s+/g, ' ').trim();
}

function cut(text: string, { start, end }: Pick<Clause, 'start' | 'end'>): string {
  const [before = ''] = /(?:(?<!\S)(?:OR|AND|NOT)\s+)*$/.exec(text.slice(0, start)) ?? [];
  const after = text.slice(end);
  // One `OR` on either side is one alternative less; a `NOT` behind belongs to what follows.
  const rest = before.includes('OR') ? after : after.replace(/^\s+(?:OR|AND)(?!\S)/, '');
  return `${text.slice(0, start - before.length)} ${rest}`;
}
