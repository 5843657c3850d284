/**
 * Quoted words to quotations, each with its speaker where the clipping says who speaks: inline ones and block quotations.
 * Below `quotations/`, each on those before it: where words stand in marks (`marks`), what a passage has of sentences,
 * names and people (`passages`), what a sentence says of who speaks (`saying`), whether words in marks are somebody's
 * (`judging`), whom the words for a speaker mean in the story (`meaning`), and who goes on unnamed (`going-on`).
 */
import type { Paragraph } from 'mdast';
import type { VFile } from 'vfile';
import { once } from './asking/once.ts';
import { isHeadline, textBlocks } from './roles.ts';
import type { Found } from './quotations/going-on/found.ts';
import { quotationsIn } from './quotations/inline.ts';
import { type BlockQuotation, blockQuotations, wholeQuotation } from './quotations/blocks.ts';
import type { Seen } from './quotations/judging/marked.ts';
import { markCrossheads } from './quotations/crossheads.ts';
import { intervieweeIn } from './quotations/going-on/interviewee.ts';
import { mark, setBlockQuotations } from './quotations/nodes.ts';
import { type Passage, passageOf } from './quotations/passages/passage.ts';
import type { Story } from './quotations/meaning/story.ts';
import { wholeStory } from './quotations/whole-story.ts';
import { isPullQuote } from './quotations/pull-quotes.ts';
import { saySameWords } from './quotations/going-on/same-words.ts';
import { signedAhead } from './quotations/going-on/signed-ahead.ts';
import { anybodyTelling, type Told, unlessNameless } from './quotations/going-on/telling.ts';
import { topicAfter } from './quotations/going-on/topic.ts';
import { goesOn, isOthers, type Voice, voiceAfter } from './quotations/going-on/voice.ts';
import { warnOfUnclosed } from './quotations/unclosed.ts';
import type { TextFact } from './schema.ts';
import type { Root, RootContent } from './tree.ts';

declare module 'vfile' {
  interface DataMap {
    /** By paragraph, all words in marks that were weighed: quotations and others. */
    weighed: ReadonlyMap<RootContent, Seen[]>;
  }
}

export function quotations() {
  return (tree: Root, file: VFile) => {
    const mentions = file.data.mentions ?? new Map();
    const running = textBlocks(tree).filter(isRunning);
    const sections = file.data.sections ?? new Set();
    const passages = new Map<RootContent, Passage>();
    for (const [at, block] of running.entries())
      passages.set(block, passageOf(block, running[at + 1], mentions.get(block) ?? []));
    const blocks = blockQuotations(running, passages);
    const interviewee = intervieweeIn(passages);
    const read: Passage[] = [];
    let story: Story = {
      passages: read,
      speakers: [],
      topic: null,
      ...wholeStory(tree, running, passages, sections),
    };
    const weighed = new Map<RootContent, Seen[]>();
    let continued: TextFact | null = null;
    let voice: Voice | null = null;
    for (const [at, block] of running.entries()) {
      const passage = passages.get(block) as Passage;
      const [topic] = sections.has(block) ? passage.mentions : [];
      if (topic) {
        read.push(passage);
        story = { ...story, speakers: [], topic };
        voice = continued = null;
      }
      if (block.type !== 'paragraph') continue;
      const whole = blocks.get(block);
      const toldBefore = once(() => toldIn(running[at - 1], passages, story));
      const goingOn = () => {
        const told = unlessNameless(toldBefore())?.speaker ?? null;
        return continued ?? (told && voice && isOthers(voice, told.value) ? null : told);
      };
      const { found, weighed: marked } = foundIn(
        block,
        passage,
        story,
        () =>
          signedAhead(at, running, passages, story) ??
          goingOn() ??
          (voice && goesOn(voice, passage)) ??
          (wholeQuotation(passage) ? interviewee() : null),
        whole,
        toldBefore,
      );
      if (whole?.lead && found.length === 0) blocks.delete(block);
      weighed.set(block, marked);
      if (whole && !whole.attribution) whole.speaker ??= goingOn() ?? interviewee();
      continued = found.at(-1)?.span.open ? (found.at(-1)?.speaker ?? null) : null;
      warnOfUnclosed(block, found, running[at + 1], file);
      mark(block, found, whole);
      // Where each quotation has a line that names its speaker, none goes on from another.
      voice = whole?.attribution ? null : voiceAfter(voice, block, passage, found, story.genders);
      const speakers = found.flatMap(({ speaker }) => speaker?.value ?? []);
      story = { ...story, speakers, topic: topicAfter(passage, found, story) };
      read.push(passage);
    }
    file.data.weighed = weighed;
    markCrossheads(tree, running, passages);
    saySameWords(tree);
    setBlockQuotations(tree, blocks);
  };
}

/** A paragraph that is a quotation needs no weighing where a line names its speaker. */
function foundIn(
  block: Paragraph,
  passage: Passage,
  story: Story,
  goingOn: () => TextFact | null,
  whole: BlockQuotation | undefined,
  toldBefore: () => Told | null,
): { found: Found[]; weighed: Seen[] } {
  if (!whole?.lead && !whole?.attribution && isPullQuote(passage, story)) return { found: [], weighed: [] };
  if (whole && whole.lead === null) return { found: [whole], weighed: [] };
  const inline = quotationsIn(block, passage, story, goingOn, whole?.lead ?? '', toldBefore);
  return whole && inline.found.length > 0 ? { ...inline, found: [whole] } : inline;
}

/** Headline, standfirst and captions repeat or sum up what the text quotes. */
function isRunning(block: RootContent): boolean {
  return block.type === 'heading' ? !isHeadline(block) : block.type === 'paragraph' && !block.data?.role;
}

function toldIn(block: RootContent | undefined, passages: ReadonlyMap<RootContent, Passage>, story: Story) {
  const passage = block && passages.get(block);
  const before = { ...story, passages: story.passages.slice(0, -1) };
  return block?.type === 'paragraph' && passage
    ? anybodyTelling(block, passage, passage.text.length, before)
    : null;
}
