/** The words before a relative clause to the one whom it tells of: "a neighbour who filmed it". */
import { type Scene, type Subject, whoOf } from './attribution.ts';
import { agents, subjectPhrase } from './subject-phrases.ts';

/** How far before a quotation its verb of saying may stand; longer sentences are not news English. */
export const clauseReach = 600;

const relativeClause = /^(?<lead>.*?),?\s+(?:(?:who|which)\s+(?<clause>[^,]*)|that\s+)$/su;
/** Most sentences have none of these words. */
const relative = /\s(?:wh(?:o|ich)|that)\s/;
const inner =
  "(?!(?:the|an?|of|by|from|for|in|on|at|to|and|is|are|was|were|has|have|had|will|would|can|could|did)\\s|\\d{4})[\\p{L}\\p{N}’'.-]+";
const determiner = '(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)';
/** The noun phrase at the end of a stretch of words, and what it hangs on: "a memo by the village's engineer". */
const lastPhrase = new RegExp(
  `(?<![\\p{L}’'])(${determiner} (?:${inner} ){0,3}?${inner}(?: (?:by|from|of|for) (?:(?:the|an?) )?(?:${inner} ){0,2}?${inner})?)(?: of \\d{4})?$`,
  'u',
);

/** "It was Churchill who told this House": a name of which nothing else need be known. */
const itWas = /\bIt (?:was|is) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})$/u;

/** "Its neighbour Norland, which called it late": a country by its name. */
const country = /(?<=(?<!\p{L})\p{Ll}+ )(\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)?)$/u;

/** "Under the Harbours Act 1847, which states": a paper by its name and year. */
const proper = /(?:^|\s)(?:the )?((?:\p{Lu}[\p{L}’'-]+ |(?:of|and|for) (?=.*\p{Lu}))+\d{4})$/u;

/** "A letter, seen by this newspaper, which said". */
const seenBy =
  /, (?:seen|read|obtained|released|published|sent|dated|signed|written|posted|leaked|issued) (?:by|to|on|in|from|at|under)\b[^,\uFFFC]{2,60}$/;

/** "A guard who suffered wounds told"; in "the law, which elected officials said" the officials are the subject. */
const tellsWhich = /^ who \p{Ll}+ed /u;

/** "A neighbour who filmed it said", "an aide, who described it as": the one before the relative clause. */
export function antecedent({ masked, sentence, actors }: Scene, to: number): Subject | null {
  const from = Math.max(sentence.start, to - clauseReach);
  const upTo = masked.slice(from, to);
  if (!relative.test(upTo)) return null;
  const { lead: whole, clause = '' } = relativeClause.exec(upTo)?.groups ?? {};
  const lead = whole?.replace(seenBy, '');
  const isWho = /^,?\s+who\s/.test(upTo.slice(whole?.length ?? 0));
  if (
    lead === undefined ||
    /^(?:he|she|it|they|we|I|\p{Lu}\S*)\b/u.test(clause) ||
    (!tellsWhich.test(upTo.slice(lead.length)) && subjectPhrase(clause)?.at === 0)
  )
    return null;
  const end = from + lead.length;
  const named = actors.findLast((one) => 'mention' in one && one.end === end);
  // "An expert at the University of Ayr who had no part in it": no body is a "who".
  if (isWho && named && 'mention' in named && named.mention.kind === 'organisation') return null;
  if (named && 'mention' in named && named.mention.kind !== 'place')
    return { who: whoOf(named), start: named.start };
  const titled = proper.exec(lead)?.[1];
  if (titled) return { who: { role: titled }, start: end - titled.length };
  const cleft = itWas.exec(lead)?.[1];
  if (cleft) return { who: { role: cleft }, start: end - cleft.length };
  const place = /, which $/.test(upTo) ? country.exec(lead)?.[1] : undefined;
  if (place) return { who: { role: place }, start: end - place.length };
  const phrase = endingPhrase(lead) ?? (isWho ? manyAtEnd(lead) : undefined);
  // "Ada Quist, a mother of two, who said": what she is stands beside her name.
  const apposed = phrase && actors.findLast((one) => isBearer(one, masked.slice(one.end, end), phrase));
  if (apposed) return { who: whoOf(apposed), start: apposed.start };
  if (!phrase) return null;
  const at = lead.lastIndexOf(phrase);
  const head = /^[Aa]n? /.test(phrase) ? headBefore.exec(lead.slice(0, at)) : null;
  return head
    ? { who: { role: head[1] as string }, start: from + lead.indexOf(head[1] as string) }
    : { who: { role: phrase }, start: from + at };
}

/** "My assistant, a student who knew, said": whose assistant it is tells better who. */
const headBefore =
  /^\s*((?:[Tt]he|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*), $/u;

/** "Sold by a local mill" to "a local mill". */
export function endingPhrase(lead: string): string | undefined {
  return lastPhrase.exec(lead)?.[1];
}

function isBearer(one: Scene['actors'][number], between: string, phrase: string): boolean {
  return (
    'mention' in one && one.mention.kind === 'person' && /^[Aa]n? /.test(phrase) && between === `, ${phrase}`
  );
}

/** "Rowers who were hurt described it as": those who act, with nothing before them. */
function manyAtEnd(lead: string): string | undefined {
  const words = /(?:^\s*|[,;:] (?:(?:and|but|while) )?)(\p{L}[^,;:\uFFFC]{2,40})$/u.exec(lead)?.[1];
  return words && agents(words.charAt(0).toLowerCase() + words.slice(1)) ? words : undefined;
}
