/** Letters that stand for a state of the United States, "Va.", "N.Y.", to whether they stand for the one of a name. */

/**
 * The states, as the country's own gazetteer lists them; how reports shorten them, by the stylebook of the country's
 * newspapers; and the two letters of the post.
 */
const states = new Map(
  `Alabama Ala AL,Alaska AK,Arizona Ariz AZ,Arkansas Ark AR,California Calif CA,Colorado Colo CO,Connecticut Conn CT,Delaware Del DE,Florida Fla FL,Georgia Ga GA,Hawaii HI,Idaho ID,Illinois Ill IL,Indiana Ind IN,Iowa IA,Kansas Kan KS,Kentucky Ky KY,Louisiana La LA,Maine ME,Maryland Md MD,Massachusetts Mass MA,Michigan Mich MI,Minnesota Minn MN,Mississippi Miss MS,Missouri Mo MO,Montana Mont MT,Nebraska Neb NE,Nevada Nev NV,New_Hampshire NH,New_Jersey NJ,New_Mexico NM,New_York NY,North_Carolina NC,North_Dakota ND,Ohio OH,Oklahoma Okla OK,Oregon Ore OR,Pennsylvania Pa PA,Rhode_Island RI,South_Carolina SC,South_Dakota SD,Tennessee Tenn TN,Texas Tex TX,Utah UT,Vermont Vt VT,Virginia Va VA,Washington Wash WA,West_Virginia WVa WV,Wisconsin Wis WI,Wyoming Wyo WY`
    .split(',')
    .map((forms) => {
      const [name = '', ...short] = forms.split(' ');
      return [name.replace('_', ' '), new Set([name, ...short].map(lettersOf))] as const;
    }),
);

const shortForms = new Set([...states.values()].flatMap((forms) => [...forms]));

function lettersOf(words: string): string {
  return words.toLowerCase().replaceAll(/\P{L}/gu, '');
}

export function isAmericanState(words: string): boolean {
  return states.has(words);
}

/** "Iowa", "Va.": whether words are a state, in full or in short. */
export function standsForState(words: string): boolean {
  return shortForms.has(lettersOf(words));
}

export function isShortFor(abbreviation: string, state: string): boolean {
  return states.get(state)?.has(lettersOf(abbreviation)) ?? false;
}
