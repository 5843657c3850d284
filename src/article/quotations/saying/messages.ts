/** A sentence about a message to whoever left it, in whose words it is: the crew wrote a note on the wall: “…”. */
import { attribution, type Attribution, type Scene } from './attribution.ts';

const message =
  /(?<who>(?:[Tt]he|[Aa]n?|[Oo]ne) (?:\p{Ll}[\p{L}-]* ){0,3}?\p{Ll}[\p{L}-]*(?: (?:from|of|at|in) \p{Lu}[\p{L}-]*)?|(?<=^|[\s,])\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})(?:, who [^,\uFFFC]{2,60},)? (?:left|sent|wrote|scrawled|chalked|posted|penned) (?:the|an?|this) (?:\p{Ll}+ )?(?:message|note|letter|e-?mail|text|postcard|comment)(?: (?:in|on|by|for) [^,;:\uFFFC]{2,40})?: $/u;

/** "On the wall, the mayor said, the crew left a message: “…”": it is in the crew's words. */
export function leftMessage({ masked, sentence, span, actors }: Scene): Attribution | null {
  if (!masked.endsWith(': ', span.outerStart)) return null;
  const from = Math.max(sentence.start, span.outerStart - 200);
  const found = message.exec(masked.slice(from, span.outerStart));
  const who = found?.groups?.['who'];
  if (!found || who === undefined) return null;
  const start = from + found.index;
  const actor = actors.find(
    (one) => 'mention' in one && one.start >= start && one.end === start + who.length,
  );
  const end = span.outerStart - ': '.length;
  if (actor) return attribution(actor, start, end, 'wrote', 0, true);
  return { who: { role: who }, start, end, verb: 'wrote', distance: 0, beside: true };
}
