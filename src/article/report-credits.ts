/** A line that credits those who worked on a report to its words: who reported, wrote, edited and helped, and where. */
import { isAgency } from './agencies.ts';

/** What stands among the names of such lines in small letters; this list and those below are from general knowledge of how news pages sign. */
const small =
  'and|&|with|in|from|at|of|the|de|da|di|du|van|von|der|den|bin|ibn|al|el|la|le|staff|senior|special|freelance|contributing|political|video|data|news|sports?|writers?|reporters?|correspondents?|editors?|producers?|researchers?|journalists?|columnists?|interns?';
const capital = "\\p{Lu}[\\p{L}\\d.’'&/-]*";
/** "Staff writers Ada Quist in Oslo, Tom Berg and the Associated Press" */
const names = `(?:(?:${small}) )*${capital}(?:,? (?:(?:${small}) )*${capital})*`;

const work =
  '(?:(?:additional|further|extra|original|live|local) )?(?:reporting|writing|editing|research|translation|fact-?checking|copy-?editing|polling|data analysis)';
const works = `${work}(?:(?:,| and|, and) ${work})*`;
const done = '(?:reported|written|edited|translated|fact-?checked)';
const made = '(?:compiled|produced|prepared|researched|curated)';
const story = '(?:report|story|article|piece|dispatch|despatch|column|newsletter|post|update|analysis)';
const given = `(?:reporting|research|writing|material|information|translation)(?:(?: and|,) (?:reporting|research|writing|material))*`;

/** What each clause of such a line says, whole, wherever the line stands. */
const anywhere = [
  // "Additional reporting by Ada Quist in Oslo", "Reporting: Ada Quist"
  `${works}(?: by:?|:) (?:agencies|${names})`,
  `(?:with )?(?:edited|produced|translated|fact-?checked|graphics) by:? ${names}`,
  // "Contributing: Ada Quist"
  `contributing(?: (?:reporters?|writers?))?: ${names}`,
  // "With files from Reuters", "With agency inputs"
  `with (?:${given}|files|inputs?) (?:from|by) (?:agencies|wires|${names})`,
  `with (?:agency|agencies) (?:inputs?|reports?)`,
  // "Ada Quist in Oslo and Tom Berg contributed to this report from Rome"
  `${names} (?:also )?(?:contributed|provided|assisted|helped) (?:(?:to|with|for) this ${story}|${given} (?:to|for) this ${story}|(?<=contributed )(?:reporting|research))(?: (?:from|in) ${names})?`,
  `(?:material|information|reporting) from ${names} (?:was|were) (?:also )?(?:used|included) in this ${story}`,
  `this ${story} (?:includes|contains|used) (?:material|information|reporting) from ${names}`,
];
const clause = new RegExp(`^(?:${anywhere.join('|')})$`, 'u');
/** Amid an article these tell of the paper, the post or the inquiry that it is about. */
const atEnd = [
  `with (?:assistance|help|contributions) (?:from|by) (?:agencies|wires|${names})`,
  `this ${story} was ${done} by ${names}(?: and ${done} by ${names})?`,
  // Of reports and analyses, bodies of every sort say so.
  `this (?:story|article|piece|dispatch|despatch|column|newsletter) was ${made} by ${names}(?: and ${done} by ${names})?`,
];
const clauseAtEnd = new RegExp(`^(?:${atEnd.join('|')})$`, 'u');
/** "Material from Reuters was also used": of others than agencies, only a clause beside it says for what. */
const used = new RegExp(
  `^(?:[Mm]aterial|[Ii]nformation|[Rr]eporting) from (?<whose>${names}) (?:was|were) (?:also )?(?:used|included)$`,
  'u',
);
/** "Ada Quist reported from Oslo, and Tom Berg from Rome": a story tells it of others, too. */
const reporting = new RegExp(
  `^(?<reporter>${names}) (?:reported|wrote|contributed) from (?<places>${names})$`,
  'u',
);

/** Every clause ends in a name or in one of these: of most lines the last word tells that they are none. */
const ending = new RegExp(
  `^(?:\\p{Lu}|(?:agencies|wires|inputs?|reports?|reporting|research|used|included|${story})[)\\].]*$)`,
  'u',
);
/** Few lines have such words in such a row, and only those are parted. */
const hint = new RegExp(
  `(?:ing|research|translation|analysis|graphics|edited|produced|translated|checked)(?: by\\b|:)|\\bcontribut(?:ed|ing)\\b|\\bwith (?:agenc|assistance|contributions|files|help|inputs?|${given})|\\b(?:assisted|helped|provided) (?:to|with|for|${given})|\\b(?:material|information|reporting) from\\b|\\bthis ${story} was\\b|\\b(?:reported|wrote) from\\b`,
  'i',
);
const longest = 600;

/** Whose report it is, which tells who "reported from Oslo" for it, and whether nothing but credits goes on to the end of the text. */
export type Surroundings = { authors: string | null; ends: boolean };

export function reportCredit(text: string, { authors, ends }: Surroundings): string | null {
  if (!ending.test(text.slice(text.lastIndexOf(' ') + 1)) || text.length > longest || !hint.test(text))
    return null;
  const words = text
    .replace(/^[-–—*•\s]+(?=\p{L})/u, '')
    .replace(/^[([](.*)[)\]]\.?$/u, '$1')
    .replace(/\.$/, '');
  const parts = words.split(
    /; ?|(?<=\p{L}{3})\. (?=\p{Lu})|, (?=(?:with )?(?:editing|additional|writing) )/iu,
  );
  const isOwn = (part: string) => isWork(part, ends) || (ends && isReporting(part, authors));
  const isSaid = (part: string) => isOwn(part) || reporting.test(part) || used.test(part);
  return parts.every(isSaid) && parts.some(isOwn) ? words : null;
}

/** One word is somebody the story is about, but for an agency: "Quist contributed to this report". */
const oneContributed = /^(?:the )?(\S+) (?:also )?contributed /i;
/** So is a body, amid the story: "The World Bank contributed to this report". */
const bodyContributed = /^(the .+?) (?:also )?contributed /i;

function isWork(part: string, ends: boolean): boolean {
  const whose =
    oneContributed.exec(part)?.[1] ??
    used.exec(part)?.groups?.['whose'] ??
    (ends ? undefined : bodyContributed.exec(part)?.[1]);
  if (whose !== undefined && !whose.split(/,? and |, /).every(isAgency)) return false;
  const small = part.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const is = (form: RegExp) => form.test(part) || form.test(small);
  return is(clause) || is(used) || (ends && is(clauseAtEnd));
}

/** Whoever reported from a place did so for this report where one of them is its author: stories tell it of others. */
function isReporting(part: string, authors: string | null): boolean {
  if (!reporting.test(part)) return false;
  const signing = (authors ?? '').split(/[ ,]+/);
  return part
    .split(/ from /)
    .some((before) =>
      signing.includes(/(\S+?)(?: (?:reported|wrote|contributed))?$/.exec(before)?.[1] ?? ''),
    );
}

/**
 * What such a line opens with, whatever follows: few of their forms are all that names can be, "Ana dos Santos", "Tom Berg,
 * a freelance journalist".
 */
export const opening =
  /^[([]?(?=(?:[Rr]eporting by|[Ww]ith (?:files|reporting|material) (?:from|by)|[Aa]dditional reporting(?: by| from)?)\s*:?\s+(?:the )?(?:\p{Lu}|dpa\b|agencies\b))/u;

/** "; Editing by Tom Berg": a clause that no sentence has. */
export const goingOn =
  /[;.,] ?(?:(?:additional|further) )?(?:reporting|writing|editing|graphics|photographs) by \p{L}/iu;

const whence =
  /^(?:with (?:files|reporting|material) (?:from|by)|additional reporting(?: by| from)?)\s*:?\s+/i;
/** Words that papers are called by; from general knowledge. */
const outletWord =
  /(?:^| )(?:News|Times|Gazette|Herald|Post|Press|Tribune|Journal|Star|Telegraph|Chronicle|Guardian|Mail|Express|Observer|Standard|Mirror|Independent|Echo|Record|Courier|Radio|TV|Media|Agency)(?: |$)/;

/** Where the files or more of the reporting are from: a single word, an agency's name, a paper's. Those of people have more words. */
export function outletsCredited(text: string, isKnown: (form: string) => boolean): string[] {
  const whole = text.replace(whence, '');
  if (whole === text) return [];
  return whole
    .split(/,\s*(?:and\s+)?|\s+and\s+|;\s*/)
    .map((form) => form.trim())
    .filter(
      (form) =>
        isKnown(form) ||
        isAgency(form) ||
        /^\p{Lu}\S*$/u.test(form) ||
        (outletWord.test(form) && !/ (?:in|for) /.test(form)),
    );
}
