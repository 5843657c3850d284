/** The words before a participle or an infinitive to a subject of its own: “with Quist saying”, “allowed Quist to claim”. */
import { papers } from '../../grammar/nouns.ts';
import { isBaseForm } from '../../grammar/reporting.ts';
import { withoutTitles } from '../../names/titles-before.ts';
import { type Subject, whoOf } from './attribution.ts';
import { leadingPhrase } from './phrases.ts';
import { agents } from './subject-phrases.ts';
import type { Actor } from '../passages/subjects.ts';

/** What brings a participle a subject: "with Quist saying", "saw Quist waving". */
const participial =
  /\b(?:with|s(?:ee|een|aw)|hears?|heard|shows?|showed|filmed|caught)\s(?:[\p{L}’'-]+\s){0,3}$/iu;
/** "With a source close to him saying": the words are nobody's name. */
const nameless =
  /\bwith ((?:an?|the|some|many|several|one|two|other|its|his|her|their) [^,;:\uFFFC]{3,80}|\p{Lu}[\p{L}’'-]+) $/u;
/** "Footage showed rowers chanting", "a video shows the mayor saying": whoever is seen, or heard, saying something. */
const shown =
  /\b(?:s(?:een?|aw)|hears?|heard|shows?|showed|showing|captur(?:es?|ed)|film(?:s|ed)|caught) ((?:\p{L}[\p{L}’'-]* ){0,5}?\p{L}[\p{L}’'-]*) $/u;
/** "It was shelved, with the mayor, Ada Quist, saying"; "he came with the mayor, Ada Quist, saying" tells what he says. */
const apposed = /[,;] with (?:the|an?) [^,;:\uFFFC]{3,60}, $/;
/** "Quist received a letter saying": it is the letter that says so; of a letter that Quist sent it is Quist. */
const receiving = `\\b(?:receiv(?:ed?|es)|got|gets|opened|found|obtained|(?:was|were|been) (?:sent|given|handed|served)) (?<words>(?:an?|the|another) (?:\\p{Ll}[\\p{L}-]* ){0,4}?(?:${papers}))`;
const received = new RegExp(`${receiving} (?:(?:from|by) [^,;:\\uFFFC]{3,60} )?$`, 'u');
/** Before the name of whoever wrote it. */
const receivedFrom = new RegExp(`${receiving} (?:from|by) $`, 'u');

/** What makes the object of one verb the subject of the next: "led Quist to say". */
const causing =
  /\b(?:allow|ask|urg|forc|prompt|caus|invit|persuad|convinc|lea?d|mov|inspir|encourag|compel|driv|drov)(?:s|es|ed|led|e|ing)?\s(?:\p{L}+\s){0,2}$/u;

/** "Quist heard an officer yell": whoever is heard. */
export const hearingVerbs = 'hear|heard|hears|hearing|overheard|saw|watched';
const hearing = `\\b(?:${hearingVerbs})`;
const heardOne = new RegExp(
  `${hearing} ((?:an?|the|one|another|his|her|their|some) [^,;:\\uFFFC]{3,60}|some(?:one|body)|\\p{Lu}[\\p{L}’'-]+) $`,
  'u',
);

/** "The paper quoted Quist as saying". */
const quoting = /\b(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|record(?:s|ed)|report(?:s|ed)) $/;

/** "The paper quoted the harbour master as saying". */
const quotedOne =
  /\b(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing)) ((?:an?|the|one|another|his|her|its|their) [^,;:\uFFFC]{3,60}) as $/u;

/** How far before a name what brings it a verb of its own may stand. */
const near = 200;

export function ownSubject(
  masked: string,
  from: number,
  verb: { at: number; verb: string },
  actors: Actor[],
): Subject | null {
  const isParticiple = /ing$/.test(verb.verb);
  const isBase = isBaseForm(verb.verb);
  const gap = isParticiple ? ' ' : ' to ';
  const actor = actors.find(({ end }) => {
    const between = masked.slice(end, verb.at);
    return [gap, `,${gap}`, ' as '].includes(between) || (isParticiple && /^ \p{Ll}+ly $/u.test(between));
  });
  if (actor && 'mention' in actor) {
    const lead = masked.slice(Math.max(from, actor.start - near), actor.start);
    if (masked.startsWith(' as ', actor.end))
      return isParticiple && quoting.test(withoutTitles(lead))
        ? { who: whoOf(actor), start: actor.start }
        : null;
    const isOwn =
      masked[actor.end] === ','
        ? isParticiple && apposed.test(lead)
        : isParticiple
          ? [participial, receivedFrom].some((pattern) => pattern.test(withoutTitles(lead)))
          : causing.test(withoutTitles(lead));
    return isOwn ? { who: whoOf(actor), start: actor.start } : null;
  }
  const lead = masked.slice(Math.max(from, verb.at - 100), verb.at);
  const words = isParticiple
    ? (nameless.exec(lead)?.[1] ??
      oneShown(lead) ??
      quotedOne.exec(lead)?.[1] ??
      received.exec(lead)?.groups?.['words'])
    : isBase
      ? heardOne.exec(lead)?.[1]
      : undefined;
  return words !== undefined && mayBeSomebody(words)
    ? { who: { role: words }, start: masked.lastIndexOf(words, verb.at) }
    : null;
}

function oneShown(lead: string): string | undefined {
  const words = shown.exec(lead)?.[1];
  return words !== undefined && mayBeSomebody(words) ? words : undefined;
}

function mayBeSomebody(words: string): boolean {
  return leadingPhrase(words) === words || agents(words) !== null;
}
