/** A name that may sign an article and its place among the blocks to the features that tell an author from others. */
import { signalsOf } from '../furniture/signals.ts';
import { isOffice } from './behind-names.ts';
import { asWritten } from './capitals.ts';
import { isSurelyPerson } from './names.ts';
import type { Unsigned } from './unsigned.ts';

/** By name, whether they hold. */
export type BylineFeatures = Record<string, boolean>;

/** Where headline (-1 for none), its copies and the text begin, where the text ends, and which lines state days. */
export type Surroundings = { title: number; copies: number[]; start: number; end: number; dated: number[] };

/** The clipping as the features ask for it: the words of each block, and the passages of the text and after it. */
export type Page = { lines: string[]; text: string[] };

/** Where the headline stands twice, its writer may stand so far below the copy. */
export const belowCopies = 4;

/** Who presents or pays for a page is no author of it. */
export const writerLabel =
  /^(?:about (?:the|our) |article |post )?(?:authors?|writer|expert|contributors?)(?:\(s\)|['’]s profile)?:?$|(?<!\b(?:presented|sponsored|powered|supported|funded|brought to you) )\bby:?$/i;
const readingTime = /\b\d+ ?[-–]? ?min/i;
const following = /\b(?:follow|posts|articles|stories|profile|bio|linkedin|twitter|website|contact)\b|@/i;

export function bylineFeatures(
  { names, form }: Unsigned,
  at: number,
  places: Surroundings,
  { lines, text }: Page,
): BylineFeatures {
  const [before = '', line = '', next = ''] = [lines[at - 1], lines[at], lines[at + 1]];
  const words = names.split(' ');
  const [first = ''] = words;
  const surname = words.at(-1) as string;
  const others = lines.filter((other, place) => place !== at && other.includes(names));
  const distance = Math.min(4, ...places.dated.map((day) => Math.abs(day - at)));
  const inText = text.filter((passage) => !passage.startsWith(names) && passage.includes(surname)).length;
  const day = distance < 3 ? `day at ${distance}` : 'no day near';
  const known = isCommon(first, lines) ? 'common' : 'unknown';
  // Alone in capitals may stand a section or a place.
  const isPerson = isSurelyPerson(names) || (form !== 'alone' && isSurelyPerson(asWritten(names)));
  const sure = isPerson ? 'known' : known;
  const commonSurname = isCommon(surname, lines);
  const office = isOffice(next) || isOffice(next.replace(/^[•\s]+/u, ''));
  const life = next.startsWith(first) && signalsOf(next).words > 7;
  const isLabelled = writerLabel.test(before);
  // Below a copy stand the page's own labels, too: a day tells a writer from them.
  const copies = distance < 3 ? places.copies : [];
  const place = placeOf(isLabelled ? at - 1 : at, { ...places, copies });
  return {
    'office below': office,
    'office above': isOffice(before),
    'life below': life,
    'life elsewhere': others.some((other) => other.startsWith(names) && signalsOf(other).words > 7),
    'surname common': commonSurname,
    'common throughout': sure === 'common' && commonSurname,
    'life of a writer': form === 'life' && /\b(?:writ|report|edit|author|column|cover|journalis)/.test(line),
    'label above': isLabelled,
    'reading time beside': readingTime.test(next) || readingTime.test(before),
    'following beside': following.test(next),
    'long line below': signalsOf(next).words > 14,
    'alone twice': others.includes(names),
    'with other words twice': others.some((other) => signalsOf(other).words < 9 && other !== names),
    'several names': / and | & |, /.test(names),
    'two words': words.length === 2,
    'three words': words.length === 3,
    'more words': words.length > 3,
    capitals: names === names.toUpperCase(),
    bullet: /^[•*]/.test(line),
    'in headline': places.title >= 0 && (lines[places.title] as string).includes(surname),
    'surname in text': inText > 0,
    'surname often in text': inText > 2,
    'name in text': text.some((passage) => !passage.startsWith(names) && passage.includes(names)),
    // Last, because what stands behind a name that is put together is added bit by bit, which takes several times as long.
    [form]: true,
    [place]: true,
    [`${form}, ${at > places.end ? 'below' : 'above'}`]: true,
    [day]: true,
    [`${form}, ${day}`]: true,
    [`${sure}, ${place}`]: true,
    [`${sure}, ${form}`]: true,
    [sure]: true,
    [`${sure}, office below`]: office,
    [`${sure}, label above`]: isLabelled,
  };
}

/** In letters: "Thoughts" is told by "thought". */
const stem = 5;

/** Whether the clipping has a word in small letters that begins so: then it is hardly a name. */
function isCommon(word: string, lines: string[]): boolean {
  const small = ` ${word.toLowerCase().slice(0, stem)}`;
  return lines.some((line) => {
    const found = line.indexOf(small);
    return found >= 0 && (word.length >= stem || !/^\p{L}/u.test(line.slice(found + small.length)));
  });
}

function placeOf(at: number, { title, copies, start, end }: Surroundings): string {
  if (at > end) return `below the text ${step(at - end)}`;
  if (at >= start) return 'in the text';
  if (title < 0) return `above the text ${step(start - at)}`;
  const head = [title, ...copies].filter((one) => one < at && (one === title || at - one <= belowCopies));
  return head.length === 0 ? 'above the headline' : `below the headline ${step(at - Math.max(...head))}`;
}

function step(distance: number): string {
  if (distance < 3) return String(distance);
  return distance < 6 ? '3 to 5' : '6 or more';
}
