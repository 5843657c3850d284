/** A sentence with "Quist added" between commas to whoever tells all of it: "And, Quist added, the quay was to close". */
import { tellingVerbs } from '../../grammar/reporting.ts';
import { matchesIn } from '../../text/matches.ts';
import { type Attribution, attribution, isApposition, type Scene } from './attribution.ts';
import { leadingPhrase } from './phrases.ts';

const between = new RegExp(
  `, (?<who>[^,;:\\uFFFC]{2,80}) (?:also |then |later )*(?<verb>${tellingVerbs}), `,
  'gu',
);

export function inParenthesis({ masked, sentence, actors }: Scene): Attribution | null {
  for (const { index, 0: whole, groups } of matchesIn(masked.slice(sentence.start, sentence.end), between)) {
    const { who, verb } = groups as { who: string; verb: string };
    const start = sentence.start + index + ', '.length;
    const end = start + whole.length - ', '.length * 2;
    const actor = actors.find((one) => one.start >= start && one.end === start + who.length);
    if (actor && isApposition(masked.slice(start, actor.start)))
      return attribution(actor, start, end, verb, 0, false);
    if (!actor && leadingPhrase(who) === who)
      return { who: { role: who }, start, end, verb, distance: 0, beside: false };
  }
  return null;
}
