/** A subject to the verb of saying that follows it, apart from what is set beside the subject. */
import { others } from './joint.ts';
import { isReporting, tellingVerbs } from '../../grammar/reporting.ts';
import { whence } from '../../grammar/verbs.ts';

const adverbs =
  /^(?:(?:(?:is|was) (?:supposed|reputed|reported|rumou?red|alleged|believed|said|thought|meant) to have|also|then|later|had|has|have|once|recently|previously|reportedly|repeatedly|even|was|is|himself|herself|on|too|earlier|all|both|who|used|to|would|can be|could be|may be|seen|heard|shown|quoted as|\p{Lu}\p{L}+day|\p{L}+ly)\s+)*/u;

/** "Pusch, a partner at Meier Watkins, the law firm, said"; "Pusch, founder of a firm told": the commas of an apposition are not always two. */
const appositions = new RegExp(
  `^,(?:[^\\uFFFC.;:]|(?<=\\b\\p{Lu})\\.|\\.(?=,|\\p{Ll})){1,220}?(?:,| (?=(?:told|said|tweeted)\\b))(?=\\s?(?:${tellingVerbs})(?!\\w))`,
  'u',
);

/** "Gerald Quist of Harris Township said": where somebody is from, before a verb of saying proper. */
const ofSomewhere = new RegExp(`^ ${whence}(?= (?:${tellingVerbs})(?!\\w))`, 'u');

/** "Quist of Harris Township, one of the rowers, said": and what he is. */
const ofSomewhereAndApposed = new RegExp(
  `^ (?:of|from|at|with) (?:the )?\\p{Lu}[^,.;:\\uFFFC]{2,70}(?:,[^,.;:\\uFFFC]{2,80}){1,2},(?= (?:${tellingVerbs})(?!\\w))`,
  'u',
);

/** "Quist of St. Paul, Minn., said", "Quist of Albany, New York, told": a town and its state, which a comma ends, or a stop: in "Quist in Albany, Berg said" Berg speaks. */
const ofTownInState = new RegExp(
  `^,? (?:of|from|in) (?:(?:St|Ste|Ft|Mt)\\. )?\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2}, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?(?:,|(?<=\\.))(?= (?:${tellingVerbs})(?!\\w))`,
  'u',
);

/** "The order released Friday said": what became of a paper. */
const itsCourse = new RegExp(
  `^ (?:released|published|issued|filed|posted|obtained|sent|dated|signed)(?: [^,.;:\\uFFFC]{2,40}?)?(?= (?:${tellingVerbs})(?!\\w))`,
);

/** “…,” the court was told: somebody else says it to them. */
const isToldTo = /^(?:told|asked|charged|informed|warned|reminded|advised|urged|ordered)$/;

/** A party or the like, in brackets, before what is set beside a name. */
const party = /^\s\([^()\uFFFC]{1,40}\)(?=,)/u;

/** The verb of saying that follows a subject, apart from an apposition and adverbs. */
export function verbAfter(masked: string, name: number, to: number): { word: string; end: number } | null {
  const limit = Math.min(to, name + 260);
  const from = name + (party.exec(masked.slice(name, limit))?.[0].length ?? 0);
  const apposition =
    /^\s*(?:,[^\uFFFC]{1,160}?,(?=\s+(?:\p{L}+ly\s+)?\p{Ll}+)|\([^)]{1,60}\)|[–—] [^–—\uFFFC.]{1,80} [–—](?=\s\p{Ll}))/u.exec(
      masked.slice(from, limit),
    )?.[0] ?? '';
  const chain = appositions.exec(masked.slice(from, limit))?.[0] ?? '';
  const origin =
    (ofSomewhere.exec(masked.slice(from, limit)) ??
      ofTownInState.exec(masked.slice(from, limit)) ??
      ofSomewhereAndApposed.exec(masked.slice(from, limit)))?.[0] ?? '';
  const group = others.exec(masked.slice(from, limit))?.[0] ?? '';
  const course = itsCourse.exec(masked.slice(from, limit))?.[0] ?? '';
  for (const skip of new Set([apposition, chain, origin, group, course, ''])) {
    const at = from + skip.length;
    const rest = masked.slice(at, limit);
    const gap = /^(?:['’](?:d|ll))?,?\s*/.exec(rest)?.[0].length ?? 0;
    const lead = gap + (adverbs.exec(rest.slice(gap))?.[0].length ?? 0);
    for (const start of [lead, gap]) {
      const word = /^\p{Ll}+/u.exec(rest.slice(start))?.[0];
      const isPassive = isToldTo.test(word ?? '') && /\b(?:is|was) $/.test(rest.slice(0, start));
      // “…,” a nod to the mayor acknowledging that it was late: no finite verb.
      const isParticiple =
        /ing$/.test(word ?? '') && !/\b(?:was|as|seen|heard|shown) $/.test(rest.slice(0, start));
      if (word && isReporting(word) && !isPassive && !isParticiple)
        return { word, end: at + start + word.length };
    }
  }
  return null;
}
