/** A quotation that opens its paragraph to the name set after it behind a dash: “…” – Ada Quist, head of Harbour Watch */
import type { Attribution, Scene } from './attribution.ts';

const signature =
  /^\s*[—–-]+\s*(?<name>\p{Lu}[\p{L}.’'-]+(?: (?:(?:de|van|von|der|al|bin) )*\p{Lu}[\p{L}.’'-]*){1,3})(?=\s*(?:$|[,(][^.!?]*$))/u;

export function signed({ masked, sentence, span, actors }: Scene): Attribution | null {
  if (span.outerStart > 0 || sentence.end < masked.length) return null;
  const tail = masked.slice(span.outerEnd);
  const name = signature.exec(tail)?.groups?.['name'];
  if (name === undefined) return null;
  const start = span.outerEnd + tail.indexOf(name);
  const end = start + name.length;
  const actor = actors.find((one) => 'mention' in one && one.start >= start && one.end === end);
  const who = actor && 'mention' in actor ? { mention: actor.mention } : { role: name };
  return { who, start, end, verb: '—', distance: 0, beside: true };
}
