/** "The spokesman", "the statement" to whose office or paper it is, where one bearer was brought up before. */
import type { Mention } from '../../names.ts';
import { onceEach } from '../../once-each.ts';
import { remembering } from '../../remembering.ts';
import { isPaper, isThing } from '../../grammar/nouns.ts';
import { besideBearer, isFormer, ledBy } from './beside-bearer.ts';
import { type Bearer, calledSo, isPossessed } from './called-so.ts';
import { definite, fullDescription, officeIn } from './descriptions.ts';
import { isOfParty, isOnlyOffice, officeByInitials, otherwise } from './offices-before-names.ts';
import type { Passage } from '../passages/passage.ts';
import { only, type Story } from './story.ts';

const pointed = /^(?:the|this|that)\s([\p{Ll}-]+)$/iu;
/** "The managing director of the gas utility". */
const ofBody = / (?:of|for|at) (?:the |our )?[\p{L}\s’'-]+$/u;

/** Whose paper, or which person, "the statement" or "the verger" is: "the verger, Hugh Penhaligon" stands before. */
export function bearerOf(role: string, passage: Passage, before: number, story: Story): Mention | null {
  const noun = pointed.exec(role)?.[1];
  if (noun && isPaper(noun)) {
    const lead = new RegExp(`\\b${noun} (?:from|of|by|for) (?:the )?$`, 'i');
    return only(
      passage.mentions.filter(
        ({ start }) => start < before && lead.test(passage.text.slice(Math.max(0, start - 60), start)),
      ),
    );
  }
  const { office } = withBody(role);
  if (isBroughtUpHere(office, passage, before)) return null;
  const here = placesIn(story.everything).get(passage) ?? -1;
  const { first, anywhere } = bearersAmong(story.everything)(role);
  const behind = first.filter(({ at }) => at <= here);
  if (behind.length > 0) return only(behind.map(({ mention }) => mention));
  return fullDescription(office, passage, before, story) === null ? anywhere : null;
}

function withBody(role: string): { office: string; body: string } {
  const [body = ''] = ofBody.exec(role) ?? [];
  return { office: role.slice(0, role.length - body.length), body };
}

const placesIn = onceEach(
  (everything: readonly Passage[]) => new Map(everything.map((passage, at) => [passage, at])),
);

/** "A government official said the road was shut. “It is wet,” the official said": somebody without a name, since anybody with one. */
function isBroughtUpHere(office: string, { text, mentions }: Passage, before: number): boolean {
  const noun = /^[Tt]he (\p{Ll}+)$/u.exec(office)?.[1];
  if (noun === undefined) return false;
  const own = text.slice(0, before);
  const introduced = new RegExp(
    `\\b(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:[\\p{L}-]+ ){0,3}${noun}\\b(?!,? \\p{Lu}|[’'])`,
    'u',
  );
  const at = introduced.exec(own)?.index ?? -1;
  // "Ada Quist, an official"
  const isNear = ({ start, end }: Mention) => start > at || own.slice(end, at) === ', ';
  return at >= 0 && !mentions.some((one) => one.kind === 'person' && one.end <= before && isNear(one));
}

/** The one person of whom the passages tell that they are "the verger". */
export function bearerOfOffice(role: string, passages: readonly Passage[]): Mention | null {
  return only(bearersIn(role, passages).map(({ mention }) => mention));
}

/** A clipping asks for the same office again and again. */
const bearersAmong = onceEach((everything: readonly Passage[]) => {
  const ofOffice = remembering((office) => bearersOfOffice(office, everything));
  return remembering((role) => {
    const { office, body } = withBody(role);
    const bearers = bearersIn(office, everything, ofOffice);
    // "The secretary of state" is one office.
    const whole = body === '' ? bearers : bearersIn(role, everything, ofOffice);
    // Of whom the text tells further down, "the director" may be another body's.
    const anywhere = bearers.filter(({ of }) => of === '' || (body !== '' && isSameBody(of, body)));
    return {
      first: [...firstTwo(whole), ...firstTwo(bearers.filter(({ of }) => isSameBody(of, body)))],
      anywhere: only(anywhere.map(({ mention }) => mention)),
    };
  });
});

/** Where there are two, it is said of neither. */
function firstTwo(bearers: Bearer[]): Bearer[] {
  const second = bearers.find(({ mention }) => mention.name !== bearers[0]?.mention.name);
  return [...bearers.slice(0, 1), ...(second ? [second] : [])];
}

function bearersIn(
  role: string,
  passages: readonly Passage[],
  ofOffice = (office: string) => bearersOfOffice(office, passages),
): Bearer[] {
  const [, whole = '', noun] = definite.exec(role) ?? [];
  if (noun === undefined) return isPossessed(role) ? calledSo(role, passages) : [];
  if (isThing(noun) || isPlural.test(noun)) return [];
  const office = isFormer.test(whole) ? whole : officeIn(role);
  const inFull = officeByInitials(office);
  if (inFull !== undefined) return bearersByInitials(office, inFull, passages);
  // "The Danish president" is no other president.
  const told = whole !== office && /^\p{Lu}/u.test(whole) ? ofOffice(whole) : [];
  return told.length > 0 ? told : ofOffice(office);
}

function bearersOfOffice(office: string, passages: readonly Passage[]): Bearer[] {
  const { lead, tail } = besideBearer(otherwise[office.toLowerCase()] ?? office);
  return passages.flatMap(({ text, mentions }, at) =>
    mentions.flatMap((mention): Bearer[] => {
      if (mention.kind !== 'person') return [];
      if (!isOfParty(office.split(' ').at(-1) as string, mention.name, passages)) return [];
      const before = ledBy(lead, text.slice(Math.max(0, mention.start - 90), mention.start));
      const after = tail.exec(text.slice(mention.end, mention.end + 90))?.[0];
      if (before === undefined && after === undefined) return [];
      const rest = after === undefined ? '' : text.slice(mention.end + after.length, mention.end + 180);
      return [{ mention, at, of: bodyAfter.exec(rest)?.[0] ?? ofBody.exec(before?.trim() ?? '')?.[0] ?? '' }];
    }),
  );
}

/** "Superintendent of Police Ravi Kumar" is "the SP". */
function bearersByInitials(initials: string, office: string, passages: readonly Passage[]): Bearer[] {
  const texts = passages.map(({ text }) => text);
  if (!isOnlyOffice(initials, office, texts)) return [];
  const lead = new RegExp(`(?<!\\b(?:former|ex|then)[ -])\\b${office} $`, 'i');
  return passages.flatMap(({ text, mentions }, at) =>
    mentions
      .filter(({ kind, start }) => kind === 'person' && lead.test(text.slice(Math.max(0, start - 90), start)))
      .map((mention) => ({ mention, at, of: '' })),
  );
}

/** "For many of the marchers, Quist" names none of them. */
const isPlural = /[^s]s$/;

/** "…, the director of a film about the boat" */
const bodyAfter = /^ (?:of|for|at) (?:the |an? |our |his |her )?[\p{L}\s’'-]+/u;

/** A body that is not named may be any; "the board" may be the Port Board, which the School Board is not. */
function isSameBody(of: string, body: string): boolean {
  const [one = '', other = ''] = [of, body].map(
    (words) => ` ${words.trim().toLowerCase().replace(linking, '')}`,
  );
  return of === '' || one.endsWith(other) || other.endsWith(one);
}

const linking = /^(?:(?:of|for|at) )?(?:(?:the|an?|our|his|her) )?/;
