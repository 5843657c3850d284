/** The words after a quotation to the one who speaks: “…,” Putin said. “…,” said Putin. “…,” said a spokesman. */
import { attribution, type Attribution, isApposition, type Scene } from './attribution.ts';
import { subjectAt } from './inverted.ts';
import { joins } from './joint.ts';
import { isNamedByOffice, isSetOff, whereto } from './named-by-office.ts';
import { leadingPhraseBeforeVerb } from './phrase-before-verb.ts';
import { quotedBy } from './quoted-by.ts';
import { hearingVerbs } from './secondary.ts';
import { isCalling } from '../../grammar/nouns.ts';
import { kinGiven } from '../../names/kin-words.ts';
import { isReporting, tellingVerbs } from '../../grammar/reporting.ts';
import { verbAfter } from './verb-after.ts';

export function after(scene: Scene): Attribution | null {
  const { masked, sentence, span } = scene;
  const cited = quotedBy(scene);
  if (cited) return cited;
  const tail = masked.slice(span.outerEnd, Math.min(sentence.end, span.outerEnd + 240));
  const lead = /^[\s,—–-]*(?:as (?=[^,.;]* puts? it\b))?/.exec(tail)?.[0].length ?? 0;
  const at = span.outerEnd + lead;
  const verb = /^\p{Ll}+/u.exec(masked.slice(at, sentence.end))?.[0] ?? '';
  if (isReporting(verb) && !verb.endsWith('ing')) {
    const found = subjectAt(scene, at + verb.length + particleOf(verb, masked.slice(at)), verb, at);
    if (found && !(/s$/.test(verb) && isHeard.test(masked.slice(found.end, sentence.end)))) return found;
  }
  return verbAfterSubject(scene, at);
}

/** “…,” chimed in Berg, called out Berg: what goes with the verb; “…,” reported in Northhaven is no such verb. */
function particleOf(verb: string, words: string): number {
  return withParticle.test(verb)
    ? (/^\p{Ll}+( (?:in|out|up|back|away))(?= )/u.exec(words)?.[1]?.length ?? 0)
    : 0;
}

const withParticle = /^(?:chim|call|cri|cry|shout|yell|snap|bark|sang|sing|laugh|holler|whisper|muse|joke)/;

/** “…,” taunts Berg heard all night: a noun for what others say. */
const isHeard = new RegExp(`^ (?:${hearingVerbs})\\b`);

/** “…,” Putin, who praised him, also said: the subject that begins right after the quotation, and its verb. */
function verbAfterSubject({ masked, sentence, span, actors }: Scene, at: number): Attribution | null {
  const actor = actors.find((one) => one.start >= at && one.start <= at + 60);
  // “Mr Quist,” while Berg calls him “Tom”: another clause; but “Late,” after lunch Berg told them.
  const other = opensOther.exec(masked.slice(at, at + 10));
  if (other && (!/^(?:before|after|until|since)/.test(other[0]) || actor?.start === at + other[0].length))
    return null;
  const behind = actors.find(
    (one) =>
      'mention' in one &&
      one !== actor &&
      one.start > at &&
      isNamedByOffice(one, masked.slice(at, one.start)),
  );
  const partner =
    actor &&
    actors.find(
      (one) => 'mention' in one && one.start > actor.end && joins(masked.slice(actor.end, one.start)),
    );
  for (const one of [actor, partner, behind]) {
    if (!one) continue;
    const gap = masked.slice(at, actor?.start);
    const isOf = 'mention' in one && (isNamedByOffice(one, gap) || isApposition(gap.replace(whereto, '')));
    if (one !== behind && !isApposition(gap) && !isOf) continue;
    const verb = verbAfter(masked, one.end, sentence.end);
    if (verb) return attribution(one, one.start, verb.end, verb.word, one.start - span.outerEnd, true);
  }
  const setOff = actors.find(
    (one) =>
      'mention' in one && one.start > at && isSetOff(masked.slice(at, one.start), masked.slice(one.end)),
  );
  const told = setOff && verbAfter(masked, setOff.end, sentence.end);
  if (told) return attribution(setOff, at, told.end, told.word, 0, true);
  const withInitials = initialled.exec(masked.slice(at, sentence.end));
  const ofBody =
    withInitials && isCalling(withInitials[2] as string)
      ? verbAfter(masked, at + withInitials[0].length, sentence.end)
      : null;
  if (withInitials && ofBody)
    return {
      who: { role: `${withInitials[1]}${withInitials[2]}` },
      start: at,
      end: ofBody.end,
      verb: ofBody.word,
      distance: 0,
      beside: true,
    };
  const words =
    formerCalling.exec(masked.slice(at, sentence.end))?.[0] ??
    leadingPhraseBeforeVerb(masked.slice(at, Math.min(sentence.end, at + 160)));
  const named = words && actors.find((one) => /^,\s*$/.test(masked.slice(at + words.length, one.start)));
  if (named && 'mention' in named) {
    const verb = verbAfter(masked, named.end, sentence.end);
    if (verb) return attribution(named, at, verb.end, verb.word, 0, true);
  }
  // “…,” the “Harbour Nights” actor said: a work is no part of what he is called by.
  const titled = words ? null : titledCalling.exec(masked.slice(at, sentence.end));
  const role = words ?? (titled && `${titled[1]} ${titled[2]}`);
  if (!role) return null;
  const from = at + (titled?.[0] ?? role).length;
  const verb = verbAfter(masked, from, sentence.end);
  const given = kinGiven(role, masked.slice(from, sentence.end));
  return (
    verb && {
      who: { role: given ?? role },
      start: at,
      end: verb.end,
      verb: verb.word,
      distance: 0,
      beside: true,
    }
  );
}

const opensOther = /^(?:while|when|whereas|before|after|because|although|though|until|unless|since|if) /;

/** “…,” the former Northgate and Harbour City striker said: all that somebody was, up to the verb. */
const formerCalling = new RegExp(
  `^the (?:former|retired|ex-)[\\p{L}\\d’'& -]{3,70}?(?= (?:${tellingVerbs})(?!\\w))`,
  'u',
);

/** “…,” a senior Harbour Watch (HW) official, who was there, told: the letters for a body are no part of what he is called by. */
const initialled = /^((?:[Tt]he|[Aa]n?) (?:[\p{L}’'-]+ ){1,6})\(\p{Lu}{2,6}\) (\p{Ll}[\p{L}-]*)(?=[ ,])/u;

const titledCalling = /^([Tt]he|[Aa]n?) \uFFFC+ (\p{Ll}[\p{L}-]+)(?= )/u;
