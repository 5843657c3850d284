/** "Praised Quist for calling it", "accused her of saying": what one is judged for having said to the one who is judged. */
import { isNaming } from '../../grammar/reporting.ts';
import { isApposition, type Scene, whoOf } from './attribution.ts';
import { nobody, type Whose } from './governed.ts';
import { leadingPhrase } from './phrases.ts';
import type { Reported } from './reported.ts';

/** Stems of verbs that have somebody as their object and after "for" or "of" what that one did: VerbNet's judgment-33, and punishing, from general knowledge. */
const judging =
  '(?:accus|admonish|applaud|attack|berat|blam|blast|castigat|censur|chastis|chid|commend|condemn|congratulat|criticis|criticiz|denounc|derid|disciplin|dismiss|excoriat|excus|fault|fin|fir|forgiv|hail|jail|lambast|laud|mock|prais|prosecut|punish|rebuk|reprimand|reproach|ridicul|sack|scold|slamm?|sued?|suing|suspend|taunt|thank|upbraid)';

/** "For standing up and" before the verb of saying, too. */
const judged = new RegExp(
  `\\b${judging}(?:ed|es|s|e|ing)? (?<whom>[^;:\\uFFFC]{2,80}?) (?<link>for|of|over) (?:\\p{Ll}+ly )?(?:\\p{Ll}+ing [^,;:\\uFFFC]{1,60} and )?$`,
  'u',
);

/** How far before the verb of saying the verb of judging may stand. */
const reach = 200;

export function ofJudged(
  { masked, sentence, actors }: Scene,
  { verb, at }: Reported,
): Whose | typeof nobody | null {
  if (!/ing$/.test(verb)) return null;
  const from = Math.max(sentence.start, at - reach);
  const found = judged.exec(masked.slice(from, at));
  const { whom, link } = found?.groups ?? {};
  if (!found || whom === undefined || /^by /.test(whom)) return null;
  // "Accused Quist of arguing": that is how whoever accuses puts it, unless it gives a name that Quist used.
  if (link === 'of' && !isNaming(verb)) return null;
  const start = from + found.index + found[0].indexOf(` ${whom} `) + 1;
  const end = start + whom.length;
  const actor = actors.find((one) => one.start >= start && one.end <= end);
  const apposed = actor && /^(?:,[^,]+,)?$/.test(masked.slice(actor.end, end));
  if (actor && apposed && isApposition(masked.slice(start, actor.start)))
    return { who: whoOf(actor), start: actor.start };
  // "Accused him of calling": not whoever accuses, and who "he" is the clause does not tell.
  return leadingPhrase(whom) === whom ? { who: { role: whom }, start } : nobody;
}
