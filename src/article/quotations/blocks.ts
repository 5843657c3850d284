/** Paragraphs that are one quotation, to block quotations, with the line that names the speaker or the sentence that leads in. */
import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { evidence } from '../evidence.ts';
import { signalsOf } from '../furniture/signals.ts';
import type { Mention } from '../names.ts';
import { plain } from '../plain.ts';
import type { TextFact } from '../schema.ts';
import type { RootContent } from '../tree.ts';
import { findSpans, type Span } from './marks.ts';
import { subjectsOf } from './referents.ts';

export type BlockQuotation = {
  quote: Paragraph;
  span: Span;
  speaker: TextFact | null;
  attribution: { block: Paragraph; side: 'above' | 'below' } | null;
};

type Mentions = ReadonlyMap<RootContent, Mention[]>;

/** `running` are the article's paragraphs and headings in order, with furniture left out. */
export function blockQuotations(
  running: RootContent[],
  mentions: Mentions,
): Map<RootContent, BlockQuotation> {
  const found = new Map<RootContent, BlockQuotation>();
  let lead: TextFact | null = null;
  let led = false;
  running.forEach((block, at) => {
    const span = block.type === 'paragraph' ? wholeQuotation(toString(block)) : null;
    if (block.type !== 'paragraph' || !span) {
      led = /:\s*$/.test(toString(block)) && signalsOf(plain(block)).words > 3;
      lead = led ? leadIn(block, mentions.get(block) ?? []) : null;
      return;
    }
    const below = attributionIn(running[at + 1], mentions);
    const above = below ? null : attributionIn(running[at - 1], mentions, /:$/);
    const line = below ?? above;
    if (line) {
      const side = below ? 'below' : 'above';
      found.set(block, {
        quote: block,
        span,
        speaker: line.speaker,
        attribution: { block: line.block, side },
      });
    } else if (led) found.set(block, { quote: block, span, speaker: lead, attribution: null });
  });
  return found;
}

/** The span of a paragraph that is one quotation and nothing else. */
export function wholeQuotation(text: string): Span | null {
  const [span, ...more] = findSpans(text);
  if (!span || more.length > 0 || span.outerStart > 0) return null;
  return /^[\s.,;]*$/.test(text.slice(span.outerEnd)) && /\s/.test(text.slice(span.start, span.end))
    ? span
    : null;
}

const dash = /^\s*[—–-]+\s*/;

/** A line that is a name, perhaps after a dash and before an office: "Vladimir Putin", "— Jane Doe, mayor". */
function attributionIn(block: RootContent | undefined, mentions: Mentions, shape = /(?:)/) {
  if (block?.type !== 'paragraph' || block.data?.role) return null;
  const text = toString(block);
  const lead = dash.exec(text)?.[0].length ?? 0;
  const words = text.slice(lead).replace(/:$/, '');
  const line = signalsOf(words);
  if (line.words > 12 || line.sentence || !shape.test(text)) return null;
  const named = (mentions.get(block) ?? []).find(
    (mention) => mention.start <= lead + 1 && mention.kind !== 'place',
  );
  if (named && !/^\s*(?:,|:|\(|$)/.test(text.slice(named.end))) return null;
  if (!named && !line.name) return null;
  const end = named?.end ?? lead + words.length;
  const speaker: TextFact = {
    value: named?.name ?? words,
    basis: 'stated',
    ...evidence(block, named?.start ?? lead, end),
  };
  return { block, speaker };
}

/** "Putin spoke at the ceremony:" names the speaker of what follows, if it has one subject. */
function leadIn(block: RootContent, mentions: Mention[]): TextFact | null {
  const text = toString(block);
  const people = subjectsOf({ text, spans: findSpans(text), mentions }, text.length).filter(
    ({ kind }) => kind === 'person',
  );
  const [first] = people;
  if (!first || people.some(({ name }) => name !== first.name)) return null;
  const place = evidence(block, first.start, text.length);
  return {
    value: first.name,
    basis: 'inferred',
    ...place,
    note: 'the sentence before, which ends in a colon, leads in',
  };
}
