/** “The utility”, “the force” to the one body that told something lately, where no other has acted since. */
import { isReporting } from '../../grammar/reporting.ts';
import { businesses, isThing } from '../../grammar/nouns.ts';
import { pronounOf } from '../../names/given.ts';
import { onceEach } from '../../asking/once-each.ts';
import { subjectsOf } from '../passages/acting.ts';
import { plural } from '../saying/somewhere.ts';
import { oneOf } from './businesses.ts';
import { actingIn } from './acting-businesses.ts';
import { ownWordsOf, type Sentence } from '../passages/sentences.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from './story.ts';

/** What a report calls a body by what it does, once it has named it; "the Northhaven force" is another's name. */
const calling = new RegExp(
  `^[Tt]he (?:\\p{Ll}[\\p{L}-]* )?(?:${businesses}|department|utility|charity|group|club|force)$`,
  'u',
);

/** How many passages back it may have told something. */
const reach = 2;

export function bodyTelling(role: string, passage: Passage, before: number, story: Story): string | null {
  if (!calling.test(role)) return null;
  const told: string[] = [];
  const since: string[] = [];
  // "The energy regulator" may be one that has no name here.
  const isPlain = !role.includes(' ', 'the '.length);
  for (const one of [passage, ...story.passages.slice(-reach).reverse()]) {
    const limit = one === passage ? before : one.text.length;
    const earlier = ownWordsOf(one).sentences.filter(({ start }) => start < limit);
    for (const { start, end } of earlier.reverse()) {
      const sentence = { start, end: Math.min(end, limit) };
      const named = [
        ...actingIn(one, sentence).filter(isName),
        ...(isPlain ? bodiesLikePeople(one, sentence, story) : []),
      ];
      const telling = named.filter((name) => tells(name, one.text.slice(start, sentence.end)));
      if (telling.length === 0 && told.length === 0) since.push(...named);
      told.push(...telling);
    }
  }
  return told.length > 0 ? oneOf([...told, ...since]) : null;
}

const people = new RegExp(`^${plural}$`, 'i');

/** "The Court", "Companies", "Analysts": a noun with a capital is no name. */
function isName(words: string): boolean {
  if (people.test(words)) return false;
  return (
    words.includes(' ') || !isThing(words.toLowerCase().replace(/s$|ies$/, (end) => (end === 's' ? '' : 'y')))
  );
}

/** "Uisce Quay said": two words that may be a person's, but no given name begins them, and the last never stands alone. */
function bodiesLikePeople(passage: Passage, { start, end }: Sentence, story: Story): string[] {
  const genders = story.genders();
  const shortened = shortenedIn(story.everything);
  return subjectsOf(passage, end).flatMap((one) =>
    one.start >= start &&
    one.kind === 'person' &&
    (genders.get(one.name) ?? 'it') === 'it' &&
    !pronounOf.has(one.name.split(' ', 1)[0] as string) &&
    !shortened.has(one.name)
      ? [one.name]
      : [],
  );
}

/** The names that stand somewhere by a part of them. */
const shortenedIn = onceEach(
  (everything: readonly Passage[]) =>
    new Set(
      everything.flatMap(({ mentions }) =>
        mentions.flatMap(({ name, start, end }) => (end - start < name.length ? [name] : [])),
      ),
    ),
);

function tells(name: string, text: string): boolean {
  const verbs = new RegExp(
    `${RegExp.escape(name)}(?: \\(\\p{Lu}+\\))?(?:, which [^,]+,)? (?:has |had |also |just |later |at first |\\p{Ll}+ly )*(\\p{Ll}+)`,
    'gu',
  );
  return [...text.matchAll(verbs)].some(([, verb = '']) => isReporting(verb) || verb === 'given');
}
