/** Letters that stand for a state of the United States, "Va.", "N.Y.", to whether they stand for the one of a name. */

/** As the country's own gazetteer lists them. */
const states = new Set(
  `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming`.split(
    ',',
  ),
);

export function isAmericanState(words: string): boolean {
  return states.has(words);
}

/** The letters of an abbreviation are all in the name, in order, from the first on. */
export function isShortFor(abbreviation: string, state: string): boolean {
  const name = state.toLowerCase();
  let at = 0;
  for (const letter of abbreviation.toLowerCase().replaceAll(/\P{L}/gu, '')) {
    const next = name.indexOf(letter, at);
    if (next < 0 || (at === 0 && next > 0)) return false;
    at = next + 1;
  }
  return true;
}
