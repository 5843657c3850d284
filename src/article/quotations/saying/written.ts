/** A sentence about something written to the thing in whose words it goes on: a sign reading “…”, “a bedsheet bore the message: “…”, the contract commits them to “…”. */
import { complementsOf } from '../../grammar/noun-phrase.ts';
import { papers, writings } from '../../grammar/nouns.ts';
import { isReporting } from '../../grammar/reporting.ts';
import type { Attribution, Scene } from './attribution.ts';
import { withoutAsides } from './clauses.ts';
import { isSubject } from '../passages/subjects.ts';

export const writtenNouns = `(?:${papers}|${writings})`;
/** No preposition, conjunction or auxiliary: no word that parts one phrase from the next. */
export const phraseWord =
  "(?!(?:of|for|from|by|to|with|at|in|on|and|or|but|who|which|that|as|an?|the|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should)\\s)[\\p{L}\\d][\\p{L}\\d’'-]*";
const owner = "(?:[Tt]he |[Aa]n? )?(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+['’]s?";
const determiner = `(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]h(?:is|at)|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|${owner})`;

const many = `(?:${papers.replaceAll('(?! of)', '')})s`;

/** "Placards that said", "a handwritten sign reading": right before the words. */
const beside = new RegExp(
  `(?<![\\p{L}’'-])(?<words>${determiner} (?:${phraseWord} ){0,4}?${writtenNouns}|(?:[a-z]+-[a-z]+ )?${many})(?: [^,;:.\\uFFFC]{3,70}?)?,? (?:reading|saying|stating|declaring|proclaiming|(?:that|which) (?:reads?|sa(?:ys?|id)|stat(?:es?|ed)|declared)|(?:bearing|with) the (?:words|message|slogan|legend))(?: simply| only)?[,:]? $`,
  'u',
);

/** "A bedsheet hung from the rail bore the message": whatever bears words. */
const bearing = new RegExp(
  `(?:^|[,;] (?:and |but )?|\\b(?:and|but|because|that|while) )(?<words>${determiner} (?:${phraseWord} ){0,4}?[\\p{L}-]+)(?: (?:\\p{Ll}+(?:ed|[ewr]n|ing|ung|uck)|held|left|put|set|made|in|on|at|of|from|for|near|outside|inside|by|above|over|behind|across|along|beside|around|under|below|beneath|against|with|that|which)\\b(?:(?! (?:and|because|but|if|that|when|which|while|who|whose)\\b)[^,;:.\\uFFFC]){1,60})? (?:bore|bears|carr(?:ied|ies)|display(?:ed|s)) (?:the|an?) (?:\\p{Ll}+ )?(?:words?|message|slogan|legend|inscription|motto|endorsement|warning|caption)[,:]? $`,
  'u',
);

/** What both of them end in; few leads do, and it is found sooner. */
const mayBear =
  /(?:ing|reads?|sa(?:ys?|id)|state[sd]?|declared|words?|message|slogan|legend|inscription|motto|endorsement|warning|caption)(?: simply| only)?[,:]? $/;
const longestEnd = 24;

/** "Somebody has put up a sign: “…”", "it has only one rule, painted on the door: “…”" */
const leadingIn = new RegExp(
  `(?<![\\p{L}’'-])(?<words>${determiner} (?:${phraseWord} ){0,4}?${writtenNouns})(?:, \\p{Ll}+ed [^,;:\\uFFFC]{3,60})?: $`,
  'u',
);

/** "The rally had one message: “…”": that of the rally. */
const had =
  /\b(?:ha[ds]|have|gave|gives?|delivered|delivers?) (?:one|an?|this) (?:[\p{L}-]+ ){0,3}\p{L}+: $/u;

/** "The contract, signed in 2023, commits them to": what opens the clause. */
const opening = new RegExp(
  `^\\s*(?:(?:[Bb]ut|[Aa]nd|[Yy]et) |(?:In|On|At|By|After|Before|Since|Last|Under)\\b[^,\\uFFFC]*?(?:, (?:where [^,\\uFFFC]*, )?| {3,}))?(?<words>${determiner} (?:${phraseWord} ){0,4}?${writtenNouns})(?=[ ,])`,
  'u',
);

/** What a paper does in its own words, beside saying something; from general knowledge of how news tells of contracts and laws. */
const binds =
  /^(?:allow|ban|bar|bind|commit|extend|forbid|grant|limit|list|permit|prohibit|protect|restrict|warrant)(?:s|ned|red|ted|ed)?$|^(?:define|entitle|exclude|guarantee|include|mandate|oblige|outline|provide|require)[sd]$|^(?:bound|forbade|gave|gives|sets|shows|showed|lets)$/;

/** "Rejects claims that it is", "went down after what the firm called": from there on the words may be others’. */
const ofOthers =
  /\b(?:what|after|following|because|despite|amid)\b|\b(?:accusation|allegation|argument|assertion|claim|comment|complaint|concern|criticism|description|fear|plea|remark|ruling|suggestion|view)s?\b/;

/** "Filed in May, and seen by the crew,": what became of the paper, before its verb. */
const itsCourse = /^(?:,| \p{Ll}+(?:ed|en)\b)[^,\uFFFC]*,(?: and [^,\uFFFC]*,)?/u;

/** Whether a clause without its subject tells what a paper says: not what is done to it, nor what it is an answer to. */
function isInItsWords(clause: string): boolean {
  const own = clause.slice(complementsOf(clause).length).replace(itsCourse, '');
  const verb = /^ *(?:(?:also|has|had|will|would|may|must|\p{Ll}+ly) )*(\p{Ll}+)/u.exec(own)?.[1] ?? '';
  return (isReporting(verb) || binds.test(verb)) && !ofOthers.test(own);
}

/** "A sticker with the slogan": tells of the words, and not which sticker it is. */
const itsWords = / with the (?:words|message|slogan|legend)\b.*$/;

/** How far before the words what bears them may stand. */
const reach = 240;

export function written({ masked, sentence, span, actors }: Scene): Attribution | null {
  const from = Math.max(sentence.start, span.outerStart - reach);
  const lead = masked.slice(from, span.outerStart);
  const near =
    (mayBear.test(lead.slice(-longestEnd)) && (beside.exec(lead) ?? bearing.exec(lead))) ||
    (lead.endsWith(': ') && !had.test(lead) && leadingIn.exec(lead));
  if (near) return writtenThing(near, lead, from);
  const own = withoutAsides(masked, sentence.start, span.outerStart).slice(sentence.start, span.outerStart);
  const subject = opening.exec(own);
  if (!subject) return null;
  const end = sentence.start + subject[0].length;
  const others = actors.some(
    (one) =>
      one.start >= end &&
      one.end <= span.outerStart &&
      !('pronoun' in one && one.pronoun === 'it') &&
      isSubject(one, masked, sentence.start),
  );
  return others || !isInItsWords(own.slice(subject[0].length))
    ? null
    : writtenThing(subject, own, sentence.start);
}

export function writtenThing(
  { index, 0: whole, groups }: RegExpExecArray,
  lead: string,
  from: number,
): Attribution | null {
  const noun = groups?.['words'];
  if (noun === undefined) return null;
  const at = index + whole.indexOf(noun);
  const words = noun + complementsOf(lead.slice(at + noun.length).replace(itsWords, ''));
  const start = from + at;
  return {
    who: { role: words },
    start,
    end: start + words.length,
    verb: 'written',
    distance: 0,
    beside: false,
  };
}
