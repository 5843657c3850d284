/** The source of a pattern to the words that its matches may begin with, in small letters; '' for one that begins with no word. */

/** `before` is what has been read of a word. */
export function firstWords(source: string, before = ''): string[] {
  return alternativesOf(source).flatMap((alternative) => {
    const [atom = ''] = /^(?:\(|\\.|\[[^\]]*\]|.)?/u.exec(alternative) as RegExpExecArray;
    if (atom === '^' || atom === '\\b') return firstWords(alternative.slice(atom.length), before);
    const whole = atom === '(' ? alternative.slice(0, groupEnd(alternative)) : atom;
    const optional = /^[?*]/.test(alternative.slice(whole.length));
    const rest = alternative.slice(whole.length).replace(/^[?*+]/, '');
    const without = optional ? firstWords(rest, before) : [];
    if (atom === '(')
      return alternativesOf(whole.slice(1, -1).replace(/^\?:/, ''))
        .flatMap((inner) => firstWords(inner + rest, before))
        .concat(without);
    return /[a-z]/i.test(whole) && whole === atom && atom.length === 1
      ? [...firstWords(rest, before + atom.toLowerCase()), ...without]
      : [before, ...without];
  });
}

/** Things that have a pattern each, by the words that its matches may begin with. */
export function byFirstWord<Thing>(
  things: readonly Thing[],
  patternOf: (thing: Thing) => RegExp,
): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things)
    for (const word of new Set(firstWords(patternOf(thing).source)))
      found.set(word, [...(found.get(word) ?? []), thing]);
  return found;
}

/** The alternatives of a source, where bars outside of groups part it. */
function alternativesOf(source: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [part] of source.matchAll(/\\.|\[[^\]]*\]|./gu)) {
    if (part === '(') depth += 1;
    else if (part === ')') depth -= 1;
    if (part === '|' && depth === 0) found.push('');
    else found[found.length - 1] += part;
  }
  return found;
}

/** Where the group that opens a source ends. */
function groupEnd(source: string): number {
  let depth = 0;
  for (const { 0: part, index } of source.matchAll(/\\.|\[[^\]]*\]|./gu)) {
    if (part === '(') depth += 1;
    else if (part === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return source.length;
}
