/** The lines above a text to those that a line above them states already, cut short as a bar of the page does: "Ferry to the island will…". */

const cut = /^(.*\S) ?(?:…|\.{3})$/u;
const fewestWords = 4;

/** `keys` are the lines as their copies have them, too; the places of those that stand there whole. */
export function statedCutAbove(keys: readonly string[]): Set<number> {
  const stems = new Map<string, string>();
  const found = new Set<number>();
  for (const [at, line] of keys.entries()) {
    const begins = firstWords(line);
    if (begins === null) continue;
    const stem = stems.get(begins);
    const [, own] = cut.exec(line) ?? [];
    if (own !== undefined) stems.set(begins, own);
    else if (stem !== undefined && line.startsWith(stem)) found.add(at);
  }
  return found;
}

function firstWords(line: string): string | null {
  const words = line.split(' ', fewestWords + 1);
  return words.length > fewestWords ? words.slice(0, fewestWords).join(' ') : null;
}
