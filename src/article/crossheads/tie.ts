/** Content words of a line and some other lines to the share of the words that these have. */
import { contentWords } from '../furniture/words.ts';
import type { Line } from './line.ts';

export function tie(own: string[], others: (Line | undefined)[]): number {
  const matter = others.map((line) => contentWords(line?.text ?? ''));
  return own.filter((word) => matter.some((words) => words.has(word))).length / Math.max(1, own.length);
}
