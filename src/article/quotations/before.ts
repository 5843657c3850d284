/** The words before a quotation to the one who speaks: Putin said, “…”. Trump has praised Putin as “…”. Warned Sturt: “…” */
import { antecedent, clauseReach } from './antecedent.ts';
import { subjectAt } from './after.ts';
import { attribution, type Attribution, isApposition, type Scene, whoOf } from './attribution.ts';
import type { Span } from './marks.ts';
import { leadingPhrase, subjectPhrase } from './phrases.ts';
import { isNaming, isReporting, isThinking } from './reporting.ts';
import type { Sentence } from './sentences.ts';
import { isSubject } from './subjects.ts';

/** How far before its verb a subject may stand, appositions and all. */
const subjectReach = 400;

/** Whether a verb of saying stands before the quotation in its sentence, whoever its subject may be. */
export function reportedBy(
  masked: string,
  sentence: Sentence,
  span: Span,
): { verb: string; distance: number; at: number } | null {
  const from = Math.max(sentence.start, span.outerStart - clauseReach);
  const lead = masked.slice(from, span.outerStart);
  let found: { verb: string; distance: number; at: number } | null = null;
  for (const match of lead.matchAll(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu)) {
    if (!isReporting(match[0]) || isNoun(lead, match.index, match[0])) continue;
    const opens = () => lead.slice(0, match.index).trim() === '';
    if (/^\p{Lu}/u.test(match[0]) && !opens()) continue;
    const rest = lead.slice(match.index + match[0].length);
    if (/^agree/.test(match[0]) && (found || /^ with\b/.test(rest))) continue;
    // "Haverstock said that ministers had asked for “a key”": the words are still Haverstock's.
    if (found && /^ask/.test(match[0]) && /^ for\b/.test(rest)) continue;
    // "Haverstock asked her if she thought it “a farce”": what others think is in the words of whoever tells it.
    if (
      found &&
      isThinking(match[0]) &&
      !/[;\uFFFC]|, (?:and|but|while)\b/.test(lead.slice(found.at - from, match.index))
    )
      continue;
    if (/^go(?:es)?$|^went$/.test(match[0]) && !/^(?: on\b|[:,]?\s*$)/.test(rest)) continue;
    // "Calling what the dancers have said “false”", "a message posted in May": no clause of the sentence's own.
    const upTo = lead.slice(0, match.index);
    if (found && /\bwhat\b[^,;]{1,40}$/.test(upTo)) continue;
    if (/^(?:posted|published|written|sent|released|issued)$/.test(match[0]) && isPaper(upTo)) continue;
    if (match[0] === 'thanks' && /^ to\b/.test(lead.slice(match.index + 6))) continue;
    found = { verb: match[0], at: from + match.index, distance: span.outerStart - from - match.index };
  }
  return found;
}

const paperAtEnd =
  /(?:^|\s)\S+\s(?:[\p{L}-]+\s){0,2}(?:message|statement|letter|post|video|tweet|report|note|article|essay|email|memo|blog|release|column)\s$/iu;

function isPaper(lead: string): boolean {
  return paperAtEnd.test(lead.slice(-60)) && !/\b(?:that|which)\s$/.test(lead);
}

/** "the report", "a call", "his statement": the same letters, but nobody's verb of saying here. */
function isNoun(lead: string, at: number, word: string): boolean {
  const before = lead.slice(0, at);
  if (
    /s$/.test(word) &&
    /\b(?:all|these|those|many|some|several|other|few|most|both|United|two|three|four|five|\d+)\s+$/.test(
      before,
    )
  )
    return true;
  if (/s$/.test(word) && /\b(?:the|an?|his|her|its|their|our|this|of|in|new|no|own)\s+$/i.test(before))
    return true;
  if (/(?:ed|ing|said|told|wrote|spoke)$/i.test(word)) return /(?:\b(?:the|an?)|['’]s)\s+$/i.test(before);
  if (/['’]s?\s+$/u.test(before)) return !/s$/.test(word);
  return (
    /\b(?:the|an?|his|her|its|their|our|this|of|in|new|no)\s+(?:\p{L}+\s+)?$/iu.test(before) &&
    !/s$/.test(word)
  );
}

export function before(scene: Scene): Attribution | null {
  const { masked, sentence, span } = scene;
  const verb = reportedBy(masked, sentence, span);
  if (!verb) return null;
  const own = withoutAsides(masked, sentence.start, verb.at);
  const actors = scene.actors.filter(({ start }) => own[start] !== ' ');
  const end = verb.at + verb.verb.length;
  const beside = /^[\s,:]*(?:that\s+)?$/.test(masked.slice(end, span.outerStart));
  if (/^\p{Lu}/u.test(verb.verb)) {
    const opening = subjectAt(scene, end, verb.verb, verb.at);
    if (opening && /^\s*:?\s*$/.test(masked.slice(opening.end, span.outerStart))) return opening;
  }
  if (/ing$/.test(verb.verb) && /,\s*$/.test(masked.slice(sentence.start, verb.at))) {
    const main = before({ ...scene, span: { ...span, outerStart: verb.at } });
    if (main) return { ...main, end, verb: verb.verb, distance: verb.distance, beside };
  }
  const passive = passiveAgent(scene, end);
  if (!passive && isPassive(masked, verb.at, end)) return null;
  if (passive) return { ...passive, verb: verb.verb, distance: verb.distance, beside };
  const subjects = actors.filter(
    (actor) =>
      actor.end <= verb.at && actor.end > verb.at - subjectReach && isSubject(actor, own, sentence.start),
  );
  const subject = subjects.findLast(
    (actor) =>
      'pronoun' in actor ||
      actor.mention.kind !== 'place' ||
      /^\s+\p{L}+$/u.test(masked.slice(actor.end, end)),
  );
  const relative = antecedent(scene, verb.at);
  if (relative) return { ...relative, end, verb: verb.verb, distance: verb.distance, beside };
  const clause = clauseBefore(own, sentence.start, verb.at);
  const role = subjectPhrase(clause.text);
  const start = clause.at + (role?.at ?? 0);
  if (role && !subjects.some((actor) => actor.start >= clause.at)) {
    return { who: { role: role.words }, start, end, verb: verb.verb, distance: verb.distance, beside };
  }
  const thing = subject && 'pronoun' in subject ? ofContactClause(own, sentence.start, subject.start) : null;
  if (thing)
    return {
      who: { role: thing.words },
      start: thing.at,
      end,
      verb: verb.verb,
      distance: verb.distance,
      beside,
    };
  if (subject) return attribution(subject, subject.start, end, verb.verb, verb.distance, beside);
  const inverted =
    /ing$|^told$/.test(verb.verb) || isNaming(verb.verb) ? null : subjectAt(scene, end, verb.verb, verb.at);
  return inverted && inverted.end <= span.outerStart
    ? { ...inverted, distance: verb.distance, beside }
    : null;
}

/** "The lawsuit, which Watson lost, claimed": what a relative clause between commas says is told beside the sentence. */
function withoutAsides(masked: string, from: number, to: number): string {
  const lead = masked.slice(from, to);
  if (!/, (?:which|who|whose|where) /.test(lead)) return masked;
  const own = lead.replace(/, (?:which|who|whose|where) [^,;\uFFFC]+,(?= )/g, (aside) =>
    ' '.repeat(aside.length),
  );
  return masked.slice(0, from) + own + masked.slice(to);
}

/** "A brochure he was sent said": the pronoun belongs to a clause that tells which brochure. */
function ofContactClause(masked: string, from: number, to: number): { words: string; at: number } | null {
  const words =
    /^\s*((?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother)(?: (?!as |when |while |that |after |before )\p{Ll}[\p{L}-]*){1,4}) $/u.exec(
      masked.slice(from, to),
    )?.[1];
  return words ? { words, at: masked.indexOf(words, from) } : null;
}

/** "Another novelist, quoted on the jacket, calls": a role that opens the sentence, what is said of it set off. */
const roleBeside = /^\s*(?:the|an?|another|one|his|her|their|its|our|my)\s[\p{Ll}\s-]+,\s*$/iu;

/** The words between the last clause boundary and a verb. */
function clauseBefore(masked: string, from: number, to: number): { text: string; at: number } {
  const lead = masked.slice(Math.max(from, to - 160), to);
  const boundary =
    /^.*(?:[,;:—–\uFFFC]\s*|\b(?:that|while|as|but|and|when|because|although|where|which|who)\s+)(?=\S)/su.exec(
      lead,
    );
  const skip = boundary?.[0].length ?? lead.length - lead.trimStart().length;
  const text = lead.slice(skip);
  // "Olivas, the head of security, told": between commas stands an apposition, not the subject.
  if (text.trimEnd().endsWith(',')) {
    const head = boundary?.[0] ?? '';
    return roleBeside.test(head) && /^\p{Ll}/u.test(text)
      ? { text: head.replace(/,\s*$/, ''), at: to - lead.length }
      : { text: '', at: to };
  }
  if (text.trim() !== '' || !boundary) return { text, at: to - text.length };
  return { text: '', at: to };
}

/** "The strike was described by worker Charlie": not in the strike's words, whoever Charlie is. */
function isPassive(masked: string, at: number, end: number): boolean {
  return (
    /\b(?:is|are|was|were|been|being) (?:\p{L}+ly )?$/u.test(masked.slice(Math.max(0, at - 30), at)) &&
    /^ by /.test(masked.slice(end, end + 4))
  );
}

/** Her remarks were welcomed by Desmond Gale as “…”: the agent of a passive. */
function passiveAgent(
  { masked, span, actors }: Scene,
  end: number,
): Pick<Attribution, 'who' | 'start' | 'end'> | null {
  const by = /^\s+by\s+/.exec(masked.slice(end, span.outerStart))?.[0];
  if (!by) return null;
  const from = end + by.length;
  const actor = actors.find((one) => one.start >= from && one.start < from + 60);
  if (actor && isApposition(masked.slice(from, actor.start)))
    return { who: whoOf(actor), start: end + 1, end: actor.end };
  const role = leadingPhrase(masked.slice(from, span.outerStart));
  return role ? { who: { role }, start: end + 1, end: from + role.length } : null;
}
