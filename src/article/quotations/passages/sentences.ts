/** A paragraph to its sentences, with quoted words masked so that only the reporter's own are read. */
import { stoppedTitles } from '../../names/titles.ts';
import { isReporting } from '../../grammar/reporting.ts';
import type { Mention } from '../../names.ts';
import type { Span } from '../marks/span.ts';
import type { Passage } from './passage.ts';
import { matchesIn } from '../../text/matches.ts';
import { dateline } from '../../dateline.ts';
import { onceEach } from '../../asking/once-each.ts';

export type Sentence = { start: number; end: number };

type OwnWords = { masked: string; sentences: Sentence[] };

/** Stands for every unit of a quotation, its marks included; offsets stay what they are. */
export const mask = '\uFFFC';

function maskSpans(text: string, spans: Span[]): string {
  if (spans.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const span of spans) {
    masked += text.slice(at, span.outerStart) + mask.repeat(span.outerEnd - span.outerStart);
    at = span.outerEnd;
  }
  return masked + text.slice(at);
}

/** Thomas “Tug” Quist is one name. Spans and mentions stand in order and overlap none of their kind, so each is passed once. */
function withoutNicknames(spans: Span[], mentions: Mention[]): Span[] {
  let next = 0;
  return spans.filter(({ outerStart, outerEnd }) => {
    while (next < mentions.length && (mentions[next] as Mention).end <= outerEnd) next += 1;
    return (mentions[next]?.start ?? outerStart) >= outerStart;
  });
}

const abbreviation = new RegExp(
  `(?:\\b(?:${stoppedTitles}|Messrs|Drs|Profs|Sens|Reps|Govs|Gens|(?<=^|, )Barr|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Bros|approx|etc)|\\b\\p{L}|\\p{Lu}\\.\\p{Lu})$`,
  'u',
);
const sentenceEnd = /[.!?…]+["'”’)\]]*/g;
const nextBegins = /^[\s\u00A0]+(?:[\p{Lu}\p{N}\uFFFC([“"'‘«]|$)/u;

/** `masked` is the text with its quotations masked; a quotation that ends as a sentence ends its sentence. */
function sentencesOf(text: string, masked: string, spans: Span[]): Sentence[] {
  const ends: number[] = [];
  for (const match of matchesIn(masked, sentenceEnd)) {
    const end = match.index + match[0].length;
    if (end < masked.length && !nextBegins.test(masked.slice(end, end + 4))) continue;
    if (
      match[0] === '.' &&
      abbreviation.test(masked.slice(Math.max(0, match.index - 8), match.index)) &&
      end < masked.length
    )
      continue;
    ends.push(end);
  }
  for (const span of spans) {
    const last = lastSign(text, span);
    const rest = masked.slice(span.outerEnd, span.outerEnd + 160);
    if (!'.!?…'.includes(last) || !nextBegins.test(rest)) continue;
    if (last !== '.' && isReporting(nameAndVerb.exec(rest)?.[1] ?? '')) continue;
    ends.push(span.outerEnd);
  }
  const sentences: Sentence[] = [];
  // Where a report comes from is no part of its first sentence.
  let start = dateline.exec(text)?.[0].length ?? 0;
  for (const end of [...ends.sort((a, b) => a - b), text.length]) {
    if (end <= start) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

/** The last of the words in marks but for marks within. A loop, because a pattern would try every start of many marks. */
function lastSign(text: string, { start, end }: Span): string {
  let at = end - 1;
  while (at > start && /[\s'’"”]/.test(text[at] as string)) at -= 1;
  return text[at] ?? '';
}

/** “Why?” Mr Smith, a baker, asked: a question mark inside the marks does not end the reporter's sentence. */
const nameAndVerb =
  /^\s+\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}.'’-]*){0,4}(?:, (?:an?|the|who|whose)\s[^,.]{2,90},)?\s(?:\p{Ll}+ly\s)?(\p{Ll}+)\b/u;

/** The reporter's own words of a passage, quotations masked, and its sentences. */
export const ownWordsOf = onceEach(({ text, spans, mentions }: Passage): OwnWords => {
  const quoted = withoutNicknames(spans, mentions);
  const masked = maskSpans(text, quoted);
  return { masked, sentences: sentencesOf(text, masked, quoted) };
});

/** Whether a sentence is a quotation and nothing else. */
export function isWholeSentence(masked: string, sentence: Sentence): boolean {
  return /^[\uFFFC\s.,;:!?"'”’()[\]–—-]*$/.test(masked.slice(sentence.start, sentence.end));
}

/** The last sentence up to an offset that has words of the reporter's own. */
export function lastOwnSentence(passage: Passage, before: number): Sentence | undefined {
  const { masked, sentences } = ownWordsOf(passage);
  return sentences.findLast(({ start, end }) => end <= before && /\p{L}/u.test(masked.slice(start, end)));
}
