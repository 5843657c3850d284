/** A verb of saying in the passive to the one by whom it is said: her remarks were welcomed by Desmond Gale as “…”. */
import { type Attribution, isApposition, type Scene, whoOf } from './attribution.ts';
import { leadingPhrase } from './phrases.ts';

/** "The strike was described by worker Charlie", "he was asked not to": not in the words of the subject, whoever speaks. */
export function isPassive(masked: string, at: number, end: number, verb: string): boolean {
  const been = /\b(?:is|are|was|were|be|been|being) (?:\p{L}+ly )?$/u.test(
    masked.slice(Math.max(0, at - 30), at),
  );
  return /(?:ed|told|seen)$/.test(verb) && (been || /^ by /.test(masked.slice(end, end + 4)));
}

/** Her remarks were welcomed by Desmond Gale as “…”: the agent of a passive. */
export function passiveAgent(
  { masked, sentence, span, actors }: Scene,
  end: number,
): Pick<Attribution, 'who' | 'start' | 'end'> | null {
  const by = /^\s+by\s+/.exec(masked.slice(end, span.outerStart))?.[0];
  // "The cut was described as “a blow” by the guild".
  const after = by ? null : /^,?\s+by\s+/.exec(masked.slice(span.outerEnd, sentence.end))?.[0];
  if (!by && !(after && /^ (?:as|to be)(?: \p{L}+){0,3} $/u.test(masked.slice(end, span.outerStart))))
    return null;
  const from = by ? end + by.length : span.outerEnd + (after as string).length;
  const to = by ? span.outerStart : sentence.end;
  const actor = actors.find((one) => one.start >= from && one.start < from + 60);
  if (actor && isApposition(masked.slice(from, actor.start)))
    return { who: whoOf(actor), start: end + 1, end: actor.end };
  const role = leadingPhrase(masked.slice(from, to));
  return role ? { who: { role }, start: end + 1, end: from + role.length } : null;
}
