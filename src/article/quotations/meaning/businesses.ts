/** “The company”, “the studio” to the one business that acts in the passages about it, by the fullest form of its name. */
import { isReporting } from '../../grammar/reporting.ts';
import { businesses } from '../../grammar/nouns.ts';
import { onceEach } from '../../asking/once-each.ts';
import { remembering } from '../../asking/remembering.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import { isNamedAmid } from './capital-amid.ts';
import { passagesWith } from './passages-with.ts';
import { placesOf } from './places-of.ts';
import type { Story } from './story.ts';
import { acting, actingIn } from './acting-businesses.ts';

const calling = new RegExp(`^[Tt]he (?:\\p{L}[\\p{L}-]* ){0,4}(?:${businesses})$`, 'u');

export function isBusiness(role: string): boolean {
  return calling.test(role);
}

/** How many passages back all businesses that act must be one, and how often it must have acted by then. */
const reach = 3;
const often = 2;

export function onlyBusiness(
  passage: Passage,
  before: number,
  story: Pick<Story, 'passages' | 'paragraphs' | 'everything'>,
): string | null {
  const { passages, paragraphs, everything } = story;
  const here = acting(passage, before);
  const near = oneOf([...here, ...passages.slice(-reach).flatMap((one) => acting(one))].filter(isNoPlural));
  if (near === null) return null;
  const isBefore = ({ at }: { at: number }) => at < passages.length;
  const { first, forms: earlier } = actsOf(paragraphs)(near);
  const own = here.filter((other) => isSame(near, other));
  const forms = [...new Set([...earlier.filter(isBefore).map(({ name }) => name), ...own])];
  const acts = first.filter(isBefore).length + own.length;
  if (acts >= often && forms.some((form) => isNamedAmid(form, passage, story))) return oneOf(forms);
  // A crosshead or a paragraph further down may have its name as well.
  return isNamedAgain(everything)(near) ? oneOf(forms) : null;
}

/** Where one business acts first, so often as it must have acted, and each form of its name first. */
const actsOf = onceEach((paragraphs: readonly Passage[]) => {
  const all = Map.groupBy(
    paragraphs.flatMap((one, at) => acting(one).map((name) => ({ name, at }))),
    ({ name }) => firstWordOf(name),
  );
  return remembering((near) => {
    const acts = (all.get(firstWordOf(near)) ?? []).filter(({ name }) => isSame(near, name));
    const forms = [...Map.groupBy(acts, ({ name }) => name)].map(([name, [one]]) => ({
      name,
      at: one?.at as number,
    }));
    return { first: acts.slice(0, often), forms };
  });
});

/** Whether passages name a business so often as it must have acted, and none has its words in small letters. */
const isNamedAgain = onceEach((everything: readonly Passage[]) =>
  remembering((name) => {
    if (placesOf(everything)(name).length < often) return false;
    const small = name.toLowerCase();
    const there = passagesWith(everything)(name).filter((at) => everything[at]?.text.includes(small));
    if (there.length === 0) return true;
    const whole = new RegExp(`(?<![\\p{L}-])${RegExp.escape(small)}(?![\\p{L}-])`, 'u');
    return !there.some((at) => whole.test(everything[at]?.text ?? ''));
  }),
);

/** "Northsound has built the boat. The company said": the one business that acts in the sentence before, and opens it. */
export function businessJustBefore(
  role: string,
  passage: Passage,
  before: number,
  story: Pick<Story, 'passages' | 'paragraphs'>,
): string | null {
  for (const one of [passage, ...story.passages.slice(-reach).reverse()]) {
    const limit = one === passage ? before : one.text.length;
    const { masked, sentences } = ownWordsOf(one);
    for (const { start, end } of sentences.filter((sentence) => sentence.end <= limit).reverse()) {
      const own = masked.slice(start, end).trimStart();
      // The sentence before may be about “the company” as well.
      if (!/\p{L}/u.test(own) || own.toLowerCase().startsWith(role.toLowerCase())) continue;
      const name = oneOf(actingIn(one, { start, end }).filter((words) => isNoPlural(words)));
      return name !== null && own.startsWith(name) && isNamedAmid(name, passage, story) ? name : null;
    }
  }
  return null;
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
export function fullBusiness(
  word: string,
  passage: Passage,
  { passages, paragraphs }: Pick<Story, 'passages' | 'paragraphs'>,
): string | null {
  if (!/^\p{Lu}/u.test(word)) return null;
  const [place = Infinity] = placesOf(paragraphs)(word);
  const first = [passages[place], passage].find((one) => one?.text.includes(word));
  const at = first?.text.indexOf(word) ?? -1;
  const full =
    first && acting(first).find((name) => name.startsWith(`${word} `) && first.text.indexOf(name) === at);
  return full ?? null;
}

/** The fullest form of a name, where all are forms of one. */
export function oneOf(names: string[]): string | null {
  const [name, ...others] = names.sort((a, b) => b.length - a.length);
  return name !== undefined && others.every((other) => isSame(name, other)) ? name : null;
}

function firstWordOf(name: string): string {
  return name.split(' ', 1)[0] as string;
}

/** "Northsound" and "Northsound Games". */
function isSame(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}
