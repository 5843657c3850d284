/** The signs of a clipping to the lines that a program wrote as headings, each with its rank from 1. */
import type { VFile } from 'vfile';

export function ranksOf({ data: { signs = [] } }: VFile): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  for (const { kind, text, position } of signs) {
    const { line } = position.start;
    // The first sign of its line says the rank; what closes it may be of any length.
    if (kind === 'heading' && !ranks.has(line)) ranks.set(line, text.trim().length);
    if (kind === 'underline') ranks.set(line - 1, text.startsWith('=') ? 1 : 2);
  }
  return ranks;
}
