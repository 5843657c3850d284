/** “The utility”, “the force” to the one body that told something lately, where no other has acted since. */
import { isReporting } from '../../grammar/reporting.ts';
import { businesses } from '../../grammar/nouns.ts';
import { actingIn, oneOf } from './businesses.ts';
import { ownWordsOf } from '../passages/sentences.ts';
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
  for (const one of [passage, ...story.passages.slice(-reach).reverse()]) {
    const limit = one === passage ? before : one.text.length;
    const earlier = ownWordsOf(one).sentences.filter(({ start }) => start < limit);
    for (const { start, end } of earlier.reverse()) {
      const sentence = { start, end: Math.min(end, limit) };
      const named = actingIn(one, sentence);
      const telling = named.filter((name) => tells(name, one.text.slice(start, sentence.end)));
      if (telling.length === 0 && told.length === 0) since.push(...named);
      told.push(...telling);
    }
  }
  return told.length > 0 ? oneOf([...told, ...since]) : null;
}

function tells(name: string, text: string): boolean {
  const verbs = new RegExp(
    `${RegExp.escape(name)}(?:, which [^,]+,)? (?:has |had |also |just |later |at first |\\p{Ll}+ly )*(\\p{Ll}+)`,
    'gu',
  );
  return [...text.matchAll(verbs)].some(([, verb = '']) => isReporting(verb) || verb === 'given');
}
