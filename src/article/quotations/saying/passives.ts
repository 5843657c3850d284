/** A verb of saying in the passive to the one by whom it is said: her remarks were welcomed by Desmond Gale as “…”. */
import { type Attribution, isApposition, type Scene, whoOf } from './attribution.ts';
import { leadingPhrase } from './phrases.ts';

/** "The strike was described by worker Charlie", "he was asked not to": not in the words of the subject, whoever speaks. */
export function isPassive(masked: string, at: number, verb: string): boolean {
  return /(?:ed|told|seen)$/.test(verb) && been.test(masked.slice(Math.max(0, at - 30), at));
}

const been = /\b(?:is|are|was|were|be|been|being) (?:\p{L}+ly )?$/u;

/** Her remarks were welcomed by Desmond Gale as “…”: the agent of a passive. */
export function passiveAgent(
  { masked, span, actors }: Scene,
  end: number,
): Pick<Attribution, 'who' | 'start' | 'end'> | null {
  const by = /^\s+by\s+/.exec(masked.slice(end, span.outerStart))?.[0];
  if (!by) return null;
  const from = end + by.length;
  const actor = actors.find((one) => one.start >= from && one.start < from + 60);
  if (actor && isApposition(masked.slice(from, actor.start)))
    return { who: whoOf(actor), start: end + 1, end: actor.end };
  const role = leadingPhrase(masked.slice(from, span.outerStart));
  return role ? { who: { role }, start: end + 1, end: from + role.length } : null;
}
