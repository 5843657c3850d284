/** Names that stand in a list with somebody's, "Hafiz Quist, Ada Berg and Bo Lind", to those of which the clipping goes on by the first alone. */
import { isFrom, verbFollows } from '../grammar/verbs.ts';
import type { Mention } from '../names.ts';
import { wordsOf } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import type { Candidate } from './candidates.ts';
import { pronounOf } from './given.ts';

const joins = /^(?:,|,? (?:and|&)) $/;

/** A name alone that opens a paragraph, with where its bearer is from, "Hafiz, from Ayr, has", "Canada’s Ada has", or a "his": no firm. */
const opensWithOne =
  /^(?<whose>\p{Lu}[\p{L}-]+['’]s )?(?<first>\p{Lu}\p{Ll}+)(?=,? \p{Ll})(?<rest>.{0,200})/su;
const ofSomebody = /^[^.!?]*\b(?:he|she|his|her)\b/;

export function namedTogether(
  candidates: ReadonlyMap<RootContent, Candidate[]>,
  mentions: ReadonlyMap<RootContent, Mention[]>,
): ReadonlySet<string> {
  const opening = new Set([...mentions.keys()].flatMap((block) => actorOpening(wordsOf(block)) ?? []));
  if (opening.size === 0) return opening;
  const people = [...candidates.values()].flat().filter(({ kind }) => kind === 'person');
  const bearers = Map.groupBy(
    new Set(people.map(({ name }) => name)),
    (name) => name.split(' ', 1)[0] as string,
  );
  return new Set(
    [...candidates].flatMap(([block, named]) =>
      listed(named, mentions.get(block) ?? [], wordsOf(block)).filter((name) => {
        const [first = ''] = name.split(' ', 1);
        return opening.has(first) && bearers.get(first)?.length === 1;
      }),
    ),
  );
}

function actorOpening(text: string): string | null {
  const { whose, first, rest = '' } = opensWithOne.exec(text)?.groups ?? {};
  if (first === undefined) return null;
  // "Goldman has not said how much he was paid": where "he" is another, the word before it may be a firm's.
  const isGiven = pronounOf.has(first) && (whose !== undefined || ofSomebody.test(rest)) && verbFollows(rest);
  return isGiven || isFrom(rest) ? first : null;
}

/** The names of several words in lists in which at least one is known to be a person's. */
function listed(named: Candidate[], mentions: Mention[], text: string): string[] {
  const lists: Candidate[][] = [];
  for (const one of named.filter(({ name, kind }) => kind === 'person' && name.includes(' '))) {
    const last = lists.at(-1)?.at(-1);
    if (last && joins.test(text.slice(last.end, one.start))) lists.at(-1)?.push(one);
    else lists.push([one]);
  }
  const isPerson = ({ start, end }: Candidate) =>
    mentions.some((one) => one.kind === 'person' && one.start < end && start < one.end);
  return lists.filter((list) => list.some(isPerson)).flatMap((list) => list.map(({ name }) => name));
}
