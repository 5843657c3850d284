/** A paragraph whose quotation is not closed to the name that is set after the last of the paragraphs that go on with it. */
import type { TextFact } from '../../schema.ts';
import type { RootContent } from '../../tree.ts';
import { speakerOf } from '../meaning/resolve.ts';
import { ownWordsOf, type Sentence } from '../passages/sentences.ts';
import { signed } from '../saying/signed.ts';
import type { Span } from '../marks/span.ts';
import type { Passage } from '../passages/passage.ts';
import type { Story } from '../meaning/story.ts';
import { actorsOf } from '../passages/subjects.ts';

/** How many paragraphs one quotation may go on for. */
const reach = 8;

export function signedAhead(
  at: number,
  running: RootContent[],
  passages: ReadonlyMap<RootContent, Passage>,
  story: Story,
): TextFact | null {
  for (const block of running.slice(at, at + reach)) {
    const passage = passages.get(block);
    const first = passage?.spans[0];
    if (!passage || first?.outerStart !== 0) return null;
    if (!first.open) return signatureOf(block, passage, first, story);
    if (first.outerEnd < passage.text.length) return null;
  }
  return null;
}

function signatureOf(block: RootContent, passage: Passage, span: Span, story: Story): TextFact | null {
  const { masked } = ownWordsOf(passage);
  const sentence: Sentence = { start: 0, end: masked.length };
  const found = signed(passage.text, {
    masked,
    sentence,
    span,
    actors: actorsOf(passage),
    reported: null,
  });
  const named = found && speakerOf(found, block, passage, 0, [], story);
  if (!named) return null;
  const note = `the quotation goes on to the name of ${named.speaker.value}`;
  return { ...named.speaker, basis: 'inferred', note };
}
