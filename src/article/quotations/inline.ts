/** The quotations of one paragraph, each with its speaker where the paragraph says or allows only one. */
import { evidence } from '../evidence.ts';
import type { TextFact } from '../schema.ts';
import type { RootContent } from '../tree.ts';
import { isQuotation } from './judge.ts';
import type { Span } from './marks.ts';
import { authorOf, type Passage, referent } from './referents.ts';
import { maskSpans, type Sentence, sentencesOf } from './sentences.ts';
import { actorsIn } from './subjects.ts';
import { type Attribution, attribute, isWholeSentence, reportedBy } from './speakers.ts';

export type Found = { span: Span; speaker: TextFact | null };

/** What the paragraph before leaves behind: its words and who spoke in them. */
export type Before = { passage: Passage; speakers: string[] } | null;

export function quotationsIn(block: RootContent, passage: Passage, before: Before): Found[] {
  const { text, spans, mentions } = passage;
  if (spans.length === 0) return [];
  const masked = maskSpans(text, spans);
  const sentences = sentencesOf(text, masked, spans);
  const actors = actorsIn(masked, mentions);
  const found: (Found & { sentence: Sentence })[] = [];
  for (const span of spans) {
    const sentence = sentences.find(({ start, end }) => start <= span.outerStart && span.outerStart < end);
    if (!sentence) continue;
    const attribution = attribute(text, masked, sentence, span, actors);
    const reported = attribution ?? reportedBy(masked, sentence, span);
    const follows = found.at(-1)?.speaker != null && isWholeSentence(masked, sentence);
    if (!isQuotation(text, span, reported, follows)) continue;
    const named = attribution ? speakerOf(attribution, block, passage, span, before) : null;
    const speaker =
      named ?? (attribution || reported ? null : continuing(found.at(-1), sentence, masked, block));
    found.push({ span, speaker, sentence });
  }
  return found;
}

function speakerOf(
  attribution: Attribution,
  block: RootContent,
  passage: Passage,
  span: Span,
  before: Before,
): TextFact | null {
  const { who } = attribution;
  const place = evidence(block, attribution.start, attribution.end);
  if ('mention' in who) return { value: who.mention.name, basis: 'stated', ...place };
  if ('role' in who) {
    const author = authorOf(who.role, passage, attribution.start);
    if (!author) return { value: who.role.replace(/\s+/g, ' '), basis: 'stated', ...place };
    return {
      value: author.name,
      basis: 'inferred',
      ...place,
      note: `“${who.role}” is that of ${author.name}`,
    };
  }
  const meant = referent(
    who.pronoun,
    passage,
    Math.min(span.outerStart, attribution.start),
    before?.passage ?? null,
    before?.speakers ?? [],
  );
  if (!meant) return null;
  return {
    value: meant.name,
    basis: 'inferred',
    ...place,
    note: `“${who.pronoun}” can only mean ${meant.name} here`,
  };
}

/** A quotation that is a sentence of its own goes on from the one before it: “…,” Putin said. “…” */
function continuing(
  last: (Found & { sentence: Sentence }) | undefined,
  sentence: Sentence,
  masked: string,
  block: RootContent,
): TextFact | null {
  if (!last?.speaker) return null;
  const sameSentence = last.sentence.start === sentence.start;
  if (!sameSentence && !isWholeSentence(masked, sentence)) return null;
  if (sameSentence) return last.speaker;
  const { value, basis } = last.speaker;
  const place = evidence(block, last.span.outerStart, last.span.outerEnd);
  return {
    value,
    basis: 'inferred',
    ...place,
    note: basis === 'stated' ? `goes on from words of ${value}` : (last.speaker.note ?? ''),
  };
}
