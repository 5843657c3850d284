/** "Praised Quist for calling it": what one is judged for having said to the one who is judged; "accused her of calling it" to nobody. */
import { maySpeak } from '../../grammar/nouns.ts';
import { isNaming } from '../../grammar/reporting.ts';
import { isApposition, type Scene, whoOf } from './attribution.ts';
import { nobody, type Whose } from './governed.ts';
import type { Reported } from './reported.ts';

/** Stems of verbs that have somebody as their object and after "for" or "of" what that one did: VerbNet's judgment-33, and punishing, from general knowledge. */
const judging =
  '(?:accus|admonish|applaud|attack|berat|blam|blast|castigat|censur|chastis|chid|commend|condemn|congratulat|criticis|criticiz|denounc|derid|disciplin|dismiss|excoriat|excus|fault|fin|fir|forgiv|hail|jail|lambast|laud|mock|prais|prosecut|punish|rebuk|reprimand|reproach|ridicul|sack|scold|slamm?|sued?|suing|suspend|taunt|thank|upbraid)';

/** "For standing up and" before the verb of saying, too. */
const judged = new RegExp(
  `\\b(?<judge>${judging})(?:ed|es|s|e|ing)? (?<whom>[^;:\\uFFFC]{2,80}?) (?<link>for|of|over) (?:\\p{Ll}+ly )?(?:\\p{Ll}+ing [^,;:\\uFFFC]{1,60} and )?$`,
  'u',
);

/** "Was widely mocked for", "a suspended sentence for": the verb has no object, and its subject is the one who is judged. */
const noObject =
  /(?:\b(?:is|are|was|were|be|been|being|gets?|got|getting)(?:n['’]t)? (?:(?:\p{Ll}+ly|also|then|later|once|twice|even|again|not|and) ){0,3}|\b(?:an?|the|his|her|their|its) )$/u;

/** What can begin an object: no "in the press", "£200", "last week" or "online". */
const nominal = /^(?:(?:the|an?|one|another|his|her|its|their|him|them|it|us|me) ?\b|\p{Lu}|@)/u;
const byPreposition = / (?:of|for|from|by|to|with|at|in|on|over|after|during) /;

/** How far before the verb of saying the verb of judging may stand. */
const reach = 200;

export function ofJudged(
  { masked, sentence, actors }: Scene,
  { verb, at }: Reported,
): Whose | typeof nobody | null {
  if (!/ing$/.test(verb)) return null;
  const from = Math.max(sentence.start, at - reach);
  const found = judged.exec(masked.slice(from, at));
  const { judge, whom, link } = found?.groups ?? {};
  if (!found || whom === undefined || !nominal.test(whom)) return null;
  if (noObject.test(masked.slice(sentence.start, from + found.index))) return null;
  // "Accused Quist of arguing": that is how whoever accuses puts it.
  if (link === 'of' && !isNaming(verb)) return null;
  // "Accused Quist of calling it": whether Quist ever did, an accusation does not tell.
  if (link === 'of' || judge === 'accus') return nobody;
  const start = from + found.index + found[0].indexOf(` ${whom} `) + 1;
  const end = start + whom.length;
  const actor = actors.find((one) => one.start >= start && one.end <= end);
  const apposed = actor && /^(?:,[^,]+,)?$/.test(masked.slice(actor.end, end));
  if (actor && apposed && isApposition(masked.slice(start, actor.start)))
    return { who: whoOf(actor), start: actor.start };
  // "Sacked him for calling": not whoever sacks, and who "he" is the clause does not tell.
  const isSomebody = maySpeak(whom) && !byPreposition.test(whom) && whom.split(' ').length <= 4;
  return isSomebody ? { who: { role: whom }, start } : nobody;
}
