/** A sentence that tells that somebody had something to say to the one who then says it: Quist had a shorter statement. “…” */
import type { Attribution, Scene } from './attribution.ts';
import { withoutAsides } from './clauses.ts';
import { mainSubject } from './main-subject.ts';

/** Kinds of what somebody says: of WordNet's hyponyms of "statement", "message" and "speech act", those that are common in news. */
const statements =
  'statement|message|answer|response|reply|retort|rebuttal|warning|explanation|apology|assessment|appeal|plea|call|tribute|speech|declaration|announcement|reaction|verdict|complaint|pledge|vow|promise|reminder|caveat|caution|denial|confession|admission|prediction|advice|thanks|praise|criticism|rebuke|defen[cs]e|note|theory';

/** "Had a message", "gave this answer", "issued a similar call": not "had an answer from Berg", nor "made no statement". */
const giving = new RegExp(
  `^(?: (?:also|then|later|however|\\p{Ll}+ly))* (?<verb>ha(?:d|s|ve)|gave|gives?|offered|offers?|issued|issues|made|makes|delivered|delivers|sounded|struck|released|posted|shared) (?:(?:an?|the|this|his|her|their|its|some|one|two) )?(?:(?!no )[\\p{L}’-]+ ){0,3}?(?:${statements})s?(?![\\p{L}-])(?! from\\b| by\\b| that\\b)`,
  'u',
);

export function givingStatement(scene: Scene): Attribution | null {
  const { masked, sentence } = scene;
  const own = withoutAsides(masked, sentence.start, sentence.end);
  for (const verb of own.slice(sentence.start, sentence.end).matchAll(verbs)) {
    const at = sentence.start + verb.index;
    const found = giving.exec(own.slice(at, sentence.end));
    if (!found) continue;
    const subject = mainSubject(scene, own, at);
    if (!subject) return null;
    const end = at + found[0].length;
    return { ...subject, end, verb: found.groups?.['verb'] as string, distance: 0, beside: false };
  }
  return null;
}

const verbs =
  / (?=(?:(?:also|then|later|however|\p{Ll}+ly) )?(?:ha|ga|giv|offer|issu|ma|deliver|sound|struck|releas|post|shar))/gu;
