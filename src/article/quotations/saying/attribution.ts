/** What a sentence says of who speaks: the one who is named, the words that name them, and the verb. */
import { isAgentBeforeName } from '../../grammar/agents.ts';
import { isCalling } from '../../grammar/nouns.ts';
import type { Mention } from '../../names.ts';
import { stoppedTitles } from '../../names/titles.ts';
import { endsInTitle, withoutTitles } from '../../names/titles-before.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Reported } from './reported.ts';
import type { Span } from '../marks/span.ts';
import type { Sentence } from '../passages/sentences.ts';
import type { Actor } from '../passages/subjects.ts';

/** Who speaks: a name, a pronoun yet to be resolved, or a role ("police", "a Kremlin spokesman"). */
export type Attribution = {
  who: { mention: Mention } | { pronoun: string } | { role: string };
  /** Offsets of the words that say so. */
  start: number;
  end: number;
  verb: string;
  distance: number;
  /** Whether the verb and its subject touch the quotation: then even one word is somebody's. */
  beside: boolean;
};

/** Who speaks, and where the words for them begin. */
export type Subject = Pick<Attribution, 'who' | 'start'>;

/** A quotation in its sentence, with the names and pronouns of the sentence, and the verb before it that governs it. */
export type Scene = {
  masked: string;
  sentence: Sentence;
  span: Span;
  actors: Actor[];
  reported: Reported | null;
};

export function attribution(
  actor: Actor,
  start: number,
  end: number,
  verb: string,
  distance: number,
  beside: boolean,
): Attribution {
  return {
    who: whoOf(actor),
    start: Math.min(start, actor.start),
    end: Math.max(end, actor.end),
    verb,
    distance,
    beside,
  };
}

export function whoOf(actor: Actor): Attribution['who'] {
  return 'mention' in actor ? { mention: actor.mention } : { pronoun: actor.pronoun };
}

/** "Strategist and radio contributor " before a name. */
const twoCallings = /(\p{Ll}+) and (?:[\p{L}-]+ ){0,2}(\p{Ll}+) $/u;

const and = /and /g;

/**
 * "Harbour Watch Founder and CEO" before a name, to the same without the "and". Not by one pattern of both offices, which
 * takes longer to make than to read a hundred clippings.
 */
function withoutJoint(gap: string): string {
  const [both = '', first = '', second = ''] = twoCallings.exec(gap) ?? [];
  if (isCalling(first) && (isCalling(second) || isAgentBeforeName(second)))
    return gap.replace(both, both.replace(' and ', ' '));
  for (const { index } of matchesIn(gap, and)) {
    const [before, behind] = [gap.slice(0, index), gap.slice(index + 'and '.length)];
    const isOnOneLine = endsInTitle(behind) && /^.*$/.test(withoutTitles(behind));
    if (isOnOneLine && endsInTitle(before)) return `${before} ${behind}`;
  }
  return gap;
}

/** What may stand between a verb and a name, or before one: titles, offices, an article. A gap of many words is not searched. */
export function isApposition(gap: string): boolean {
  return (
    gap.split(/\s+/).length < 9 &&
    !/[.;:"”\uFFFC]|\b(?:for|of|from|that|to|in|on|at|by|with|but|and|who|which|is|was|were|are|has|had|would|could|should|must)\b/i.test(
      withoutTitles(withoutJoint(gap)).replace(stopped, ''),
    )
  );
}

const stopped = new RegExp(`\\b(?:\\p{Lu}|${stoppedTitles}|Barr)\\.`, 'gu');
