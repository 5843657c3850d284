/** A name with an office and a firm that opens a paragraph to whoever says the words right after it: Ada Quist, CEO, Harbour Watch “…” */
import { isTitle } from '../../names/titles.ts';
import { attribution, type Attribution, type Scene } from './attribution.ts';

/** ", CEO & Founder, Harbour Watch ": words with capitals alone, and the small ones that join them; none of these before the words. */
const titles =
  /^, (?=[^,]+, )(?:(?:[\p{Lu}\d][\p{L}\d.&’'-]*|of|and|&|for|the|at|in),? ){2,14}(?<!\b(?:of|and|for|the|at|in) )$/u;

export function titledAhead(text: string, { masked, span, actors }: Scene): Attribution | null {
  const named = actors.find((one) => one.start === 0);
  if (!named || !('mention' in named) || named.mention.kind !== 'person') return null;
  const words = text.slice(span.start, span.end);
  const isSpeech = /^\p{Lu}.*\s.*\s.*\s.*[.!?…]$/su.test(words);
  const between = masked.slice(named.end, span.outerStart);
  return isSpeech && titles.test(between) && isOffice(between) && !isAboutBearer.test(words)
    ? attribution(named, named.start, named.end, ':', 0, true)
    : null;
}

/** ", CEO & Founder, ": not ", The Sea, ", the title of a work, nor ", Best Actress, ", an award. */
function isOffice(between: string): boolean {
  const words = between.split(',', 2)[1]?.trim().split(' ') ?? [];
  return words[0] !== 'Best' && words.some((word) => isTitle(word));
}

/** “She was superb”: of whoever is named, by somebody else. */
const isAboutBearer = /^(?:He|She|His|Her)\b/;
