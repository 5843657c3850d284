/** “The company”, “the studio” to the one business that acts in the passages about it, by the fullest form of its name. */
import { isReporting } from '../../grammar/reporting.ts';
import { businesses } from '../../grammar/nouns.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from './story.ts';
import { acting, actingIn } from './acting-businesses.ts';

const calling = new RegExp(`^[Tt]he (?:\\p{L}[\\p{L}-]* ){0,2}(?:${businesses})$`, 'u');

export function isBusiness(role: string): boolean {
  return calling.test(role);
}

/** How many passages back all businesses that act must be one, and how often it must have acted by then. */
const reach = 3;
const often = 2;

export function onlyBusiness(
  passage: Passage,
  before: number,
  { passages, everything }: Pick<Story, 'passages' | 'everything'>,
): string | null {
  const here = acting(passage, before);
  const all = [...passages.flatMap((one) => acting(one)), ...here];
  const near = oneOf([...here, ...passages.slice(-reach).flatMap((one) => acting(one))].filter(isNoPlural));
  if (near === null) return null;
  const forms = all.filter((other) => isSame(near, other));
  // Each form once: a long clipping has one over and over.
  if (forms.length >= often && [...new Set(forms)].some((form) => isNamedAmid(form, [...passages, passage])))
    return oneOf(forms);
  // A crosshead or a paragraph further down may have its name as well.
  const named = everything.filter(({ text }) => text.includes(near));
  const inSmall = new RegExp(`(?<![\\p{L}-])${RegExp.escape(near.toLowerCase())}(?![\\p{L}-])`, 'u');
  return named.length >= often && !everything.some(({ text }) => inSmall.test(text)) ? oneOf(forms) : null;
}

/** "Northsound has built the boat. The company said": the one business that acts in the sentence before, and opens it. */
export function businessJustBefore(
  role: string,
  passage: Passage,
  before: number,
  { passages }: Pick<Story, 'passages'>,
): string | null {
  for (const one of [passage, ...passages.slice(-reach).reverse()]) {
    const limit = one === passage ? before : one.text.length;
    const { masked, sentences } = ownWordsOf(one);
    for (const { start, end } of sentences.filter((sentence) => sentence.end <= limit).reverse()) {
      const own = masked.slice(start, end).trimStart();
      // The sentence before may be about “the company” as well.
      if (!/\p{L}/u.test(own) || own.toLowerCase().startsWith(role.toLowerCase())) continue;
      const name = oneOf(actingIn(one, { start, end }).filter((words) => isNoPlural(words)));
      return name !== null && own.startsWith(name) && isNamedAmid(name, [...passages, passage]) ? name : null;
    }
  }
  return null;
}

function isNamedAmid(name: string, passages: Passage[]): boolean {
  return passages.some(({ text }) => hasCapitalAmid(name, text));
}

/** "Fares are to stay": may have its capital from the sentence that it opens. */
function isNoPlural(name: string): boolean {
  return name.includes(' ') || !/[^s]s$/.test(name);
}

/** The one business that says something in a passage before an offset. */
export function tellingBusiness(passage: Passage, before: number): string | null {
  const says = (name: string) => {
    const verbs = new RegExp(
      `${RegExp.escape(name)}(?:, (?:which|an?|the) [^,\uFFFC]{2,120},)? (?:has |had |also )?(\\p{Ll}+)`,
      'gu',
    );
    return [...passage.text.matchAll(verbs)].some(([, verb = '']) => isReporting(verb));
  };
  const all = acting(passage, before);
  return all.some(says) ? oneOf(all) : null;
}

/** "Northsound" to "Northsound Games", where the clipping brings it up so. */
export function fullBusiness(word: string, passages: Passage[]): string | null {
  if (!/^\p{Lu}/u.test(word)) return null;
  const first = passages.find(({ text }) => text.includes(word));
  const at = first?.text.indexOf(word) ?? -1;
  const full =
    first && acting(first).find((name) => name.startsWith(`${word} `) && first.text.indexOf(name) === at);
  return full ?? null;
}

/** One word that has a capital only where a sentence opens is no name. */
function hasCapitalAmid(word: string, text: string): boolean {
  return word.includes(' ') || new RegExp(`[\\p{L}\\d,] ${RegExp.escape(word)}(?![\\p{L}-])`, 'u').test(text);
}

/** The fullest form of a name, where all are forms of one. */
export function oneOf(names: string[]): string | null {
  const [name, ...others] = names.sort((a, b) => b.length - a.length);
  return name !== undefined && others.every((other) => isSame(name, other)) ? name : null;
}

/** "Northsound" and "Northsound Games". */
function isSame(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}
