/** Reasons to the same with what they begin with told once: “he” is the pilot, of whom one thing tells, and so does another. */

/** “…, of whom the words before it tell”. */
const telling = /^(?<beginning>.+, of whom )(?<teller>.+) tells?$/u;

export function toldOnce(reasons: readonly string[]): string[] {
  const byBeginning = Map.groupBy(new Set(reasons), (reason) => partsOf(reason)?.beginning ?? reason);
  return [...byBeginning].flatMap(([beginning, alike]) => {
    if (alike.length === 1) return alike;
    const tellers = alike.map((reason) => partsOf(reason)?.teller);
    return `${beginning}${tellers.join(' and ')} tell`;
  });
}

function partsOf(reason: string): Record<string, string> | undefined {
  return telling.exec(reason)?.groups;
}
