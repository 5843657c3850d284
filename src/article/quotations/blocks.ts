/** Paragraphs that are one quotation, to block quotations, with the line that names the speaker or the sentence that leads in. */
import type { Paragraph } from 'mdast';
import { evidence } from '../evidence.ts';
import { plain, wordsOf } from '../text/plain.ts';
import type { TextFact } from '../schema.ts';
import type { RootContent } from '../tree.ts';
import { isWrittenAsTitle } from '../grammar/titles.ts';
import type { Span } from './marks/span.ts';
import { subjectsOf } from './passages/acting.ts';
import type { Passage } from './passages/passage.ts';
import { attributionIn, dash, isSomebodysName, noLead, signedAbove, signs } from './signing-lines.ts';

export type BlockQuotation = {
  quote: Paragraph;
  span: Span;
  speaker: TextFact | null;
  attribution: { block: Paragraph; side: 'above' | 'below' } | null;
  /** The words that lead in, where no line names a speaker. */
  lead: string | null;
};

type Passages = ReadonlyMap<RootContent, Passage>;

/** `running` are the article's paragraphs and headings in order, with furniture left out; `passages` has each of them. */
export function blockQuotations(
  running: RootContent[],
  passages: Passages,
): Map<RootContent, BlockQuotation> {
  const found = new Map<RootContent, BlockQuotation>();
  const wholes = running.map((block) =>
    block.type === 'paragraph' ? wholeQuotation(passages.get(block)) : null,
  );
  const namedAbove = signedAbove(running, wholes, passages);
  let lead: TextFact | null = null;
  let led = false;
  let words: string | null = null;
  running.forEach((quote, at) => {
    const span = wholes[at];
    if (quote.type !== 'paragraph' || !span) {
      led = /:\s*$/.test(plain(quote));
      lead = led ? leadIn(quote, passages.get(quote)) : null;
      words = wordsOf(quote);
      return;
    }
    // A quotation that the paragraph before left open goes on, and is no other's, unless a dash signs all of it.
    const open = passages.get(running[at - 1] as RootContent)?.spans.at(-1)?.open;
    const signed = attributionIn(running[at + 1], passages, open ? dash : noLead);
    const below = signed && !namedAbove.has(at) && signs(signed, passages) ? signed : null;
    // A name after a quotation belongs to that one, unless a colon says that it introduces the next.
    const introduces = wholes[at - 2] && !namedAbove.has(at);
    const named =
      below || open ? null : attributionIn(running[at - 1], passages, introduces ? /:$/ : undefined);
    const above = named && isSomebodysName(named.speaker.value, passages.get(named.block)) ? named : null;
    const line = below ?? above;
    if (line) {
      const attribution = { block: line.block, side: below ? ('below' as const) : ('above' as const) };
      found.set(quote, { quote, span, speaker: line.speaker, attribution, lead: null });
      if (above)
        [led, words, lead] = [
          true,
          null,
          { ...line.speaker, basis: 'inferred', note: 'the line above names the speaker' },
        ];
    } else if (led) {
      found.set(quote, { quote, span, speaker: lead, attribution: null, lead: words });
      // Only the first stands right below those words, and to read them again at each helps nobody.
      lead &&= { ...lead, note: 'goes on from the quotation before' };
    }
  });
  return found;
}

/** The span of a paragraph or crosshead that is one quotation and nothing else. */
export function wholeQuotation(passage: Passage | undefined): Span | null {
  const [span, ...more] = passage?.spans ?? [];
  if (!passage || !span || more.length > 0 || span.outerStart > 0) return null;
  const { text } = passage;
  const words = text.slice(span.start, span.end);
  const all = /^[\s.,;]*$/.test(text.slice(span.outerEnd)) && /\s/.test(words);
  return all && !isWrittenAsTitle(words.trim(), words.trim().split(/\s+/).length) ? span : null;
}

/** "Putin spoke at the ceremony:" names the speaker of what follows, if it has one subject. */
function leadIn(block: RootContent, passage: Passage | undefined): TextFact | null {
  if (!passage) return null;
  const { text } = passage;
  const people = subjectsOf(passage, text.length).filter(({ kind }) => kind === 'person');
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
