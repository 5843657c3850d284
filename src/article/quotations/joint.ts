/** One of two who speak together to both: Ada Quist and Tom Berg said, “…”. “…,” said Ada Quist and Tom Berg. */
import type { Attribution, Scene } from './attribution.ts';
import type { Actor } from './subjects.ts';

type Named = Extract<Actor, { mention: unknown }>;

const between = /^ and (?:\p{Lu}[\p{L}.’'-]* ){0,4}$/u;
/** What stands before the first of two subjects: a clause's beginning and what he is. */
const clauseStart =
  /(?:^|[,;:—–\uFFFC]|\b(?:that|and|but|as|while|when)(?= ))\s*(?:[Tt]he )?(?:\p{Lu}[\p{L}.’'-]* ){0,4}$/u;

export function together(found: Attribution, { masked, sentence, actors }: Scene): Attribution {
  const { who } = found;
  if (!('mention' in who) || who.mention.kind !== 'person') return found;
  const people = actors.filter((one): one is Named => 'mention' in one && one.mention.kind === 'person');
  const at = people.findIndex(({ mention }) => mention === who.mention);
  const one = people[at];
  const [previous, next] = [people[at - 1], people[at + 1]];
  if (!one) return found;
  const asks = masked.slice(found.start, one.start).trim() !== '';
  if (asks && next && between.test(masked.slice(one.end, next.start))) return both(found, one, next);
  const joined = previous && between.test(masked.slice(previous.end, one.start));
  const leads = previous && clauseStart.test(masked.slice(sentence.start, previous.start));
  return !asks && joined && leads && !/s$/.test(found.verb) ? both(found, previous, one) : found;
}

function both(found: Attribution, first: Named, second: Named): Attribution {
  const role = `${first.mention.name} and ${second.mention.name}`;
  return {
    ...found,
    who: { role },
    start: Math.min(found.start, first.start),
    end: Math.max(found.end, second.end),
  };
}
