/** The tree of an article to the same tree with each passage in a row of its own: its words, and beside them its evidence. */
import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { clippingAddress } from '../../addresses.ts';
import { countWords } from '../../archive/count-words.ts';
import type { Reading } from '../../article/article.ts';
import { runningText } from '../../article/html.ts';
import { begins } from './begins.ts';
import { linkTo, opening, span, text } from './phrases.ts';
import { isShortOnPaper, tooLongFor } from './room.ts';
import { speakerNote } from './speaker-note.ts';

/** The reading keeps its own tree, which downloads are made from. */
export function withMarginNotes(reading: Reading): Reading {
  const tree: Root = structuredClone(reading.tree);
  runningText()(tree);
  const whole = tree.children.map((block) => toString(block)).join('\n');
  tree.children = tree.children.map((block) => {
    if (block.type === 'heading') return block;
    if (block.type !== 'list') return rowOf(block, block.data?.passage as string, reading, whole);
    // A list stays one list; each of its items has its own row.
    for (const item of block.children) {
      const [words] = item.children;
      if (words && item.data?.passage) item.children = [rowOf(words, item.data.passage, reading, whole)];
    }
    return block;
  });
  return { ...reading, tree };
}

/** @param whole text of the article */
function rowOf(block: RootContent, id: string, { article }: Reading, whole: string): Blockquote {
  const { start, end } = block.position as NonNullable<RootContent['position']>;
  const quoted = article.quotations.filter(
    (one) =>
      (start.line < one.line || (start.line === one.line && start.column <= one.start)) &&
      (one.line < end.line || (one.line === end.line && one.start < end.column)),
  );
  const { names, said } = speakerNote(article.id, quoted, whole);
  const words = toString(block);
  const line = clippingAddress(article.id, start.line);
  const handle = handleOf(names, start.line);
  const note: Paragraph = {
    type: 'paragraph',
    children: [
      // On a narrow screen all the rest is folded under these words.
      handle,
      ...(said.length > 0 ? [span('said', said)] : []),
      linkTo(line, 'line', [
        span('word', [text('line ')]),
        text(String(start.line)),
        // The handle says “line 5”, too, and so may the evidence.
        span('word', [text(' of the clipping')]),
      ]),
      linkTo(`#${id}`, 'here', [text('link')], `link to “${opening(words)}”`),
    ],
    data: { hName: 'details', hProperties: propertiesOf(said, names, words) },
  };
  keepRoomFor(handle, block);
  const children = [block, note] as Blockquote['children'];
  const className = ['passage', ...hangOf(words), ...(isShortOnPaper(words) ? ['whole'] : [])];
  return { type: 'blockquote', children, data: { hName: 'div', hProperties: { className } } };
}

/** More than two names are counted: the note itself gives them, one by one. */
function handleOf(names: string[], line: number): PhrasingContent {
  const own = names.length > 2 ? countWords(names.length, 'speaker', 'speakers') : `line ${line}`;
  const isOwn = names.length === 0 || names.length > 2;
  const words = isOwn ? own : names.join('; ');
  const { data, ...handle } = span(isOwn ? 'begins' : begins(words), [text(words)]);
  return { ...handle, data: { ...data, hName: 'summary' } };
}

/** On a narrow screen the handle stands in the last line of the text, which leaves as much room as its words take. */
function keepRoomFor(handle: PhrasingContent, block: RootContent): void {
  const last = lastIn(block);
  last.data = { ...last.data, hProperties: { ...last.data?.hProperties, dataHandle: toString(handle) } };
}

/** The words that a block ends with: of a block quotation the speaker’s line, if that stands below it. */
function lastIn(block: RootContent): RootContent {
  const last = block.type === 'figure' || block.type === 'blockquote' ? block.children.at(-1) : undefined;
  return last ? lastIn(last) : block;
}

/** A note is no part of the article’s text, so search leaves it out. */
function propertiesOf(said: PhrasingContent[], names: string[], words: string) {
  const long = tooLongFor(said, words).map((margin) => `long-${margin}`);
  const several = names.length > 1 ? ['several'] : [];
  return {
    className: ['note', 'marginal', ...several, ...long],
    'data-pagefind-ignore': 'all',
  };
}

/** A quotation mark that opens a passage hangs outside its edge, by the width that marks of its kind have. */
function hangOf(words: string): string[] {
  if (/^["“”„«]/.test(words)) return ['hang-double'];
  return /^['‘’‚‹]/.test(words) ? ['hang-single'] : [];
}
