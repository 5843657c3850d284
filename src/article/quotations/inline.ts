/** The quotations of one paragraph, each with its speaker where the paragraph says or allows only one. */
import { evidence } from '../evidence.ts';
import { pronounOf } from '../names/given.ts';
import type { Mention } from '../names.ts';
import type { TextFact } from '../schema.ts';
import type { RootContent } from '../tree.ts';
import type { Attribution } from './attribution.ts';
import { bearerOf, fullPhrase } from './bearers.ts';
import { reportedBy } from './before.ts';
import { isQuotation } from './judge.ts';
import type { Span } from './marks.ts';
import { type Passage, referent, type Story } from './referents.ts';
import { isWholeSentence, ownWordsOf, type Sentence } from './sentences.ts';
import { attribute } from './speakers.ts';
import { actorsIn } from './subjects.ts';

/** `meant` is the person whom a pronoun stood for. */
export type Found = { span: Span; speaker: TextFact | null; meant?: Mention };

type Placed = Found & { sentence: Sentence };

export function quotationsIn(block: RootContent, passage: Passage, story: Story): Found[] {
  const { text, spans, mentions } = passage;
  if (spans.length === 0) return [];
  const { masked, sentences } = ownWordsOf(passage);
  const actors = actorsIn(masked, mentions);
  const found: Placed[] = [];
  for (const span of spans) {
    const sentence = sentences.find(({ start, end }) => start <= span.outerStart && span.outerStart < end);
    if (!sentence) continue;
    const last = found.at(-1);
    const attribution = attribute(text, masked, sentence, span, actors);
    const reported = attribution ?? reportedBy(masked, sentence, span);
    const follows = last?.speaker != null && isWholeSentence(masked, sentence);
    if (!isQuotation(text, span, reported, follows)) continue;
    const spoke = found.flatMap(({ speaker }) => speaker?.value ?? []);
    const named = attribution ? speakerOf(attribution, block, passage, span, spoke, story) : null;
    const goesOn = last?.sentence.start === sentence.start || (!attribution && !reported);
    const speaker = named?.speaker ?? (goesOn ? continuing(last, sentence, masked, block) : null);
    found.push({ span, speaker, sentence, ...(named?.meant && { meant: named.meant }) });
  }
  return found;
}

type Named = { speaker: TextFact; meant?: Mention };

function speakerOf(
  { who, start, end }: Attribution,
  block: RootContent,
  passage: Passage,
  span: Span,
  spoke: string[],
  story: Story,
): Named | null {
  const place = evidence(block, start, end);
  if ('mention' in who) return { speaker: { value: who.mention.name, basis: 'stated', ...place } };
  const before = Math.min(span.outerStart, start);
  if ('pronoun' in who) {
    const meant = referent(who.pronoun, passage, before, spoke, story);
    if (!meant) return null;
    const note = `“${who.pronoun}” can only mean ${meant.name} here`;
    return {
      speaker: { value: meant.name, basis: 'inferred', ...place, note },
      ...(meant.mention && { meant: meant.mention }),
    };
  }
  const role = who.role.replace(/\s+/g, ' ');
  if (someOfThem.test(role) || isShared(role, [...story.passages, passage])) return null;
  const bearer = bearerOf(role, passage, start, story);
  if (bearer) {
    const note = `“${role}” is that of ${bearer.name}`;
    return { speaker: { value: bearer.name, basis: 'inferred', ...place, note }, meant: bearer };
  }
  const given = kinAndName.exec(role)?.[1];
  if (given && pronounOf.has(given)) return { speaker: { value: given, basis: 'stated', ...place } };
  const full = fullPhrase(role, passage, start, story);
  if (full && full.length > role.length)
    return { speaker: { value: full, basis: 'inferred', ...place, note: `“${role}” is ${full}` } };
  return { speaker: { value: role, basis: 'stated', ...place } };
}

/** "My neighbor Ruth": the name says best who it is. */
const kinAndName = /^(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\s(?:\p{Ll}+\s){1,3}(\p{Lu}\p{Ll}+)$/u;

/** Says how many there were to choose from, or that it was somebody, not who spoke. */
const someOfThem =
  /^(?:one|some|many|several|both|two|three|others?|another|each|most)(?: of (?:them|those|us|the (?:two|three|four|pair|group)))?$|\b(?:some|any|every|no)(?:body|one)$/i;

/** A surname that two people of the clipping bear. */
function isShared(role: string, passages: Passage[]): boolean {
  return passages.some(({ mentions }) => mentions.some(({ name }) => name.endsWith(` ${role}`)));
}

/** A quotation in the same sentence, or one that is a sentence of its own, goes on from the one before it. */
function continuing(
  last: Placed | undefined,
  sentence: Sentence,
  masked: string,
  block: RootContent,
): TextFact | null {
  if (!last?.speaker) return null;
  if (last.sentence.start === sentence.start) return last.speaker;
  if (!isWholeSentence(masked, sentence)) return null;
  const { value, basis, note } = last.speaker;
  const place = evidence(block, last.span.outerStart, last.span.outerEnd);
  const reason = basis === 'stated' || !note ? `goes on from words of ${value}` : note;
  return { value, basis: 'inferred', ...place, note: reason };
}
