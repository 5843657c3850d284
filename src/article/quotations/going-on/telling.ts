/** The sentence before a quotation to the one who goes on in it: Putin said that he was tired. “We go on.” */
import { onceEach } from '../../asking/once-each.ts';
import { remembering } from '../../asking/remembering.ts';
import type { RootContent } from '../../tree.ts';
import { papers, writings } from '../../grammar/nouns.ts';
import { hasTelling } from '../../grammar/reporting.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from '../meaning/story.ts';
import { type Named, speakerOf } from '../meaning/resolve.ts';
import type { Attribution, Scene } from '../saying/attribution.ts';
import { before } from '../saying/before.ts';
import { placesOf } from '../meaning/places-of.ts';
import { mask, ownWordsOf, type Sentence } from '../passages/sentences.ts';
import { givingStatement } from '../saying/statements.ts';
import { inParenthesis } from '../saying/parenthesis.ts';
import { firstReported, reportedBy } from '../saying/reported.ts';
import { attribute } from '../saying/speakers.ts';
import { actorsOf } from '../passages/subjects.ts';

/** Who reads out, remembers or asks something may go on in another's words. */
const recalling = /^(?:read|remember|recall|mention|quot|cit|ask)/;

export function telling(block: RootContent, passage: Passage, before: number, story: Story): Named | null {
  return unlessNameless(anybodyTelling(block, passage, before, story));
}

/** Whoever has a name goes on without being mentioned again; whoever has none tells something beside the point, unless a colon leads in. */
export function unlessNameless(told: Told | null): Named | null {
  return told && !told.isDenied && (!told.role || told.leadsIn || told.speaksForOthers) ? told.named : null;
}

/** "A spokesman for the board", "Quist’s rep": whose calling it is to speak for others says little beside the point. */
const speaksFor =
  /(?:\bspokes(?:man|woman|person)(?: (?:for|of) .+)?|\brepresentative (?:for|of) .+|['’]s? rep(?:resentative)?)$/;

/** "Said the note was found", "wept as she heard the words": others’ words may follow; nouns and verbs from general knowledge. */
const tellsOfWords = new RegExp(
  `\\b(?:(?:${papers}|${writings}|message|word|voice)s?|hears?|heard|reads?|shout\\p{Ll}*|cr(?:y|ied)|yell\\p{Ll}*|scream\\p{Ll}*|chant\\p{Ll}*|s[aiu]ng|whisper\\p{Ll}*)\\b`,
  'u',
);
const inStatement = / in (?:an?|the) (?:\p{Ll}+ )?(?:statement|e-?mail)\b/u;

/** `role` are the words for whoever has no name. */
export type Told = {
  named: Named;
  verb: string;
  role: string | null;
  speaksForOthers: boolean;
  leadsIn: boolean;
  isDenied: boolean;
};

/** `before` is where in the passage, which is the block's, the quotation begins; or its end. */
export function anybodyTelling(
  block: RootContent,
  passage: Passage,
  before: number,
  story: Story,
): Told | null {
  const { masked, sentences } = ownWordsOf(passage);
  const last = sentences.findLast(
    ({ start, end }) => end <= before && masked.slice(start, end).trim() !== '',
  );
  if (!last) return null;
  const attribution = tellerUpTo(before, last, passage);
  if (!attribution) return tellingOfThemselves(last, block, passage, story);
  const named = speakerOf(attribution, block, passage, before, [], story);
  if (!named) return null;
  const note = `goes on from what ${named.speaker.value} said in the sentence before`;
  const { who, start, end } = attribution;
  const role = 'role' in who && !named.meant && !isName(who.role, story) ? who.role : null;
  const beside = `${masked.slice(last.start, start)} ${masked.slice(end, last.end)}`.replace(inStatement, '');
  return {
    named: { ...named, speaker: { ...named.speaker, basis: 'inferred', note } },
    verb: attribution.verb,
    role,
    speaksForOthers:
      role !== null && speaksFor.test(role) && !tellsOfWords.test(beside) && !hasTelling(beside),
    // "The chief has not confirmed that": tells nothing that could go on.
    isDenied: denied.test(masked.slice(start, end).replace(aside, ' ')),
    leadsIn: /:\s*$/.test(masked.slice(last.start, before)),
  };
}

/** "Quist said that nobody had a right to it. He included himself.": what tells no words, but of whoever told some right before. */
function tellingOfThemselves(
  { start, end }: Sentence,
  block: RootContent,
  passage: Passage,
  story: Story,
): Told | null {
  const own = ownWordsOf(passage).masked.slice(start, end);
  const pronoun = /^\s*(He|She) /.exec(own)?.[1]?.toLowerCase();
  if (pronoun === undefined || own.includes(mask)) return null;
  if (passage.mentions.some((one) => one.kind === 'person' && one.start >= start && one.end <= end))
    return null;
  const earlier = anybodyTelling(block, passage, start, story);
  const told = earlier?.role === null ? unlessNameless(earlier) : null;
  // "Reports that World Cup Rowers were demanding it": what looks like a name may be nobody's.
  if (!told || story.genders().get(told.speaker.value) !== pronoun) return null;
  const note = `goes on from what ${told.speaker.value} said, of whom the sentence before tells`;
  const named = { ...told, speaker: { ...told.speaker, note } };
  return { named, verb: 'told', role: null, speaksForOthers: false, leadsIn: false, isDenied: false };
}

const denied = /\b(?:not|never)\b|n['’]t\b/;
/** "Quist, who had never met him, said" */
const aside = /,[^,]*,/g;

/** "Northsound": words that have their capital amid a sentence as well. */
function isName(words: string, { everything }: Story): boolean {
  return capitals.test(words) && standsAmid(everything)(words);
}

const capitals = /^\p{Lu}[\p{L}\d’'-]+(?: \p{Lu}[\p{L}\d’'-]+)*$/u;

/** A clipping asks for the same words again and again. */
const standsAmid = onceEach((everything: readonly Passage[]) =>
  remembering((words) => {
    const amid = new RegExp(`\\p{Ll},? ${RegExp.escape(words)}(?![\\p{L}-])`, 'u');
    return placesOf(everything)(words).some((at) => amid.test(everything[at]?.text ?? ''));
  }),
);

/** Whoever tells what a sentence says as far as an offset, as if words in marks stood there. */
function tellerUpTo(end: number, { start }: Sentence, passage: Passage): Attribution | null {
  const { masked } = ownWordsOf(passage);
  const span = { start: end, end, outerStart: end, outerEnd: end, open: false, single: false };
  const sentence = { start, end };
  const actors = actorsOf(passage);
  const attribution =
    inParenthesis({ masked, sentence, span, actors, reported: null }) ??
    ofFirst({ masked, sentence, span, actors }) ??
    attribute(passage.text, masked, sentence, span, actors) ??
    givingStatement({ masked, sentence, span, actors, reported: null });
  return attribution && !recalling.test(attribution.verb) ? attribution : null;
}

/** "Quist said that Berg had told her of it": whoever tells it goes on, and not whom the telling is of. */
function ofFirst(scene: Omit<Scene, 'reported'>): Attribution | null {
  const { masked, sentence, span } = scene;
  const reported = firstReported(masked, sentence, sentence.end);
  const isOnly = reported?.at === reportedBy(masked, sentence, span)?.at;
  return reported && !isOnly ? before({ ...scene, reported }) : null;
}
