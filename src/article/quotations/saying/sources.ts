/** A sentence that leads in to words by whose they are, without telling that they were said: as the proverb has it, “…”; from the board: “…”. */
import { maySpeak, noun, papers } from '../../grammar/nouns.ts';
import { tellingVerbs } from '../../grammar/reporting.ts';
import { attribution, type Attribution, isApposition, type Scene } from './attribution.ts';
import { leadingPhrase } from './phrases.ts';

/** "As the old proverb has it,", "as Quist once put it, the quay is" */
const asPut =
  /(?:^\s*|[,;] )(?:(?:But|And|Or|but|and|or),? )?[Aa]s (?<who>[^,;:\uFFFC]{2,70}?) (?:(?:once|always|often|later|likes to|used to) )?(?:puts?|has|have|had) it(?: [^,;:\uFFFC]{2,40})?[,:] $/u;
/** "From the sheriff’s office on Friday: “…”" */
const from =
  /^\s*(?:This (?:is )?)?[Ff]rom (?<who>[^,;:\uFFFC]{2,70}?)(?: (?:on|via|in|at|this|last|\p{Lu}\p{L}+day)\b[^,;:\uFFFC]{2,40})?: $/u;
/** "It ends with the words “…”": of a paper; a film or a meeting ends with words that others say. */
const itEnds =
  /\b(?<who>[Ii]t) (?:\p{Ll}+ly )?(?:ends?|ended|begins?|began|opens?|opened|closes?|closed|concludes?|concluded) with the (?:words?|line|sentence|phrase|question|warning)[,:]? $/u;
const paper = new RegExp(noun(papers), 'u');
const near = 300;
/** "One of them, a rower who would not give his name, said: “…”" */
const oneOfThem = new RegExp(
  `^\\s*(?:One|Another|Some) of (?:them|these|those), (?<who>[^,;:\\uFFFC]{3,70}?)(?: who [^,;:\\uFFFC]{3,60})?, (?:has |had )?(?:${tellingVerbs})(?:[,:]| that)? $`,
  'u',
);

export function sourceOf({ masked, sentence, span, actors }: Scene): Attribution | null {
  const lead = masked.slice(sentence.start, span.outerStart);
  for (const pattern of [asPut, from, itEnds, oneOfThem]) {
    const found = pattern.exec(lead);
    const who = found?.groups?.['who'];
    if (!found || who === undefined) continue;
    const start = sentence.start + found.index + found[0].indexOf(who);
    const end = start + who.length;
    if (pattern === itEnds && !paper.test(masked.slice(Math.max(0, start - near), start))) return null;
    const actor = actors.findLast((one) => one.start >= start && one.end === end);
    if (actor && isApposition(masked.slice(start, actor.start)))
      return attribution(actor, start, end, 'put', 0, true);
    return leadingPhrase(who) === who && (pattern === asPut || maySpeak(who))
      ? { who: { role: who }, start, end, verb: 'put', distance: 0, beside: true }
      : null;
  }
  return null;
}
