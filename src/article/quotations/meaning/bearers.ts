/** "The spokesman", "the statement" to whose office or paper it is, where one bearer was brought up before. */
import type { Mention } from '../../names.ts';
import { onceEach } from '../../asking/once-each.ts';
import { remembering } from '../../asking/remembering.ts';
import { isPaper } from '../../grammar/nouns.ts';
import { type Bearer, bearersIn, bearersOfOffice, ofBody } from './bearers-of-office.ts';
import { fullDescription } from './descriptions.ts';
import { article, leadsTo } from './leads-to.ts';
import type { Passage } from '../passages/passage.ts';
import { only, type Story } from './story.ts';

const pointed = /^(?:[Tt]h(?:e|is|at))\s([\p{Ll}-]+)$/u;

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
  if (!leadsTo(article, noun, own)) return false;
  const introduced = new RegExp(
    `\\b(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:[\\p{L}-]+ ){0,3}${noun}\\b(?!,? \\p{Lu}|[’'])`,
    'u',
  );
  const at = introduced.exec(own)?.index ?? -1;
  // "Ada Quist, an official"
  const isNear = ({ start, end }: Mention) => start > at || own.slice(end, at) === ', ';
  return at >= 0 && !mentions.some((one) => one.kind === 'person' && one.end <= before && isNear(one));
}

/** A clipping asks for the same office again and again. */
const bearersAmong = onceEach((everything: readonly Passage[]) => {
  const ofOffice = remembering(bearersOfOffice(everything));
  return remembering((role) => {
    const { office, body } = withBody(role);
    const bearers = bearersIn(office, everything, ofOffice);
    // "The secretary of state" is one office.
    const whole = body === '' ? bearers : bearersIn(role, everything, ofOffice);
    // Of whom the text tells further down, "the director" may be another body's.
    const anywhere = bearers.filter(({ of }) => of === '' || (body !== '' && isSameBody(of, body)));
    return {
      first: [...withAnother(whole), ...withAnother(bearers.filter(({ of }) => isSameBody(of, body)))],
      anywhere: only(anywhere.map(({ mention }) => mention)),
    };
  });
});

/** The first, and one who is somebody else: where there are two, it is said of neither. */
function withAnother(bearers: Bearer[]): Bearer[] {
  const second = bearers.find(({ mention }) => mention.name !== bearers[0]?.mention.name);
  return [...bearers.slice(0, 1), ...(second ? [second] : [])];
}

/** A body that is not named may be any; "the board" may be the Port Board, which the School Board is not. */
function isSameBody(of: string, body: string): boolean {
  const [one = '', other = ''] = [of, body].map(
    (words) => ` ${words.trim().toLowerCase().replace(linking, '')}`,
  );
  return of === '' || one.endsWith(other) || other.endsWith(one);
}

const linking = /^(?:(?:of|for|at) )?(?:(?:the|an?|our|his|her) )?/;
