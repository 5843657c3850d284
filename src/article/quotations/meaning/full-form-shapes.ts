/** A short form to the patterns of the full names of bodies that it may stand for. */
import { capitalised } from '../../names/words.ts';
import { tellingVerbs } from '../../grammar/reporting.ts';
import { patternsOf } from '../../text/patterns-of.ts';

export const capital = "\\p{Lu}[\\p{L}\\d&’'-]*";
/** "St. Odile". */
const saint = '(?:St\\. )?';
const joined = `(?:(?:of|for) (?:the )?|(?:and|on|&) )?${capital}`;

/** Words that end the full names of many bodies of which the first word is the short form: "Quay College", "Northhaven Rovers". */
const ends =
  'University|College|School|Council|Institute|Foundation|Airlines|Airways|Bank|Hospital|Church|Rovers|Wanderers|Athletic|Hotspur|United|City|Town|County|Rangers|FC|AFC';

/** "The Coastal Weather Service" for "the service"; "The Service", which opens a sentence, is no name in full. */
export const byHead = patternsOf(
  (form) =>
    new RegExp(
      `(?<![\\p{L}\\d&’'-])(?!The ${RegExp.escape(capitalised(form))}(?![\\p{L}-]))${saint}${capital} (?:${joined} ){0,5}${RegExp.escape(capitalised(form))}(?![\\p{L}-])(?! (?:of |for |${capital}))`,
      'gu',
    ),
);

/** "The Ministry of Quays and Canals" for "the ministry". */
export const byField = patternsOf(
  (form) =>
    new RegExp(
      `(?<![\\p{L}\\d&’'-])(?:(?!The )${capital} ){0,2}${RegExp.escape(capitalised(form))} (?:of|for) (?:the )?${capital}(?:(?:,? and)? ${joined}){0,4}(?![\\p{L}-])`,
      'gu',
    ),
);

/** "The Danish border service" for "the service". */
export const byNation = patternsOf(
  (form) =>
    new RegExp(
      `(?<=\\b[Tt]he )${capital} (?:\\p{Ll}[\\p{L}-]* ){0,2}${RegExp.escape(form)}(?![\\p{L}’'-])(?! (?:of |for ))`,
      'gu',
    ),
);

/** Whoever governs has an "Administration", and a minister an "Office": of agencies more than one word stands before. */
const several = '(?<=\\b(?!The )\\p{Lu}\\S* \\S+ )';

/**
 * What ends, or opens before "of", the names of bodies of a sort that a report calls by another noun; from the names of
 * such bodies in English-speaking countries.
 */
const sorts: Record<string, { ends: string; heads?: string }> = {
  hospital: { ends: 'Medical Cent(?:er|re)|Infirmary|Clinic' },
  utility: { ends: 'Electric|Electricity|Power|Gas|Water|Energy|Utilities|Power (?:and|&) Light' },
  agency: {
    ends: `${several}Administration|Authority|Bureau|Commission|${several}Office|Service`,
    heads: 'Administration|Bureau|Department|Office',
  },
  regulator: {
    ends: `Agency|Authority|Commission|${several}Office|Inspectorate|Regulator`,
    heads: 'Bureau|Commission|Department|Office',
  },
  watchdog: {
    ends: `Agency|Authority|Commission|${several}Office|Inspectorate|Ombudsman`,
    heads: 'Commission|Office',
  },
  force: { ends: 'Constabulary|Police' },
  airline: { ends: 'Air|Aviation|Airlines|Airways' },
  school: { ends: 'Academy|College|Primary|Elementary' },
  museum: { ends: 'Gallery' },
  charity: { ends: 'Foundation|Society|(?<!\\b(?:NHS|Health|Hospitals?|Schools?|Academy|Academies) )Trust' },
  council: { ends: 'Shire' },
};

/** "The Coastal Safety Authority" for "the regulator", "Quay Medical Center" for "the hospital"; no pattern for any other noun. */
export const bySort = patternsOf((form) => {
  const sort = Object.hasOwn(sorts, form) ? sorts[form] : undefined;
  if (!sort) return null;
  const ending = `${saint}${capital} (?:${joined} ){0,4}(?:${sort.ends})(?![\\p{L}-])(?! (?:of |for |${capital}))`;
  const heading = `(?:${sort.heads}) (?:of|for) (?:the )?${capital}(?:(?:,? and)? ${joined}){0,3}(?![\\p{L}-])`;
  return new RegExp(`(?<![\\p{L}\\d&’'-])(?:${sort.heads ? `${ending}|${heading}` : ending})`, 'gu');
});

/** "A hospital in Dundee", "their old school": another comes in; not "Ayr Infirmary, a hospital", nor "a hospital spokesman". */
export const broughtIn = patternsOf(
  (form) =>
    new RegExp(
      `(?<!, )\\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur) (?:[\\p{L}-]+ ){0,3}?${RegExp.escape(form)}(?=[,.;:]| (?:in|of|at|on|for|from|to|by|near|with|that|which|where|who|and|is|was|has|had|said)\\b)`,
      'u',
    ),
);

/** "The group, Dock Workers Together, wrote". */
export const apposed = patternsOf(
  (form) => new RegExp(`\\b[Tt]he ${RegExp.escape(form)}, (?:the )?((?:${capital} ){1,4}${capital}),`, 'gu'),
);

/**
 * "Local company Quay Soap", "Quay Soap, a family-owned company": what a business is, beside its name; but "in a reply to
 * the Harbour Post, the company said".
 */
export const described = patternsOf(
  (form) =>
    new RegExp(
      `(?<= ${RegExp.escape(form)} )(?:${capital} ){0,3}${capital}(?![\\p{L}-])|(?<![\\p{L}\\d&’'-]|\\p{Lu}[\\p{L}&’'-]* )${capital}(?: (?:& )?${capital}){0,4}(?=, (?:an?|the) (?:[\\p{L}\\d’'-]+ ){0,4}${RegExp.escape(form)}\\b(?! (?:has |had |also )?(?:${tellingVerbs})(?!\\w)))`,
      'gu',
    ),
);

const goesOnAsBody = new RegExp(` (?:${capital} ){0,2}(?:${ends})`, 'uy');

/** Whether a word stands anywhere before the end of the name of a body. */
export function beginsBody(form: string, text: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    goesOnAsBody.lastIndex = at + form.length;
    if (goesOnAsBody.test(text)) return true;
  }
  return false;
}

export const byFirst = patternsOf(
  (form) =>
    new RegExp(
      `(?<![\\p{L}\\d&’'-]|\\p{Lu}[\\p{L}’'-]* )${RegExp.escape(form)} (?:${capital} ){0,2}(?:${ends})(?![\\p{L}’'-])(?! \\p{Lu}\\p{Ll})`,
      'gu',
    ),
);

/** "The Coastal Weather Agency" for "CWA": words with these initials, small ones between, and what they go on with. */
export const initials = patternsOf(
  (letters) =>
    new RegExp(
      `(?<![\\p{L}\\d&’'-])(?:(?!The )\\p{Lu}\\p{Ll}+ )?${[...letters].map((letter) => `${letter}\\p{Ll}+`).join(' (?:(?:of|for|on|the|and|in|&) ){0,2}')}(?: (?:of|for|and) \\p{Lu}\\p{Ll}+)?(?![\\p{L}’'-])`,
      'gu',
    ),
);
