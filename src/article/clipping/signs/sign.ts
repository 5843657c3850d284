/** A sign that a program left in a text, at its offsets there: of a link, of emphasis, before each line of a mail. */

export type SignKind =
  | 'link'
  | 'link number'
  | 'picture'
  | 'heading'
  | 'emphasis'
  | 'quoting'
  | 'underline'
  | 'rule'
  | 'table'
  | 'escape'
  | 'code'
  | 'character';

/** `value` is the character that the sign stands for, where it stands for one. */
export type Sign = { start: number; end: number; kind: SignKind; value?: string };

/** Those of several kinds in order; what stands within another is a part of it. */
export function inOrder(signs: readonly Sign[]): Sign[] {
  const found: Sign[] = [];
  for (const sign of signs.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (sign.start >= (found.at(-1)?.end ?? 0)) found.push(sign);
  return found;
}
