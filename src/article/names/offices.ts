/** A run of capitals to the name in it, without the styles and offices before: "Commissioner for Transport Wong Kam-tong". */
import { pronounOf } from './given.ts';
import type { Token } from './runs.ts';
import { nationality, particles, postedTo } from './words.ts';
import { joins, fieldEnd, fields, isOffice, bare } from './office-words.ts';

/** What tells a child from a parent of the same name. */
export const ofGeneration = /^(?:[JS]r\.?|II|III|IV)$/;

/** How many names a person bears, particles not counted. */
export const mostNames = 4;

export function namesOf(run: Token[]): Token[] {
  return run.filter(({ text }) => !particles.has(text));
}

/** `titled` says that an office stood before the name. */
export function withoutOffice(tokens: Token[], text: string): { run: Token[]; titled: boolean } {
  let run = tokens;
  // "Martin King Jr.": what tells a child from a parent is no name for an office to stand before.
  const last = run.findLastIndex(({ text: word }) => !ofGeneration.test(word));
  const office = run.findLastIndex((_, at) => at < last && isOffice(run, at));
  const titled = office >= 0;
  const held = titled ? bare((run[office] as Token).text) : '';
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
  const isTwo = run.length === 2;
  while (
    run[0] &&
    run.length > 1 &&
    nationality.test(run[0].text) &&
    !(pronounOf.has(run[0].text) || (isTwo && officeBefore.test(wordsBefore(run[0], text))))
  )
    run = run.slice(1);
  while (run.length > 2 && trade.test((run[0] as Token).text)) run = run.slice(1);
  const country = wordsOfPost(run, text);
  if (country > 0) return { run: run.slice(country), titled: true };
  // "Browns DL Sheldon Richardson": a place in a team or a house, between its name and whoever holds it.
  if (run.length > 3 && run.findIndex(({ text: word }) => /^\p{Lu}{2,3}$/u.test(word)) === run.length - 3)
    run = run.slice(-2);
  const before = wordsBefore(run[0], text);
  const isNamed = titled ? !ofOffices.has(held) : officeBefore.test(before) || !leads.test(before);
  const whole = isNamed && namesOf(run).length <= mostNames;
  return {
    run: fromGivenName(run, whole, before),
    titled: titled && !(run.length === 1 && ofOffices.has(held)),
  };
}

/** "China's ambassador to Britain Liu Xiaming", "to the United Nations Liu Xiaming": how many words are those of the country, and the office's. */
function wordsOfPost(run: Token[], text: string): number {
  const [first, second] = run;
  const count = first && second && opensCountry.test(first.text) ? 2 : 1;
  if (run.length !== count + 2) return 0;
  return postedTo.test(text.slice(Math.max(0, (first as Token).start - 40), first?.start)) ? count : 0;
}

/** First words of the names of countries and their unions that have two; general knowledge. */
const opensCountry =
  /^(?:Central|Costa|Czech|Dominican|East|El|European|Marshall|New|North|Northern|Puerto|Saudi|Sierra|Solomon|South|Sri|West)$/;

/** What stands before a place or an office's field rather than before a name; at the opening of a sentence any word may. */
const leads =
  /(?:^|[.!?:][”"’']? |[“"‘•]|\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Ff]or|[Oo]f|[Tt]o|[Tt]he) |['’]s? )$/;
/** No name has an article: "ambassador to the U.N. Ada Quist". */
const determined = /\b[Tt]he $/;

/**
 * "Housing Agnes Ho": a given name begins a person's, but for particles and initials before it. After an office the whole run
 * is one, but for letters without stops: "TD Joe Brannock".
 */
function fromGivenName(run: Token[], whole: boolean, before: string): Token[] {
  const given = run.findIndex(({ text }) => pronounOf.has(text) && !particles.has(text.toLowerCase()));
  if (given < 1 || given >= run.length - 1 || saint.test((run[given - 1] as Token).text)) return run;
  const lead = run.slice(0, given).map(({ text }) => text);
  const isOwn =
    !determined.test(before) &&
    (lead.every((text) => initials.test(text)) || lead.some((text) => particles.has(text)));
  const isLetters = lead.every((text) => /^\p{Lu}{2,}$/u.test(text));
  return isLetters || !(whole || isOwn) ? run.slice(given) : run;
}

const initials = /^(?:\p{Lu}\.)+$/u;
/** "The St. Paul Rowers": the saint's name is the town's, and no given name. */
export const saint = /^(?:St\.?|Saint)$/;
/** "Writer-director Ada Quist", "Diver-turned-cook Ada Quist". */
const trade = /\p{Ll}-\p{Ll}/u;

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
