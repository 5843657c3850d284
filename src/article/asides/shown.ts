/** A line to whether it says what a picture shows: where in it somebody is, what they are doing, or what a button above enlarges. */
import { pictureCredit } from '../captions.ts';
import { pasts } from '../grammar/verbs.ts';
import type { Line } from './line.ts';

/** What a caption says of where to look. */
export const showing =
  /\bthis (?:photo(?:graph)?|picture|image)\b|\bpictured\b|\((?:top|left|right|above|below|cent(?:re|er))[ ,)]|^(?:an?|the) (?:\p{Ll}+ )?(?:image|photo(?:graph)?|picture|screen ?shot|still) (?:from|of|provided|released|showing|taken)\b/iu;

const side = '(?:(?:far|second(?: from)?|third from|fourth from) )?(?:cent(?:er|re)|left|right)';
/** "Ada Quist, left, and Tom Berg": what is called out in speech stands after no name. */
const placed = new RegExp(
  `(?<=\\p{Lu}[\\p{L}.’'-]+ )\\p{Lu}[\\p{L}’'-]+, ${side}(?:, (?!of\\b)\\p{L}| and \\p{Lu})`,
  'u',
);

export function isPlaced(text: string): boolean {
  return placed.test(text);
}

/** "Ada Quist catching the last boat." */
const name = "\\p{Lu}(?:\\.|[\\p{L}-]+(?:['’](?:\\p{Lu}\\p{L}+|s))?)";
const doing = new RegExp(`^${name}(?: ${name}){1,3} \\p{Ll}{2,}ing (?:[^.!?]|\\.(?! ))+[.!?](?: |$)`, 'u');
const finite = new RegExp(
  `^(?:am|are|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|was|were|will|would|makes|means|takes|says|seems|${pasts})$`,
  'iu',
);

/** A name and a participle that no verb of the sentence makes a clause of. */
export function showsDoing(text: string): boolean {
  const [sentence = ''] = doing.exec(text) ?? [];
  const words = sentence.match(/[\p{L}’'-]+/gu) ?? [];
  return words.length >= fewestWords && !words.some((word) => finite.test(word.replace(/n[’']t$/, '')));
}
const fewestWords = 6;

const button =
  /^(?:(?:click|tap) (?:here )?(?:for|to) )?(?:(?:see|view) )?(?:enlarge|larger)(?: this| the)?(?: image| photo| picture)?$/i;
/** "Ada Quist, Reuters", "Harbour-Post/Ada Quist" */
const signed = new RegExp(`^${name}(?: ${name}){0,3}(?:, | ?/ ?)${name}(?: ${name}){0,3}$`, 'u');

/** Between a button that enlarges a picture and a credit, or a name with whom it took the picture for. */
export function isEnlarged(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1]?.text ?? '';
  return button.test(lines[at - 1]?.text ?? '') && (signed.test(below) || pictureCredit(below) !== null);
}
