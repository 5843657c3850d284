/** An office, or a legislator's party, to the words for it that stand before its bearer's name. */
import type { Passage } from '../passages/passage.ts';

/** Before their names, those whom a report calls by their party and state as well: "Sen. Ada Quist", "the Ohio Republican". */
const legislators =
  '(?:senator|sen\\.?|congress(?:wo)?man|representative|rep\\.?|state (?:senator|sen\\.?|rep\\.?))';

/** "Deputy Superintendent of Police" is no superintendent. */
const under = '\\b(?:deputy|dy\\.?|assistant|additional|addl\\.?|joint|senior|special|former)';

/** What stands before a name where a report goes on with a noun: "Gov. Quist" is the governor. Styles as in `titles`. */
export const otherwise: Record<string, string> = {
  judge: '(?:judge|justice)',
  minister: '(?<!prime )minister',
  governor: '(?<!lt\\. |lieutenant )(?:governor|gov\\.?)',
  senator: '(?:senator|sen\\.?)',
  congressman: '(?:congressman|representative|rep\\.?)',
  congresswoman: '(?:congresswoman|representative|rep\\.?)',
  representative: '(?:representative|rep\\.?)',
  republican: legislators,
  democrat: legislators,
  lawmaker: legislators,
  legislator: legislators,
  councillor: '(?:councillor|cllr\\.?|cr\\.?)',
  doctor: '(?:doctor|dr\\.?)',
  professor: '(?:professor|prof\\.?)',
  general: '(?<!(?:attorney|solicitor|surgeon|secretary|director)[ -])(?:general|gen\\.?)',
  colonel: '(?:colonel|col\\.?)',
  captain: '(?:captain|capt\\.?)',
  lieutenant: '(?:lieutenant|lt\\.?)(?! gov)',
  sergeant: '(?:sergeant|sgt\\.?)',
  inspector: '(?:inspector|insp\\.?)',
  superintendent: '(?:superintendent|supt\\.?)',
  detective: '(?:detective|det\\.?)',
  officer: '(?:officer|constable|pc|trooper|patrolman)',
  priest: '(?:priest|(?-i:Father)|fr\\.?|rev\\.?|reverend)',
  pastor: '(?:pastor|rev\\.?|reverend)',
  vicar: '(?:vicar|rev\\.?|reverend)',
  reverend: '(?:reverend|rev\\.?)',
  ...initialled(),
};

/** "The SP", "the PM": an office by its initials; those of the Indian police and districts, as in `titles`, and heads of government. */
function initialled(): Record<string, string> {
  const offices =
    `prime minister, chief minister, superintendent of police, senior superintendent of police, assistant superintendent of police,
    deputy superintendent of police, deputy commissioner of police, assistant commissioner of police,
    director general of police, inspector general of police, deputy inspector general of police, station house officer, district collector,
    district magistrate, deputy commissioner, sub-divisional magistrate`.split(/,\s+/);
  const byLetters = Map.groupBy(offices, (office) =>
    office.replace(/\bof /, '').replace(/(\p{L})\p{L}*[ -]?/gu, '$1'),
  );
  return Object.fromEntries(
    [...byLetters].map(([letters, all]) => [letters, `(?<!${under} )(?:${[...all, letters].join('|')})`]),
  );
}

const letters = /^,? \(?([RD])-/;

/** "Ed Quist, R-Ohio" is a Republican, and of whom no party is told is neither. */
export function isOfParty(office: string, name: string, passages: readonly Passage[]): boolean {
  if (!/^(?:republican|democrat)$/i.test(office)) return true;
  return passages.some(({ text, mentions }) =>
    mentions.some(
      (one) =>
        one.name === name && letters.exec(text.slice(one.end, one.end + 5))?.[1] === office[0]?.toUpperCase(),
    ),
  );
}
