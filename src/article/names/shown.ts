/** A run of capitals and the words about it to whether they show that it is a person's name. */
import { endsInPerson, isCalling } from '../grammar/nouns.ts';
import { isReporting, isTelling, tellingVerbs } from '../grammar/reporting.ts';
import { beforeBody, verbFollows } from '../grammar/verbs.ts';
import { pronounOf } from './given.ts';
import { isFamilyFirst } from './family-first.ts';
import { officeBefore } from './offices.ts';
import { isTitle } from './titles.ts';
import { isSomebodyBefore, isSomebodyOf, ofBodies } from './somebody-of.ts';
import { capitalised, particles } from './words.ts';

/** The words about a name; `titled` if its kind is known by itself. */
export type Context = { titled: boolean; before: string; after: string };

/** "Al" is an article, too: "Al Bayan". */
function isGiven(word: string): boolean {
  return pronounOf.has(word) && !particles.has(word.toLowerCase());
}

/** "Ada Quist, 71,": what follows a name. */
export const age = /^,? (?:aged? )?\d{1,2},/;

/** "At 78, Ada Quist still rows". */
const ageBefore = /\bAt (?:1?\d{2}), $/;

/** "R. Quist", "Ada Quist III": an initial, and the number of those who bore the name, are people's. */
const byShape = /^(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}{3,}$| \S+ (?:II|III)$/u;

/** "The trawler Ada Quist", "the Agnes B.": a ship, a book, a fire; no name of a person has an article. */
const thingBefore =
  /\b[Tt]he $|\b(?:barge|boat|cruiser|cutter|dredger|ferry|freighter|frigate|ketch|launch|lifeboat|liner|schooner|ship|sloop|steamer|submarine|tanker|trawler|tug|vessel|yacht) $/;

export function isThings(before: string): boolean {
  return thingBefore.test(before);
}

/** It speaks, has an age or an office, or a given name before its last. */
export function isShown(name: string, { titled, before, after }: Context): boolean {
  if (titled) return true;
  if (isThings(before)) return false;
  if (degrees.test(after) || isFamilyFirst(name) || byShape.test(name)) return true;
  if (age.test(after) || ageBefore.test(before) || officeBefore.test(before)) return true;
  if (/, $/.test(before) && /^[,.]/.test(after) && isSomebodyOf(before.slice(0, -2))) return true;
  if (/, $/.test(before) && actsAfterComma(after) && isSomebodyBefore(before.slice(0, -2))) return true;
  if (before.endsWith(' ') && (endsInPerson(before.trimEnd()) || isPersonal(before))) return true;
  if (/^, (?:who|a|an|the|his|her)\b/.test(after) && !ofSomebody.test(before)) return true;
  if (!/\b(?:in|at|near|of) $/i.test(before) && isCalledAfter(after)) return true;
  if (name.split(' ').slice(0, -1).some(isGiven)) return true;
  if (/(?:^|[.!?] )$/.test(before) && verbFollows(after) && /\b(?:he|she|his|her)\b/i.test(after))
    return true;
  const next = /^,?\s+(?:also |later |then |recently )?(\p{L}+)/u.exec(after)?.[1];
  if (next && isReporting(next)) return true;
  if (ofSomewhere.test(after) || tellsAfterApposition(after)) return true;
  if (speaksByPosition(before)) return true;
  // Looked for from the end, where it stands.
  const last = /$(?<=(\p{L}+)\s+)/u.exec(before)?.[1];
  return last !== undefined && isReporting(last);
}

/**
 * “…,” said running back Rashard Quist: between the verb right after words in marks and a name, where somebody plays. Other
 * nouns there stand before bodies and places as well: "said pollster Quist Mori", "said hosts Quist City".
 */
function speaksByPosition(before: string): boolean {
  const [, verb = '', post = ''] = postAfterVerb.exec(before) ?? [];
  return isTelling(verb) && position.test(post);
}

/** Positions in football, rugby, gridiron, baseball, cricket and basketball, from general knowledge. */
const position =
  /^(?:\p{Ll}+ )?(?:(?:full|half|wing|running|tail|line|corner|quarter|left|right|centre|center)[ -]?back|(?:fly|scrum|centre|center)-?half|number eight|prop|hooker|flanker|tight end|wide receiver|nose tackle|shortstop|pitcher|catcher|outfielder|infielder|batter|batsman|bowler|wicketkeeper|(?:point|shooting) guard|midfielder|winger)$/u;

const postAfterVerb = /["”’'»] (\p{Ll}+) (\p{Ll}[\p{L}’'-]*(?: \p{Ll}[\p{L}’'-]*){0,3}) $/u;

/** "Ada Quist of " before what may be a firm: the "who" is hers. */
const ofSomebody = /\p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:of|from|at) $/u;

/** ", was surprised": right after a name. */
function actsAfterComma(after: string): boolean {
  return after.startsWith(', ') && verbFollows(after.slice(1));
}

/** "Retired dentist Ada Quist": a trade or a relation right before a name, without an article. */
function isPersonal(before: string): boolean {
  const [, last = ''] = /(?<![\p{L}’'-])(\p{Ll}+) $/u.exec(before) ?? [];
  return isCalling(last) && !ofBodies.test(last);
}

/** "Lewis Quist, research director of", "Banu Quist, CEO of": what somebody is, without an article. */
function isCalledAfter(after: string): boolean {
  const [, words = ''] =
    /^, ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?= (?:of|at|for|with|and)\b|,)/u.exec(after) ?? [];
  const last = words.split(' ').at(-1) ?? '';
  return words !== '' && (isTitle(capitalised(last)) || isCalling(last.toLowerCase()));
}

/** "Ines Valdivia, PhD, RD": after a name; one alone only where no state of the Union is written so. */
const degrees =
  /^(?:(?:,? (?:MD|MS|MA|BA|DO|JD|RD|RN|LDN|MBA|MPH|PhD|MSc|BSc|CSSD)(?![\p{L}])){2}|,? (?:PhD|Ph\.D\.|RD|RN|MBA|MPH|DPhil|PsyD|EdD|QC|KC|OBE|MBE|CBE)(?![\p{L}]))/u;

/** "Ines Valdivia of the Coastal Institute in Ayr told": whoever is from somewhere, and says something. */
const ofSomewhere = new RegExp(
  `^ (?:of|from|at|with) ${beforeBody}\\p{Lu}[^,.;:“”"]{2,60}(?: (?:${tellingVerbs})(?!\\w)|, who\\b)`,
  'u',
);

/** "Dan Kerrigan, litigation specialist at a law firm, said": whoever an apposition tells of, and who says something. */
function tellsAfterApposition(after: string): boolean {
  const [apposition = ''] = /^, [^.;:“”"]{3,170}/.exec(after) ?? [];
  // "(Labour, Quay Ward), who": the aside ends before what is told.
  if (/^[^()]*\)/.test(apposition)) return false;
  return [...apposition.slice(2).matchAll(/, (?!\p{Ll}+ing\b)(\p{Ll}+)(?= )/gu)].some(([, verb = '']) =>
    isReporting(verb),
  );
}
