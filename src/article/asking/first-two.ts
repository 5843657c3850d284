/** The first two of many that are so, and no more of them: two say already that it is not one alone. */
export function firstTwo<One>(many: Iterable<One>, isOne: (one: One) => boolean = () => true): One[] {
  const found: One[] = [];
  for (const one of many) if (isOne(one) && found.push(one) === 2) break;
  return found;
}
