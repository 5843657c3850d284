/** “…,” the paper quoted him as saying: words that one has of another, to whoever is quoted. */
import { attribution, type Attribution, type Scene } from './attribution.ts';
import { leadingPhrase } from './phrases.ts';

const quotedAs =
  /^[\s,]*[^,;:\uFFFC]{2,60}? (?:quoted|quotes|cited|cites) (?<who>him|her|[^,;:\uFFFC]{2,60}?) as (?:saying|writing|telling)\b/;

export function quotedBy({ masked, sentence, span, actors }: Scene): Attribution | null {
  const found = quotedAs.exec(masked.slice(span.outerEnd, sentence.end));
  const words = found?.groups?.['who'];
  if (!found || words === undefined) return null;
  const end = span.outerEnd + found[0].lastIndexOf(' as ');
  const start = end - words.length;
  const place = { start, end, verb: 'quoted', distance: 0, beside: true };
  if (words === 'him' || words === 'her')
    return { who: { pronoun: words === 'him' ? 'he' : 'she' }, ...place };
  const actor = actors.find((one) => 'mention' in one && one.start >= start && one.end === end);
  if (actor) return attribution(actor, start, end, 'quoted', 0, true);
  return leadingPhrase(words) === words ? { who: { role: words }, ...place } : null;
}
