/** "The verger", "the port’s owner" to those beside whose names passages say so. */
import { firstTwo } from '../../asking/first-two.ts';
import type { Mention } from '../../names.ts';
import { isThing } from '../../grammar/nouns.ts';
import { tellingVerbs } from '../../grammar/reporting.ts';
import { besideBearer, isFormer, ledBy, opensApposition } from './beside-bearer.ts';
import { calledSoIn, isPossessed, placesOfCalled } from './called-so.ts';
import { definite, officeIn } from './descriptions.ts';
import { firstsBefore } from './firsts-before.ts';
import { isOfParty, ofState, otherwise } from './offices-before-names.ts';
import type { Passage } from '../passages/passage.ts';
import { passagesWith } from './passages-with.ts';
import { only, type Story } from './story.ts';

/** `of` is the body whose office it is, where a passage says whose. */
type Beside = { mention: Mention; of: string };

/** `at` is the place of the passage that tells so. */
export type Bearer = Beside & { at: number };

/** "The managing director of the gas utility". */
export const ofBody = / (?:of|for|at) (?:the |our )?[\p{L}\s’'-]+$/u;

/** All of an office among passages. */
export type OfOffice = (office: string) => Bearer[];

export const bearersOfOffice =
  (passages: readonly Passage[]): OfOffice =>
  (office) =>
    placesOfOffice(passages)(office).flatMap((at) =>
      besideOffice(passages[at] as Passage, office)
        .filter(({ mention }) => isOfParty(office, mention.name, passages))
        .map((one) => ({ ...one, at })),
    );

export function bearersIn(role: string, passages: readonly Passage[], ofOffice: OfOffice): Bearer[] {
  const all = among(role, {
    ofOffice,
    calledSo: (words) =>
      placesOfCalled(passages)(words).flatMap((at) =>
        calledSoIn(passages[at] as Passage, words).map((mention) => ({ mention, at, of: '' })),
      ),
  });
  return ofState(role, all, ({ mention }) => mention.name, passages);
}

/** The one person of whom a story has told that they are "the verger". */
export function bearerBefore(role: string, story: Pick<Story, 'passages' | 'paragraphs'>): Mention | null {
  const { passages } = story;
  return only(
    among(role, {
      ofOffice: (office) =>
        firstTwo(officesBefore(office, story), ({ name }) => isOfParty(office, name, passages)),
      calledSo: (words) => firstTwo(calledSoBefore(words, story)),
    }),
  );
}

const officesBefore = firstsBefore(
  (passage, office) => besideOffice(passage, office).map(({ mention }) => mention),
  placesOfOffice,
);
const calledSoBefore = firstsBefore(calledSoIn, placesOfCalled);

function among<One>(
  role: string,
  ways: {
    ofOffice: (office: string) => One[];
    calledSo: (words: string) => One[];
  },
): One[] {
  const [, whole = '', noun] = definite.exec(role) ?? [];
  if (noun === undefined) return isPossessed(role) ? ways.calledSo(role) : [];
  if (isThing(noun) || isPlural.test(noun)) return [];
  const office = isFormer.test(whole) ? whole : officeIn(role);
  // "The Danish president" is no other president.
  const told = whole !== office && /^\p{Lu}/u.test(whole) ? ways.ofOffice(whole) : [];
  return told.length > 0 ? told : ways.ofOffice(office);
}

/** "For many of the marchers, Quist" names none of them. */
const isPlural = /[^s]s$/;

/** The passages to be looked at: where other words may stand for the office, all. */
function placesOfOffice(passages: readonly Passage[]): (office: string) => readonly number[] {
  return (office) =>
    otherwise[office.toLowerCase()] === undefined ? passagesWith(passages)(office) : [...passages.keys()];
}

function besideOffice({ text, mentions }: Passage, office: string): Beside[] {
  const people = mentions.filter(({ kind }) => kind === 'person');
  if (people.length === 0) return [];
  const other = otherwise[office.toLowerCase()];
  const has = (words: string) => other !== undefined || isIn(office, words);
  return people.flatMap((mention) => {
    const lead = text.slice(Math.max(0, mention.start - 90), mention.start);
    const tail = text.slice(mention.end, mention.end + 90);
    // To make the patterns takes longer than to look whether they can find anything.
    // "That of the chief, Quist said": another.
    const isBeside = !(lead.endsWith(', ') && told.test(tail));
    const before = has(lead) && isBeside ? ledBy(besideBearer(other ?? office).lead, lead, tail) : undefined;
    const after =
      opensApposition.test(tail) && has(tail)
        ? besideBearer(other ?? office).tail.exec(tail)?.[0]
        : undefined;
    if (before === undefined && after === undefined) return [];
    const rest = after === undefined ? '' : text.slice(mention.end + after.length, mention.end + 180);
    return [{ mention, of: bodyAfter.exec(rest)?.[0] ?? ofBody.exec(before?.trim() ?? '')?.[0] ?? '' }];
  });
}

const told = new RegExp(`^ (?:has |had |also )?(?:${tellingVerbs})(?!\\w)`, 'u');

function isIn(office: string, words: string): boolean {
  return words.toLowerCase().includes(office.toLowerCase());
}

/** "…, the director of a film about the boat" */
const bodyAfter = /^ (?:of|for|at) (?:the |an? |our |his |her )?[\p{L}\s’'-]+/u;
