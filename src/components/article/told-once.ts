/** Reasons to the same with what two of them begin with told once: “he” is the pilot, of whom one thing tells, and of whom another does. */

const telling = ', of whom ';

export function toldOnce(reasons: readonly string[]): string[] {
  const byBeginning = Map.groupBy(new Set(reasons), (reason) => reason.split(telling)[0] ?? '');
  return [...byBeginning].map(([beginning, alike]) => {
    const ways = alike.map((reason) => reason.slice(beginning.length + telling.length)).filter(Boolean);
    return ways.length > 0 ? `${beginning}${telling}${ways.join(', and of whom ')}` : beginning;
  });
}
