/** The words after a quotation to the one who speaks: “…,” Putin said. “…,” said Putin. “…,” said a spokesman. */
import { attribution, type Attribution, isApposition, type Scene } from './attribution.ts';
import { subjectAt } from './inverted.ts';
import { joins, others } from './joint.ts';
import { agents, leadingPhrase } from './phrases.ts';
import { quotedBy } from './quoted-by.ts';
import { hearingVerbs } from './secondary.ts';
import { isReporting, reportingVerbs, tellingVerbs } from '../../grammar/reporting.ts';
import { whence } from '../../grammar/verbs.ts';
import { isTitle } from '../../names/titles.ts';
import { capitalised } from '../../names/words.ts';
import { matchesIn } from '../../matches.ts';

const adverbs =
  /^(?:(?:also|then|later|had|has|have|once|recently|previously|reportedly|repeatedly|even|was|is|himself|herself|on|too|earlier|all|both|who|used|to|would|can be|could be|may be|seen|heard|shown|quoted as|\p{Lu}\p{L}+day|\p{L}+ly)\s+)*/u;

export function after(scene: Scene): Attribution | null {
  const { masked, sentence, span } = scene;
  const cited = quotedBy(scene);
  if (cited) return cited;
  const tail = masked.slice(span.outerEnd, Math.min(sentence.end, span.outerEnd + 240));
  const lead = /^[\s,—–-]*(?:as (?=[^,.;]* puts? it\b))?/.exec(tail)?.[0].length ?? 0;
  const at = span.outerEnd + lead;
  const verb = /^\p{Ll}+/u.exec(masked.slice(at, sentence.end))?.[0] ?? '';
  if (isReporting(verb) && !verb.endsWith('ing')) {
    const found = subjectAt(scene, at + verb.length, verb, at);
    if (found && !(/s$/.test(verb) && isHeard.test(masked.slice(found.end, sentence.end)))) return found;
  }
  return verbAfterSubject(scene, at);
}

/** “…,” taunts Berg heard all night: a noun for what others say. */
const isHeard = new RegExp(`^ (?:${hearingVerbs})\\b`);

/** “…,” Putin, who praised him, also said: the subject that begins right after the quotation, and its verb. */
function verbAfterSubject({ masked, sentence, span, actors }: Scene, at: number): Attribution | null {
  const actor = actors.find((one) => one.start >= at && one.start <= at + 60);
  const behind = actors.find(
    (one) =>
      'mention' in one && one !== actor && one.start > at && isNamedByOffice(masked.slice(at, one.start)),
  );
  const partner =
    actor &&
    actors.find(
      (one) => 'mention' in one && one.start > actor.end && joins(masked.slice(actor.end, one.start)),
    );
  for (const one of [actor, partner, behind]) {
    if (!one) continue;
    const gap = masked.slice(at, actor?.start);
    const isOf = 'mention' in one && (isNamedByOffice(gap) || isApposition(gap.replace(whereto, '')));
    if (one !== behind && !isApposition(gap) && !isOf) continue;
    const verb = verbAfter(masked, one.end, sentence.end);
    if (verb) return attribution(one, one.start, verb.end, verb.word, one.start - span.outerEnd, true);
  }
  const words = leadingPhraseBeforeVerb(masked.slice(at, Math.min(sentence.end, at + 160)));
  const named = words && actors.find((one) => /^,\s*$/.test(masked.slice(at + words.length, one.start)));
  if (named && 'mention' in named) {
    const verb = verbAfter(masked, named.end, sentence.end);
    if (verb) return attribution(named, at, verb.end, verb.word, 0, true);
  }
  // “…,” the “Harbour Nights” actor said: a work is no part of what he is called by.
  const titled = words ? null : titledCalling.exec(masked.slice(at, sentence.end));
  const role = words ?? (titled && `${titled[1]} ${titled[2]}`);
  if (!role) return null;
  const verb = verbAfter(masked, at + (titled?.[0] ?? role).length, sentence.end);
  return verb && { who: { role }, start: at, end: verb.end, verb: verb.word, distance: 0, beside: true };
}

const titledCalling = /^([Tt]he|[Aa]n?) \uFFFC+ (\p{Ll}[\p{L}-]+)(?= )/u;

/** "Ambassador to the Northern League": what an office is to or of. */
const whereto = /(?<=\S )(?:to|of|for|at) (?:the )?(?:\p{Lu}[\p{L}\d.&’'-]* )+/gu;

/** "Harbour Board of Trustees chairman" before a name: the office is the name's, whatever names it holds itself. */
function isNamedByOffice(gap: string): boolean {
  // “…,” in the occupied Northern Quays, Quist said.
  if (
    /^(?:in|on|at|from|to|for|of|by|with|about|against|after|before|during|near|under|over|amid) /i.test(gap)
  )
    return false;
  const office = gap.replace(whereto, '');
  if (office.length < 90 && office.split(severalOffices).every((one) => isTitle(capitalised(lastWord(one)))))
    return true;
  return (
    gap.length < 90 &&
    !/[,.;:()\uFFFC]|\b(?:which|when|where|while)\b|^(?:an?|the|one|another|his|her|its|their|my)?\s?(?:\p{Ll}[\p{L}-]* )+(?:for|of|to|from|at|with|by)\s/u.test(
      gap,
    ) &&
    / \p{Ll}[\p{L}-]+ $/u.test(gap) &&
    !/ (?:for|of|to|from|at|with|by|in|on|and|that|who|but|as) $/.test(gap)
  );
}

/** "Chairman, CEO and president" before a name. */
const severalOffices = /, (?:and )?| and /;

function lastWord(words: string): string {
  return words.trim().split(' ').at(-1) as string;
}

const verbAmid = new RegExp(`\\s(${reportingVerbs})(?=[\\s,.:]|$)`, 'g');

/** The noun phrase before the first verb of saying in a stretch of words. */
function leadingPhraseBeforeVerb(words: string): string | null {
  for (const match of matchesIn(words, verbAmid)) {
    const next = /^\s(\p{Ll}+)/u.exec(words.slice(match.index + match[0].length))?.[1];
    const verb = match[1] as string;
    const before = words.slice(0, match.index);
    // "The report said": the first of the two is a noun.
    if (!(next && isReporting(next)))
      return leadingPhrase(before) ?? (doing.test(verb) ? null : agents(before));
  }
  return null;
}

/** Verbs of saying that as often say what somebody does: "posters went up". */
const doing = /^(?:go|goes|went|puts?|holds?|held|beg[aiu]ns?|finish(?:es|ed))$/;

/** "Pusch, a partner at Meier Watkins, the law firm, said"; "Pusch, founder of a firm told": the commas of an apposition are not always two. */
const appositions = new RegExp(
  `^,(?:[^\\uFFFC.;:]|(?<=\\b\\p{Lu})\\.){1,220}?(?:,| (?=(?:told|said)\\b))(?=\\s?(?:${tellingVerbs})\\b)`,
  'u',
);

/** "Gerald Quist of Harris Township said": where somebody is from, before a verb of saying proper. */
const ofSomewhere = new RegExp(`^ ${whence}(?= (?:${tellingVerbs})\\b)`, 'u');

/** “…,” the court was told: somebody else says it to them. */
const isToldTo = /^(?:told|asked|charged|informed|warned|reminded|advised|urged|ordered)$/;

/** A party or the like, in brackets, before what is set beside a name. */
const party = /^\s\([^()\uFFFC]{1,40}\)(?=,)/u;

/** The verb of saying that follows a subject, apart from an apposition and adverbs. */
function verbAfter(masked: string, name: number, to: number): { word: string; end: number } | null {
  const limit = Math.min(to, name + 260);
  const from = name + (party.exec(masked.slice(name, limit))?.[0].length ?? 0);
  const apposition =
    /^\s*(?:,[^\uFFFC]{1,160}?,(?=\s+(?:\p{L}+ly\s+)?\p{Ll}+)|\([^)]{1,60}\)|[–—] [^–—\uFFFC.]{1,80} [–—](?=\s\p{Ll}))/u.exec(
      masked.slice(from, limit),
    )?.[0] ?? '';
  const chain = appositions.exec(masked.slice(from, limit))?.[0] ?? '';
  const origin = ofSomewhere.exec(masked.slice(from, limit))?.[0] ?? '';
  const group = others.exec(masked.slice(from, limit))?.[0] ?? '';
  for (const skip of new Set([apposition, chain, origin, group, ''])) {
    const at = from + skip.length;
    const rest = masked.slice(at, limit);
    const gap = /^(?:['’](?:d|ll))?,?\s*/.exec(rest)?.[0].length ?? 0;
    const lead = gap + (adverbs.exec(rest.slice(gap))?.[0].length ?? 0);
    for (const start of [lead, gap]) {
      const word = /^\p{Ll}+/u.exec(rest.slice(start))?.[0];
      if (word && isReporting(word) && !(isToldTo.test(word) && /\b(?:is|was) $/.test(rest.slice(0, start))))
        return { word, end: at + start + word.length };
    }
  }
  return null;
}
