/** Things in a row that one rule removed to the first of them, for which the rule is told, and the last, up to which it holds. */

/** By the first of each row; `ruleOf` is what those of one row share, and null where nothing was removed. */
export function rowsByFirst<Thing>(
  things: readonly Thing[],
  ruleOf: (thing: Thing) => string | null,
): Map<Thing, Thing> {
  const rows = new Map<Thing, Thing>();
  let first: Thing | undefined;
  for (const thing of things) {
    const rule = ruleOf(thing);
    if (rule === null) first = undefined;
    else if (first === undefined || ruleOf(first) !== rule) first = thing;
    if (first !== undefined) rows.set(first, thing);
  }
  return rows;
}

export function linesInWords(line: number, endLine: number): string {
  return line === endLine ? `line ${line}` : `lines ${line}–${endLine}`;
}
