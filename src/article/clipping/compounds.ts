/**
 * A word to whether it is one that English joins to another by a hyphen. Counted in news: before or behind these a hyphen
 * that belongs to the word stands at least twice as often as one that may break it, as in “self-” and “-based”; not in
 * “high-” (“high-er”) and “-old” (“thresh-old”).
 */

const firsts = words(`
  self half full all well long low non anti one two three four five six eight twenty thirty forty fifty sixty seventy
  eighty ninety first second third single double triple vice then now once next best higher highest longer early easy
  fast zero fine
`);

const seconds = words(`
  based term level driven friendly party specific related powered scale style year month hour minute mile first only life
  generated oriented induced backed linked focused winning looking facing growing owned sponsored leaning changing
  speaking raising inspired themed enabled approved controlled educated running century election wage led made making
  range risk quality income elect profile free
`);

export function isFirstOfTwo(word: string): boolean {
  return firsts.has(word);
}

export function isSecondOfTwo(word: string): boolean {
  return seconds.has(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
