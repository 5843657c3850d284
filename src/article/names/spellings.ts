/** A name with letters that English has not to how papers without them print it: Müller is Muller or Mueller, Sánchez Sanchez. */

type Letters = Readonly<Record<string, string>>;

/**
 * Letters that are no letter with a mark, which could be left out. The Polish, the Croatian and the Turkish one are spelt
 * as codes, since letters in the source count as the interface's, for which fonts are made.
 */
const plain: Letters = { ø: 'o', æ: 'ae', ß: 'ss', '\u0142': 'l', '\u0111': 'd', '\u0131': 'i' };

/** What passports write instead; from ICAO Doc 9303, part 3, section 6. */
const inPassports: Letters = { ...plain, ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

export function spellingsOf(name: string): string[] {
  const spellings = [plain, inPassports].map((letters) => spelled(name, letters));
  return [...new Set(spellings)].filter((spelling) => spelling !== name);
}

function spelled(name: string, letters: Letters): string {
  return name
    .replace(/[^\0-\x7F]/gu, (letter) => {
      const small = letter.toLowerCase();
      const written = letters[small];
      if (written === undefined) return letter;
      return small === letter ? written : `${written[0]?.toUpperCase()}${written.slice(1)}`;
    })
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
