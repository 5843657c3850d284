/** “The utility”, “the department” to the one body that acts in the passages about it, where it told something. */
import { isReporting } from '../grammar/reporting.ts';
import { pronounOf } from '../names/given.ts';
import { subjectsOf } from './acting.ts';
import { acting, oneOf } from './businesses.ts';
import type { Passage, Story } from './story.ts';

/** What a report calls a body by what it does, once it has named it. */
const calling =
  /^the (?:company|firm|agency|department|utility|operator|charity|group|retailer|club|airline|union|regulator|watchdog|organi[sz]ation|publisher|developer|studio|maker|bureau|authority|council|corporation|bank)$/i;

/** How many passages back it may have told something. */
const reach = 2;

export function bodyTelling(role: string, passage: Passage, before: number, story: Story): string | null {
  if (!calling.test(role)) return null;
  const near = [passage, ...story.passages.slice(-reach)];
  const named = near.map((one) => {
    const limit = one === passage ? before : one.text.length;
    return [...acting(one, limit), ...bodiesLikePeople(one, limit, story)];
  });
  return near.some((one, at) => named[at]?.some((name) => tells(name, one))) ? oneOf(named.flat()) : null;
}

/** "Uisce Quay said": two words that may be a person's, but no given name begins them, and the last never stands alone. */
function bodiesLikePeople(passage: Passage, before: number, story: Story): string[] {
  const genders = story.genders();
  const isShort = (name: string) =>
    story.everything.some(({ mentions }) =>
      mentions.some((one) => one.name === name && one.end - one.start < name.length),
    );
  return subjectsOf(passage, before).flatMap(({ kind, name }) =>
    kind === 'person' &&
    (genders.get(name) ?? 'it') === 'it' &&
    !pronounOf.has(name.split(' ', 1)[0] as string) &&
    !isShort(name)
      ? [name]
      : [],
  );
}

function tells(name: string, { text }: Passage): boolean {
  const verbs = new RegExp(
    `${RegExp.escape(name)}(?:, which [^,]+,)? (?:has |had |also |just )*(\\p{Ll}+)`,
    'gu',
  );
  return [...text.matchAll(verbs)].some(([, verb = '']) => isReporting(verb) || verb === 'given');
}
