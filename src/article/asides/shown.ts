/** A line to whether it says what a picture shows: where in it somebody is, what they are doing, or what a button above enlarges. */
import { inAnyCase } from '../text/any-case.ts';
import { pictureCredit } from '../captions.ts';
import { pasts } from '../grammar/verbs.ts';
import type { Line } from './line.ts';

/** What a caption says of where to look. */
const pointing =
  /\bthis (?:photo(?:graph)?|picture|image)\b|\bpictured\b|\((?:top|left|right|above|below|cent(?:re|er))[ ,)]/iu;
const naming =
  /^(?:an?|the) (?:\p{Ll}+ )?(?:image|photo(?:graph)?|picture|screen ?shot|still) (?:from|of|provided|released|showing|taken)\b/iu;
/** A word in -s before an article or a possessive is a verb, not a plural. */
const presentVerb = /\b\p{Ll}{2,}s(?= (?:an?|the|his|her|its|their|that|this)\b)/u;

/** "A picture of the quay at night": of pictures of another kind, a verb tells. */
export function isShowing(text: string): boolean {
  if (pointing.test(text)) return true;
  const [start] = naming.exec(text) ?? [];
  if (start === undefined) return false;
  const rest = text.slice(start.length);
  return !presentVerb.test(rest) && !hasFinite(rest);
}

const side = '(?:(?:far|second(?: from)?|third from|fourth from) )?(?:cent(?:er|re)|left|right)';
/** "Ada Quist, left, and Tom Berg": what is called out in speech stands after no name. */
const isAt = `\\p{Lu}[\\p{L}’'-]+, ${side}(?:, (?!of\\b)\\p{L}| and \\p{Lu})`;
const placed = new RegExp(`(?<=\\p{Lu}[\\p{L}.’'-]+ )${isAt}`, 'u');
/** Opens with the name, and whose: "The island’s Ada Quist". A place that a sentence opens with follows a preposition. */
const placedFirst = new RegExp(
  `^(?!(?:${inAnyCase('after|along|at|behind|by|down|for|from|in|into|near|off|on|over|past|then|to|towards?|under|up|with')})(?!\\w))(?:${inAnyCase('the')} \\p{L}+['’][sS] )?(?:\\p{Lu}[\\p{L}.’'-]+ ){1,4}${isAt}`,
  'u',
);

/** Elsewhere in a sentence, sides of teams and of roads are so called: there, a credit beside it must tell. */
export function saysWhereInPicture(text: string, isCredited: boolean): boolean {
  return isCredited ? placed.test(text) : placedFirst.test(text);
}

/** "Ada Quist catching the last boat." */
const name = "\\p{Lu}(?:\\.|[\\p{L}-]+(?:['’](?:\\p{Lu}\\p{L}+|s))?)";
const doing = new RegExp(`^${name}(?: ${name}){1,3} \\p{Ll}{2,}ing (?:[^.!?]|\\.(?! ))+[.!?](?: |$)`, 'u');
const finite = new RegExp(
  `^(?:am|are|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|was|were|will|would|makes|means|takes|says|seems|${pasts})(?:n['’]t)?$`,
  'iu',
);

function hasFinite(text: string): boolean {
  const words = text.match(/[\p{L}’'-]+/gu) ?? [];
  return words.some((word) => finite.test(word));
}

/** Captions tell of what is to be seen, at least in their first clause, or that it was seen. */
export function tellsOfPast(text: string): boolean {
  const [clause = ''] = firstClause.exec(text) ?? [];
  return !seen.test(clause) && (clause.match(/[\p{L}’'-]+/gu) ?? []).some((word) => past.test(word));
}
const firstClause =
  /^(?!(?:After|As|Before|When|Where|While) )(?:(?! (?:after|as|before|that|when|where|which|while|whom?) )[^.!?]|[.!?](?! )){1,300}/u;
const seen = /\b(?:pictured|seen|shown)\b/;
const past = new RegExp(`^(?:did|had|was|were|would|${pasts})$`, 'iu');

/** A name and a participle that no verb of the sentence makes a clause of. In the present many verbs look like nouns: a credit or a button must stand beside it, too. */
export function showsDoing(text: string): boolean {
  const [sentence = ''] = doing.exec(text) ?? [];
  const words = sentence.match(/[\p{L}’'-]+/gu) ?? [];
  return words.length >= fewestWords && !presentVerb.test(sentence) && !hasFinite(sentence);
}
const fewestWords = 6;

const button =
  /^(?:(?:click|tap|here|for|to|see|view) )*(?:enlarge|larger)(?: (?:this|the|image|photo|picture))*$/i;
/** "Ada Quist, Reuters", "Harbour-Post/Ada Quist" */
const signed = new RegExp(`^${name}(?: ${name}){0,3}(?:, | ?/ ?)${name}(?: ${name}){0,3}$`, 'u');

export function isBelowButton(lines: readonly Line[], at: number): boolean {
  return button.test(lines[at - 1]?.text ?? '');
}

/** Between a button that enlarges a picture and a credit, or a name with whom it took the picture for. */
export function isEnlarged(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1]?.text ?? '';
  return isBelowButton(lines, at) && (signed.test(below) || pictureCredit(below) !== null);
}
