/** A run of capitals to the name in it, without the styles and offices before: "Commissioner for Transport Wong Kam-tong". */
import { isAgentBeforeName } from '../grammar/agents.ts';
import { isCalling } from '../grammar/nouns.ts';
import { pronounOf } from './given.ts';
import { isFamilyFirst } from './family-first.ts';
import type { Token } from './runs.ts';
import { ambiguousRanks, isTitleAsWritten } from './titles.ts';
import { nationality, particles, postedTo } from './words.ts';

/** Small words that tie an office to what it is for, or one name to another. */
export const joins = new Set(['and', '&', 'for', 'the', 'of']);

/** How many names a person bears, particles not counted. */
export const mostNames = 4;

export function namesOf(run: Token[]): Token[] {
  return run.filter(({ text }) => !particles.has(text));
}

/** `titled` says that an office stood before the name. */
export function withoutOffice(tokens: Token[], text: string): { run: Token[]; titled: boolean } {
  let run = tokens;
  const office = run.findLastIndex((_, at) => at < run.length - 1 && isOffice(run, at));
  const titled = office >= 0;
  const last = titled ? bare((run[office] as Token).text) : '';
  if (titled) run = run.slice(office + 1);
  // "Commissioner for Transport Wong Kam-tong": the word after "for" is the office's.
  if (
    titled &&
    joins.has(run[0]?.text ?? '') &&
    (run.length > 3 || run.some(({ text: word }) => fields.has(word)))
  ) {
    run = run.slice(fieldEnd(run));
    // "Minister for Creative Industries Ada Quist": a field of several words ends where a given name begins.
    const given = run.findIndex(({ text: word }) => pronounOf.has(word));
    if (given > 0 && given < run.length - 1) run = run.slice(given);
  }
  const join = run.findIndex(({ text: word }) => joins.has(word));
  if (join > 0) run = run.slice(0, join);
  // "The leader Subramanian Sastry": no nation stands between an office and the name after it.
  const isBesideOffice = run.length === 2 && officeBefore.test(wordsBefore(run[0], text));
  while (
    run[0] &&
    run.length > 1 &&
    nationality.test(run[0].text) &&
    !(pronounOf.has(run[0].text) || isBesideOffice)
  )
    run = run.slice(1);
  while (run.length > 2 && trade.test((run[0] as Token).text)) run = run.slice(1);
  // "China's ambassador to Britain Liu Xiaming": the country is the office's.
  if (run.length === 3 && postedTo.test(text.slice(Math.max(0, (run[0] as Token).start - 40), run[0]?.start)))
    return { run: run.slice(1), titled: true };
  // "Browns DL Sheldon Richardson": a place in a team or a house, between its name and whoever holds it.
  const letters = run.findIndex(({ text: word }) => /^\p{Lu}{2,3}$/u.test(word));
  if (letters > 0 && run.length - letters === 3) run = run.slice(letters + 1);
  const before = wordsBefore(run[0], text);
  const isNamed = titled ? !ofOffices.has(last) : officeBefore.test(before) || !leads.test(before);
  const whole = isNamed && namesOf(run).length <= mostNames;
  return {
    run: fromGivenName(run, whole, determined.test(before)),
    titled: titled && !(run.length === 1 && ofOffices.has(last)),
  };
}

/**
 * Where the words for what an office is over end: "for Student Life", "of Health and Public Works". The first is always the office's.
 */
function fieldEnd(run: Token[]): number {
  const first = run.findIndex(({ text }) => !joins.has(text));
  const last = run.findLastIndex(({ text }) => fields.has(text));
  return Math.max(first, last) + 1;
}

/** Words that end the names of what offices are over, and are few people's; from general knowledge of how offices are called. */
const fields = new Set(
  `Administration Admissions Advancement Affairs Agriculture Arts Athletics Commerce Communications Conservation Culture Defence
  Defense Development Education Employment Energy Engagement Enforcement Engineering Environment Equality Finance Fisheries
  Forestry Health Housing Immigration Inclusion Industries Industry Information Infrastructure Innovation Investigations
  Investment Irrigation Labour Life Maintenance Management Marketing Mining Nursing Operations Planning Policy Programmes Programs
  Projects Prosecutions Recreation Relations Research Resources Rights Safety Sanitation Sciences Security Services Sports
  Strategy Studies Technology Tourism Trade Training Transport Transportation Treasury Welfare Works`.split(
    /\s+/,
  ),
);

/** What stands before a place or an office's field rather than before a name; at the opening of a sentence any word may. */
const leads =
  /(?:^|[.!?:][”"’']? |[“"‘•]|\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Ff]or|[Oo]f|[Tt]o|[Tt]he) |['’]s? )$/;
/** No name has an article: "ambassador to the U.N. Ada Quist". */
const determined = /\b[Tt]he $/;

/**
 * "Housing Agnes Ho": a given name begins a person's, but for particles and initials before it. After an office the whole run
 * is one, but for letters without stops: "TD Joe Brannock".
 */
function fromGivenName(run: Token[], whole: boolean, afterArticle: boolean): Token[] {
  const given = run.findIndex(({ text }) => pronounOf.has(text) && !particles.has(text.toLowerCase()));
  if (given < 1 || given >= run.length - 1) return run;
  const lead = run.slice(0, given).map(({ text }) => text);
  const isOwn =
    !afterArticle && (lead.every((text) => initials.test(text)) || lead.some((text) => particles.has(text)));
  const isLetters = lead.every((text) => /^\p{Lu}{2,}$/u.test(text));
  return isLetters || !(whole || isOwn) ? run.slice(given) : run;
}

const initials = /^(?:\p{Lu}\.)+$/u;
/** "Writer-director Ada Quist", "Diver-turned-cook Ada Quist". */
const trade = /\p{Ll}-\p{Ll}/u;

/** What stands before "Whip" where it is an office; general knowledge. */
const whips = new Set('Majority Minority Chief Deputy Assistant Government Opposition Party'.split(' '));

/** "Dean Emma Dench" heads a school, "Dean Rowley" was christened so. */
function isOffice(run: Token[], at: number): boolean {
  const word = bare((run[at] as Token).text);
  const next = run[at + 1]?.text ?? '';
  // "Student Life", "Home Affairs": what an office is over.
  if (fields.has(next)) return false;
  // "Whip Quist": a given name, too, but for "Majority Whip" and the like.
  if (word === 'Whip' && !whips.has(run[at - 1]?.text ?? '')) return false;
  return (
    isTitleAsWritten((run[at] as Token).text) ||
    isCalled(run, at) ||
    (ambiguousRanks.has(word) && pronounOf.has(next)) ||
    // A collector may be one of stamps.
    (word === 'Collector' && run[at - 1]?.text === 'District') ||
    (word === 'Dean' &&
      at < run.length - 2 &&
      (next === 'of' || (pronounOf.has(next) && !particles.has(next.toLowerCase()))))
  );
}

/**
 * "Journalist Zoë Quist", "Lead Planner Zoë Quist": what somebody is, before a whole name. "Cook" and "Baker" are surnames,
 * "Star Ferry" is a body.
 */
function isCalled(run: Token[], at: number): boolean {
  const word = (run[at] as Token).text;
  // "Housekeeper Alyssa": a trade before one given name.
  if (run.length === 2 && at === 0 && isCalling(word) && pronounOf.has((run[1] as Token).text)) return true;
  if (at > run.length - 3 || pronounOf.has(word)) return false;
  if (at === 0 && isCalling(word)) return true;
  const rest = run.slice(at + 1).map(({ text }) => text);
  return isAgentBeforeName(word) && (pronounOf.has(rest[0] ?? '') || isFamilyFirst(rest.join(' ')));
}

/** Before another office, from general knowledge of how offices are called: "Head Blender". */
const ofOffices = new Set(
  'Head Chief Vice Deputy Acting Former Special State Home Interior Finance Defense Defence Foreign Executive Union Republican Democratic Labour Conservative Addl Dy'.split(
    ' ',
  ),
);

/**
 * "Agency chief Pablo Luis Azcona", "the mayor, Ada Quist": offices, trades and relations that news sets before a name
 * most often, from general knowledge.
 */
export const officeBefore =
  /\b(?:chair|president|minister|secretary|chairman|chairwoman|chief|director|governor|senator|mayor|judge|general|colonel|captain|sergeant|officer|commissioner|ambassador|envoy|spokes(?:man|woman|person)|leader|coach|manager|executive|editor|professor|analyst|economist|historian|author|writer|actor|actress|singer|lawyer|attorney|founder|owner|resident|teacher|doctor|scientist|researcher|head|mother|father|wife|husband|son|daughter|brother|sister|columnist|journalist|reporter),? $/i;

/** The longest of them, with the sign before it. */
const longestOffice = 15;

function wordsBefore(first: Token | undefined, text: string): string {
  return text.slice(Math.max(0, (first?.start ?? 0) - longestOffice), first?.start ?? 0);
}

/** An abbreviation without its stop. */
export function bare(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}
