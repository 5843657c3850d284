/** Capitalised words to whether they are no person's name: a people, a post, a cause, a ship, initials. */
import { pronounOf } from './given.ts';
import { ofGeneration, saint } from './offices.ts';
import { isManyOfNation, ofNations } from './nations.ts';
import { isRegion } from './regions.ts';
import type { Token } from './runs.ts';
import { isTitle } from './titles.ts';
import { nationality } from './words.ts';

/** Two words that lost the space between them, or a brand: "QuistAda", "BoatStar"; not "McBride". */
export const runTogether = /\p{Ll}{3}\p{Lu}(?<!^(?:Fitz|Vander|Vanden)\p{Lu})/u;

/** "Leeds-based Carboniferous", "Tarn-held Quistburg", "the North Koreans", "Sri Lankan", "Northhaven Liberals". */
export function isFirmOrPeople(run: Token[]): boolean {
  const [first, last] = [(run[0] as Token).text, (run.at(-1) as Token).text];
  const quarter = quarters.has(first) && nationality.test(last);
  const nation = ofNations.has(last) && (first === 'Roman' || !pronounOf.has(first));
  return quarter || nation || isManyOrFollowers(last) || run.some(({ text }) => compound.test(text));
}

export function isManyOrFollowers(word: string): boolean {
  return isManyOfNation(word) || followers.has(word);
}

/** What is said of a thing or a place by joining a word to a name; after an Arabic article a name may end so. */
const compound = /(?<!^(?:[Aa]l|[Ee]l))-(?:born|area|style|held|led|run|form|\p{Ll}{2,}ed)$/u;

/** Of a party or a faith, all of them; none is a surname. From general knowledge. */
const followers = new Set(
  `Catholics Christians Communists Conservatives Democrats Evangelicals Hindus Independents Jews Liberals Libertarians
  Muslims Nationalists Protestants Republicans Socialists Unionists`.split(/\s+/),
);

const quarters = new Set([
  'North',
  'South',
  'East',
  'West',
  'Central',
  'Northern',
  'Southern',
  'Eastern',
  'Western',
]);

/** Before the name of a place, and no given name: "New Zealand", "the United Arab Emirates", "Santa Cruz"; from general knowledge. */
const placed = new Set(
  'New United Santa San Los Las Puerto Fort Cape Mount Port Great Grand Upper Lower'.split(' '),
);

/** Those that are given names, too: of the others, who is told with a rank bears one as a surname, "Captain Cape". */
const givenToo = new Set(['Santa', 'San']);

/** `whole` is the run with the words before what may be a name. */
export function isNameOfPlace(run: Token[], whole: Token[], text: string): boolean {
  const first = run[0] as Token;
  const at = whole.indexOf(first) - 1;
  const before = whole[at]?.text ?? '';
  // "Manchester United Eddie Howe": after another name, "United" is a club's.
  const opens = before !== 'United' || at === 0 || (at === 1 && whole[0]?.text === 'The');
  if (saint.test(first.text)) return true;
  if (!pronounOf.has(first.text) && isRegion(run.map(({ text: word }) => word).join(' '))) return true;
  if (isTitle(before) && (run.length === 1 || givenToo.has(first.text))) return false;
  if (givenToo.has(first.text) && run.length === 2 && speaksAlone(run, text)) return false;
  if (isInQuarter(run, text)) return true;
  return placed.has(first.text) || (placed.has(before) && opens);
}

/** "North Carolina", "Western North Carolina": a quarter of the sky is no given name, but it may be a name after one, "Mzuri West Brask". */
function isInQuarter(run: Token[], text: string): boolean {
  const [first, last] = [run[0] as Token, run.at(-1) as Token];
  if (!quarters.has(run.at(-2)?.text ?? '') || pronounOf.has(first.text)) return false;
  return quarters.has(first.text) || !(ofGeneration.test(last.text) || speaksAlone(run, text));
}

/** "Santa Ono" is somebody where "Ono said" stands, too. */
function speaksAlone(run: Token[], text: string): boolean {
  const { text: surname } = run.at(-1) as Token;
  return new RegExp(`(?<!\\p{Lu}\\S* )\\b${surname} sa(?:id|ys)\\b`, 'u').test(text);
}

/** "Labour Relations Officer", "Boats Against Oil": an office without whoever holds it; what people stand for or against. */
export function isPostOrCause(run: Token[]): boolean {
  const [first, ...more] = run.map(({ text }) => text);
  const last = more.at(-1) ?? '';
  return (
    (postsAndCauses.has(last) && !pronounOf.has(first ?? '')) ||
    [first, ...more].some((word) => stances.has(word ?? ''))
  );
}

/** "MV Lady Quist": before a name, what kind of ship it is; general knowledge. */
export function isShip(run: Token[]): boolean {
  return run.slice(0, -1).some(({ text }) => /^(?:MV|SS|HMS|USS|RMS|RRS|RV|FV|HMAS|HMCS|HMNZS)$/.test(text));
}

/** "Storm Hedda", "Operation Marigold": so weather services, forces and firms name what hardly anybody is called. */
export function isNamedThing([first, ...rest]: Token[]): boolean {
  return rest.length === 1 && /^(?:Storm|Operation|Project)$/.test(first?.text ?? '');
}

/** Offices and members of parties that are no surnames, and words for those who do something together; both from general knowledge. */
const postsAndCauses = new Set(
  'Republican Democrat Democratic Conservative Bursar Registrar Treasurer Officer Manager Director Secretary Minister Leader Coordinator Spokesman Spokeswoman Spokesperson Adviser Advisor Executive Commissioner Inspector Superintendent President Chairman Ambassador Movement Directorate Initiative Network Programme Program Project Scheme'.split(
    ' ',
  ),
);
const stances = new Set(['Against', 'For', 'Without']);

/** "Quist Berg AB": what firms of other countries are by law, in two letters. */
const corporate = /^(?:AB|AG|AS|BV|NV|SA|SE)$/;

/** "National Convention", "Hurricane Quist", "Capitol Hill": words in the names of bodies, laws, places and storms that no person bears; general knowledge. */
export const ofThings = new Set(
  'National International Federal Congressional Parliamentary Capitol Olympic Joint Super Hurricane Typhoon Cyclone'.split(
    ' ',
  ),
);

/** "SBM Intel", "the District GOP": three capitals and more are no given name, and a surname only after one. */
export function hasInitials([first, ...rest]: Token[]): boolean {
  const last = rest.at(-1)?.text ?? '';
  const isShort = (word = '') => /^\p{Lu}{3,5}$/u.test(word);
  const isSmall = ({ text }: Token) => /\p{Ll}/u.test(text);
  if (!first || rest.length === 0) return false;
  if (isShort(first.text)) return rest.every(isSmall);
  return (
    (isShort(last) || corporate.test(last)) &&
    !/^[IVX]+$/.test(last) &&
    !pronounOf.has(first.text) &&
    [first, ...rest.slice(0, -1)].every(isSmall)
  );
}
