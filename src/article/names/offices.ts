/** A run of capitals to the name in it, without the styles and offices before: "Commissioner for Transport Wong Kam-tong". */
import { isCalling } from '../grammar/nouns.ts';
import { pronounOf } from './given.ts';
import type { Token } from './runs.ts';
import { isTitle, nationality, postedTo } from './words.ts';

/** Small words that tie an office to what it is for, or one name to another. */
export const joins = new Set(['and', '&', 'for', 'the', 'of']);

/** `titled` says that an office stood before the name. */
export function withoutOffice(tokens: Token[], text: string): { run: Token[]; titled: boolean } {
  let run = tokens;
  const office = run.findLastIndex((_, at) => at < run.length - 1 && isOffice(run, at));
  const titled = office >= 0;
  const last = titled ? bare((run[office] as Token).text) : '';
  if (titled) run = run.slice(office + 1);
  // "Commissioner for Transport Wong Kam-tong": the word after "for" is the office's.
  if (titled && run.length > 3 && joins.has(run[0]?.text ?? ''))
    run = run.slice(run.findIndex(({ text: word }) => !joins.has(word)) + 1);
  const join = run.findIndex(({ text: word }) => joins.has(word));
  if (join > 0) run = run.slice(0, join);
  while (run[0] && run.length > 1 && nationality.test(run[0].text) && !pronounOf.has(run[0].text))
    run = run.slice(1);
  // "China's ambassador to Britain Liu Xiaming": the country is the office's.
  if (run.length === 3 && postedTo.test(text.slice(Math.max(0, (run[0] as Token).start - 40), run[0]?.start)))
    return { run: run.slice(1), titled: true };
  // "Browns DL Sheldon Richardson": a place in a team or a house, between its name and whoever holds it.
  const letters = run.findIndex(({ text: word }) => /^\p{Lu}{2,3}$/u.test(word));
  if (letters > 0 && run.length - letters === 3) run = run.slice(letters + 1);
  const start = run[0]?.start ?? 0;
  const whole =
    (titled && !ofOffices.has(last)) ||
    officeBefore.test(text.slice(Math.max(0, start - longestOffice), start));
  return { run: fromGivenName(run, whole), titled: titled && !(run.length === 1 && ofOffices.has(last)) };
}

/** "Housing Agnes Ho": a given name begins a person's. After an office the whole run is one, but for initials: "TD Joe Brannock". */
function fromGivenName(run: Token[], whole: boolean): Token[] {
  const given = run.findIndex(({ text }) => pronounOf.has(text));
  const initials = run.slice(0, given).every(({ text }) => /^\p{Lu}{2,}$/u.test(text));
  return given > 0 && given < run.length - 1 && (!whole || initials) ? run.slice(given) : run;
}

/** "Dean Emma Dench" heads a school, "Dean Rowley" was christened so. */
function isOffice(run: Token[], at: number): boolean {
  const word = bare((run[at] as Token).text);
  const next = run[at + 1]?.text ?? '';
  return (
    isTitle(word) || isCalled(run, at) || (word === 'Dean' && at < run.length - 2 && pronounOf.has(next))
  );
}

/** "Journalist Zoë Quist": what somebody is, before a whole name. "Cook" and "Baker" are surnames, "Star Ferry" is a body. */
function isCalled(run: Token[], at: number): boolean {
  const word = (run[at] as Token).text;
  return at === 0 && run.length > 2 && !pronounOf.has(word) && agent.test(word) && isCalling(word);
}

const agent = /(?:er|or|ist|ian|man|woman|ess)$/;

/** Before another office: "Head Blender". */
const ofOffices = new Set(
  'Head Chief Vice Deputy Acting Former Special State Home Interior Finance Defense Defence Foreign Executive Union Republican Democratic Labour Conservative'.split(
    ' ',
  ),
);

/** "Agency chief Pablo Luis Azcona". */
const officeBefore =
  /\b(?:chief|head|director|leader|chair|chairman|chairwoman|president|secretary|minister|governor|mayor|spokes(?:man|woman|person)|manager|officer|founder|owner|editor|coach|captain|professor|author|analyst) $/;

/** The longest of them, with the sign before it. */
const longestOffice = 15;

/** An abbreviation without its stop. */
export function bare(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}
