/** Whoever spoke last, to whether they speak on in a quotation of which nothing says who speaks. */
import { evidence } from '../../evidence.ts';
import type { TextFact } from '../../schema.ts';
import type { RootContent } from '../../tree.ts';
import type { Found } from './found.ts';
import type { Span } from '../marks/span.ts';
import { loneNames } from '../passages/lone-names.ts';
import { lastOwnSentence, ownWordsOf } from '../passages/sentences.ts';
import type { Gender } from '../passages/genders.ts';
import type { Passage } from '../passages/passage.ts';

/** The one speaker of a paragraph, and how many paragraphs have passed since that quote nobody and name nobody else. */
export type Voice = { name: string; block: RootContent; passage: Passage; passed: number };

/** After how many paragraphs it is no longer clear who goes on. */
const reach = 6;

export function voiceAfter(
  voice: Voice | null,
  block: RootContent,
  passage: Passage,
  found: Found[],
  genders: () => ReadonlyMap<string, Gender>,
): Voice | null {
  const names = new Set(found.flatMap(({ speaker }) => speaker?.value ?? []));
  const [name] = names;
  if (name !== undefined)
    return names.size === 1 && !turnsTo(passage, found.at(-1)?.span, () => genders().get(name))
      ? { name, block, passage, passed: 0 }
      : null;
  if (!voice || found.length > 0 || voice.passed === reach) return null;
  const others =
    passage.mentions.some((one) => one.kind === 'person' && one.name !== voice.name) ||
    loneNames(passage).some(({ words }) => words !== voice.name);
  return others ? null : { ...voice, passed: voice.passed + 1 };
}

/** "“He is a bore,” his wife once said. I read him the line. He is delighted.": after the words it goes on about somebody else. */
function turnsTo(passage: Passage, span: Span | undefined, gender: () => Gender | undefined): boolean {
  const { masked, sentences } = ownWordsOf(passage);
  const after = span ? sentences.filter(({ start }) => start >= span.outerEnd) : [];
  const opens = (pattern: RegExp) => after.some(({ start, end }) => pattern.test(masked.slice(start, end)));
  // The gender last: all of the clipping is asked for it, and few sentences begin so.
  return (opens(/^\s*He\b/) && gender() === 'she') || (opens(/^\s*She\b/) && gender() === 'he');
}

/** Whether the last sentence of the paragraph before is that of words in marks, which are another's: “…,” he said. */
export function isOthers({ name, passage, passed }: Voice, told: string): boolean {
  const last = passed === 0 && name !== told ? lastOwnSentence(passage, passage.text.length) : undefined;
  return last !== undefined && passage.spans.some(({ outerStart }) => outerStart >= last.start);
}

/** Null where a question stands: somebody else may have asked it, or answers. */
export function goesOn({ name, block, passage, passed }: Voice, next: Passage): TextFact | null {
  if (asks(passage, passage.spans.at(-1)) || asks(next, next.spans[0])) return null;
  // “a heritage asset”: words that open no sentence belong to one that was broken off.
  if (/^\p{Ll}/u.test(next.text.slice(next.spans[0]?.start))) return null;
  const where =
    passed === 0 ? 'in the paragraph before' : 'in a paragraph before, since which nobody else is named';
  const place = evidence(block, 0, passage.text.length);
  return { value: name, basis: 'inferred', ...place, note: `goes on from words of ${name} ${where}` };
}

function asks({ text }: Passage, span: Span | undefined): boolean {
  return span !== undefined && text.slice(span.start, span.end).trimEnd().endsWith('?');
}
