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
const done =
  '(?:reported|written|edited|compiled|produced|translated|prepared|fact-?checked|researched|curated)';
const story = '(?:report|story|article|piece|dispatch|despatch|column|newsletter|post|update|analysis)';
const given = `(?:reporting|research|writing|material|information|translation)(?:(?: and|,) (?:reporting|research|writing|material))*`;

/** What each clause of such a line says, whole. */
const clauses = [
  // "Additional reporting by Ada Quist in Oslo", "Reporting: Ada Quist"
  `${works}(?: by:?|:) (?:agencies|${names})`,
  `(?:with )?(?:edited|produced|translated|fact-?checked) by:? ${names}`,
  // "Contributing: Ada Quist"
  `contributing(?: (?:reporters?|writers?))?: ${names}`,
  // "With files from Reuters", "With agency inputs"
  `with (?:${given}|files|inputs?|assistance|help|contributions) (?:from|by) (?:agencies|wires|${names})`,
  `with (?:agency|agencies) (?:inputs?|reports?)`,
  // "Ada Quist in Oslo and Tom Berg contributed to this report from Rome"
  `${names} (?:also )?(?:contributed|provided|assisted|helped)(?: (?:to|with|for) this ${story}| ${given}(?: (?:to|for) this ${story})?)(?: (?:from|in) ${names})?`,
  // "Material from Reuters was also used"
  `(?:material|information|reporting) from ${names} (?:was|were) (?:also )?(?:used|included)(?: in this ${story})?`,
  `this ${story} (?:includes|contains|used) (?:material|information|reporting) from ${names}`,
  `this ${story} was ${done} by ${names}(?: and ${done} by ${names})?`,
];
const clause = new RegExp(`^(?:${clauses.join('|')})$`, 'u');
/** "Ada Quist reported from Oslo, and Tom Berg from Rome": a story tells it of others, too. */
const reporting = new RegExp(
  `^(?<reporter>${names}) (?:reported|wrote|contributed) from (?<places>${names})$`,
  'u',
);

/** Few lines have such words in such a row, and only those are parted. */
const hint = new RegExp(
  `(?:ing|research|translation|analysis|edited|produced|translated|checked)(?: by\\b|:)|\\bcontribut(?:ed|ing)\\b|\\bwith (?:agenc|assistance|contributions|files|help|inputs?|${given})|\\b(?:assisted|helped|provided) (?:to|with|for|${given})|\\b(?:material|information|reporting) from\\b|\\bthis ${story} was\\b|\\b(?:reported|wrote) from\\b`,
  'i',
);
const longest = 600;

/** Whose report it is, and whether the text ends there: both tell whether somebody "reported from Oslo" for it. */
type Surroundings = { authors: string | null; ends: boolean };

export function reportCredit(text: string, { authors, ends }: Surroundings): string | null {
  if (text.length > longest || !hint.test(text)) return null;
  const words = text
    .replace(/^[-–—*•\s]+(?=\p{L})/u, '')
    .replace(/^[([](.*)[)\]]\.?$/u, '$1')
    .replace(/\.$/, '');
  const parts = words.split(
    /; ?|(?<=\p{L}{3})\. (?=\p{Lu})|, (?=(?:with )?(?:editing|additional|writing) )/iu,
  );
  const isOwn = (part: string) =>
    isWork(part) || (ends && reporting.test(part) && (parts.length > 1 || isReporting(part, authors)));
  const isSaid = (part: string) => isOwn(part) || reporting.test(part);
  return parts.every(isSaid) && parts.some(isOwn) ? words : null;
}

/** One word is somebody the story is about, but for an agency: "Quist contributed to this report". */
const oneContributed = /^(?:the )?(\S+) (?:also )?contributed /i;

function isWork(part: string): boolean {
  const one = oneContributed.exec(part)?.[1];
  if (one !== undefined && !isAgency(one)) return false;
  return clause.test(part) || clause.test(part.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
}

function isReporting(part: string, authors: string | null): boolean {
  const { reporter = '', places = '' } = reporting.exec(part)?.groups ?? {};
  const surname = reporter.split(' ').at(-1) as string;
  return surname !== '' && (/ from /.test(places) || (authors ?? '').split(/[ ,]+/).includes(surname));
}
