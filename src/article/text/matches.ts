/**
 * A text and a global pattern, which must match no empty string, to all its matches. Like `matchAll`, but that makes the
 * pattern anew for every text, which takes longer than the search.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
