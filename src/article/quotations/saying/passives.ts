/** A verb of saying in the passive to the one by whom it is said: her remarks were welcomed by Desmond Gale as “…”. */
import { maySpeak } from '../../grammar/nouns.ts';
import { isSaying } from '../../grammar/reporting.ts';
import { type Attribution, isApposition, type Scene, whoOf } from './attribution.ts';
import { leadingPhrase } from './phrases.ts';
import type { Reported } from './reported.ts';

/** "The strike was described by worker Charlie", "he was asked not to": not in the words of the subject, whoever speaks. */
export function isPassive(masked: string, at: number, verb: string): boolean {
  const isParticiple =
    /(?:ed|told|seen|said|thought)$/.test(verb) && been.test(masked.slice(Math.max(0, at - 30), at));
  return isParticiple || isSaidOfSubject(masked, at);
}

/** "Berg, once described as “a quiet man”, told the board": what others make of the subject is said by none of the sentence. */
export function isSaidOfSubject(masked: string, at: number): boolean {
  return aside.test(masked.slice(Math.max(0, at - 30), at)) && ofSubject.test(masked.slice(at, at + 40));
}

const been = /\b(?:is|are|was|were|be|been|being) (?:\p{L}+ly )?$/u;
const aside = /, (?:(?:once|often|long|also|then|later|since|sometimes|\p{Ll}+ly) )?$/u;
/** An active verb has an object before its “as”, “by” or marks. */
const ofSubject =
  /^(?:(?:described|hailed|regarded|known|seen|billed|portrayed|touted) (?:as|by)\b|accused of\b|(?:dubbed|nicknamed|branded|label?led|called|titled) (?:by\b|\uFFFC))/;

type Agent = Pick<Attribution, 'who' | 'start' | 'end'>;

/** Her remarks were welcomed by Desmond Gale as “…”: the agent of a passive. */
export function passiveAgent(scene: Scene, { at, verb }: Reported): Agent | null {
  const { masked, span } = scene;
  const end = at + verb.length;
  const agent = agentFrom(scene, end, span.outerStart);
  // "He said the “insult,” by Quist, was late": not by whom it was said.
  return agent || (isSaying(verb) && !isPassive(masked, at, verb)) ? agent : agentBehind(scene, end);
}

/** It has been described as “…” by the harbour board: words that the verb leads right up to, and the agent right after them. */
function agentBehind(scene: Scene, end: number): Agent | null {
  const { masked, sentence, span } = scene;
  if (!leadsUp.test(masked.slice(end, span.outerStart))) return null;
  const found = agentFrom(scene, span.outerEnd, sentence.end);
  // “Gone” by the evening: a time.
  return found && 'role' in found.who && !maySpeak(found.who.role) ? null : found;
}

/** Or “late” by its owners and as “lost” by others: to each their own. */
const leadsUp =
  /^(?:(?: as)?(?: (?:an?|the))? \uFFFC+ by [^,;:\uFFFC]{2,60} and)?(?: as| to)?(?: (?:an?|the))? $/;

/** "Answered by hitting Quist": what somebody does; not "by acting mayor Quist". */
const does = /^(?:\p{Ll}+ly )?\p{Ll}{2,}ing (?:(?:the|an?|his|her|its|their) |$)/u;

function agentFrom({ masked, actors }: Scene, end: number, to: number): Agent | null {
  const by = /^\s+by\s+/.exec(masked.slice(end, to))?.[0];
  if (!by) return null;
  const from = end + by.length;
  const actor = actors.find((one) => one.start >= from && one.start < Math.min(from + 60, to));
  const gap = masked.slice(from, actor?.start ?? from);
  if (actor && isApposition(gap) && !does.test(gap))
    return { who: whoOf(actor), start: end + 1, end: actor.end };
  const role = leadingPhrase(masked.slice(from, to));
  return role ? { who: { role }, start: end + 1, end: from + role.length } : null;
}
