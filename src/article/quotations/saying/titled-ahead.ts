/** A name with an office and a firm that opens a paragraph to whoever says the words right after it: Ada Quist, CEO, Harbour Watch “…” */
import { attribution, type Attribution, type Scene } from './attribution.ts';

/** ", CEO & Founder, Harbour Watch ": words with capitals alone, and the small ones that join them; none of these before the words. */
const titles =
  /^, (?=[^,]+, )(?:(?:[\p{Lu}\d][\p{L}\d.&’'-]*|of|and|&|for|the|at|in),? ){2,14}(?<!\b(?:of|and|for|the|at|in) )$/u;

export function titledAhead(text: string, { masked, span, actors }: Scene): Attribution | null {
  const named = actors.find((one) => one.start === 0);
  if (!named || !('mention' in named) || named.mention.kind !== 'person') return null;
  const words = text.slice(span.start, span.end);
  const isSpeech = /^\p{Lu}.*\s.*\s.*\s.*[.!?…]$/su.test(words);
  return isSpeech && titles.test(masked.slice(named.end, span.outerStart))
    ? attribution(named, named.start, named.end, ':', 0, true)
    : null;
}
