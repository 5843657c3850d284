/** An office, or a legislator's party, to the words for it that stand before its bearer's name. */
import { isAmericanState, isShortFor } from '../../names/american-states.ts';
import type { Passage } from '../passages/passage.ts';

/** Before their names, those whom a report calls by their party and state as well: "Sen. Ada Quist", "the Ohio Republican". */
const legislators =
  '(?:senator|sen\\.?|congress(?:wo)?man|representative|rep\\.?|state (?:senator|sen\\.?|rep\\.?))';

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
};

/** Offices by their initials, which are no body's: heads of government, and those of the Indian police and districts, as in `titles`. */
const officeInitials = new Set('PM CM SP SSP ASP DSP DCP ACP DGP IGP DIG SHO DC DM SDM'.split(' '));

/** "The SP" may be the Samajwadi Party, where the clipping says so. */
export function areOfOffice(initials: string, text: string): boolean {
  return officeInitials.has(initials) && !text.includes(`(${initials})`);
}

const letters = /^,? \(?([RD])-/;

const fromState = /^,? \(?[RDI]-(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u;

/**
 * Of the bearers of an office, those whom "the Ohio senator" can mean: whoever is told to be Ohio's, or else all, if none
 * is told to be another state's: "Ed Quist, R-Va.".
 */
export function ofState<One>(
  role: string,
  bearers: readonly One[],
  nameOf: (one: One) => string,
  passages: readonly Passage[],
): One[] {
  const state = /^[Tt]he (.+) \p{L}+$/u.exec(role)?.[1] ?? '';
  if (!isAmericanState(state)) return [...bearers];
  const fits = bearers.map((one) => isOfState(state, nameOf(one), passages));
  if (fits.includes(true)) return bearers.filter((_, at) => fits[at]);
  return fits.includes(false) ? [] : [...bearers];
}

/**
 * Undefined where it is not told: "Ohio Sen. Ed Quist", "Ed Quist, the senator from Ohio", "Ed Quist, R-Ohio"; not "Ed Quist,
 * who studied at the University of Ohio".
 */
function isOfState(state: string, name: string, passages: readonly Passage[]): boolean | undefined {
  const ahead = new RegExp(`\\b${state} (?:Sen\\.|Senator) `);
  const behind = new RegExp(`^,? (?:(?:an?|the) (?:[\\p{L}-]+ ){1,2})?(?:of|from) ${state}\\b`, 'u');
  for (const { text, mentions } of passages)
    for (const { start, end } of mentions.filter((one) => one.name === name)) {
      const rest = text.slice(end, end + 60);
      const letters = fromState.exec(rest)?.[1];
      if (letters !== undefined) return isShortFor(letters, state);
      if (ahead.test(text.slice(Math.max(0, start - state.length - 24), end)) || behind.test(rest))
        return true;
    }
  return undefined;
}

/** "Ed Quist, R-Ohio" is a Republican, and of whom no party is told is neither. */
export function isOfParty(office: string, name: string, passages: readonly Passage[]): boolean {
  const party = office.split(' ').at(-1) as string;
  if (!/^(?:republican|democrat)$/i.test(party)) return true;
  return passages.some(({ text, mentions }) =>
    mentions.some(
      (one) =>
        one.name === name && letters.exec(text.slice(one.end, one.end + 5))?.[1] === party[0]?.toUpperCase(),
    ),
  );
}
