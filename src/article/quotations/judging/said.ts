/** Words in marks to what takes a verb of saying from them: they are a title in its phrase, or only what might be said. */
import { matchesIn } from '../../text/matches.ts';
import type { Seen } from './marked.ts';
import { isBaseForm, isSaying } from '../../grammar/reporting.ts';

/** How far a verb of saying reaches to words before a noun: "said that the board led the way with its “wet quay” test". */
const near = 60;
/** "Said that it was late, and the “pirates” left": one word of another clause. */
const otherClause = /;|, (?:and|but|while)\b/;

/** Whether somebody is told to have said what the words are part of. */
export function isReported(seen: Seen): boolean {
  const { reported, beforeNoun, count } = seen;
  if (reported?.beside === undefined || isInOtherClause(seen)) return false;
  return !beforeNoun || count > 3 || reported.distance < near;
}

export function isNearVerb(seen: Seen): boolean {
  return seen.reported !== null && seen.reported.distance < near && !isInOtherClause(seen);
}

function isInOtherClause({ reported, count, text, span }: Seen): boolean {
  const from = span.outerStart - (reported?.distance ?? 0);
  return count === 1 && otherClause.test(text.slice(from, span.outerStart));
}

/**
 * "During the run of “The Silver Tide,” the captain said": a name in its phrase, whoever speaks beside it; "told “Good Day
 * Northhaven”": who is told stands right after the verb, what is told does not.
 */
export function isGovernedTitle({ title, before }: Seen): boolean {
  return title && governing.test(before);
}

const governing =
  /['’]s?\s+$|\b(?:for|of|in|to|on|from|with|at|by|t(?:old|ells?|elling)) $|\b(?:broadcast|programme|program|show|series|episode|film|movie|documentary|book|novel|novella|thriller|bestseller|memoirs?|autobiography|sequel|song|duet|ballad|anthem|single|album|track|play|musical|opera|painting|game|magazine|column|essay|article|report|exhibition|podcast|poem|story|hit|sitcom|drama|section|chapter|page|tab|video|carol|hymn|playlist)(?:\s+\p{L}+){0,3}[\s,]*$/iu;

const bidding =
  /(?:^|[,;:—–]\s|\b(?:and|or|then|just|simply|please|don['’]t|do not|never|instead of|rather than)\s)(\p{L}+)(?=[^.;\uFFFC]{0,40}$)/giu;

/**
 * "Say “it is late” and go", "ask them: “…”", "instead of saying “…”": what the reader might say, and nobody
 * has said; but “he wrote to the board, saying”. */
export function isBidden({ masked, sentence, span }: Seen): boolean {
  const from = Math.max(sentence.start, span.outerStart - 80);
  const lead = masked.slice(from, span.outerStart).trimStart();
  return matchesIn(lead, bidding).some(
    ([words, verb = '']) =>
      isBaseForm(verb) || (!/^[,—–]/.test(words) && verb.endsWith('ing') && isSaying(verb)),
  );
}

/** "Some of you are probably asking: “…”", "his notes presumably read: “…”", "rather than saying “…”": what readers may think, what is only supposed, and what was not said. */
const imagined =
  /\b(?:you|readers)(?:['’]re| are| may be| might be| must be| will be|['’]ll be)(?: (?:\p{Ll}+ly|now|no doubt|perhaps|maybe))* (?:asking|saying|thinking|wondering)(?: (?:now|right now|to yourself|yourself))*[,:]? $|\b(?:doubtless|no doubt|presumably) (?:asked|read|reads|said|says|thought|wondered|wrote)\b[^.;:]{0,30}[,:]? $|\b(?:[Ii]nstead of|[Rr]ather than) (?:asking|saying|thinking)[,:]? $/u;

/** “…”, as he did last week: it was said at another time. */
const asBefore =
  /^,? (?:as|like) (?:(?:he|she|it|they|we|I)|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*) (?:did|do|does|had|has|said|used to)\b/u;

/** "Here is an example of what you could say:" */
const yours = /\b(?:you|readers) (?:can|could|may|might|should|would) (?:answer|ask|reply|say|write)\b/i;

export function isImagined({ before, text, span, lead }: Seen): boolean {
  if (yours.test(lead)) return true;
  return imagined.test(before) && !asBefore.test(text.slice(span.outerEnd, span.outerEnd + 60));
}
