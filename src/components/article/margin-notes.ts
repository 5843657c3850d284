/** The tree of an article to the same tree with a note after each passage that quotes: who speaks, and how that is known. */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { clippingAddress } from '../../addresses.ts';
import type { Reading } from '../../article/article.ts';
import type { Article, Quotation } from '../../article/schema.ts';

/** The reading keeps its own tree, which downloads are made from. */
export function withMarginNotes(reading: Reading): Reading {
  const tree: Root = {
    ...reading.tree,
    children: reading.tree.children.flatMap((passage) => [passage, ...notesBeside(passage, reading.article)]),
  };
  return { ...reading, tree };
}

function notesBeside(passage: RootContent, { id, quotations }: Article): Paragraph[] {
  const { position } = passage;
  if (!position || passage.type === 'furniture' || passage.type === 'heading') return [];
  const inside = quotations.filter(({ line }) => position.start.line <= line && line <= position.end.line);
  const evidence = new Map(inside.map((quotation) => [JSON.stringify(quotation.speaker), quotation]));
  if (evidence.size === 0) return [];
  const words = [...evidence.values()].flatMap((quotation) => noteWords(id, quotation));
  return [{ type: 'paragraph', children: words, data: { hProperties: noteProperties } }];
}

/** A note is no part of the article’s text, so search leaves it out. */
const noteProperties = { className: ['note'], role: 'note', 'data-pagefind-ignore': 'all' };

/** Where a line under the quotation names the speaker, the note need not repeat the name. */
function noteWords(id: string, { speaker, line, attributionLine }: Quotation): PhrasingContent[] {
  const basis = speaker ? `speaker ${speaker.basis}, ` : '';
  const place = speaker?.line ?? line;
  const name = speaker?.value ?? 'Speaker not stated';
  return [
    ...(attributionLine === undefined ? [span('speaker', [{ type: 'text', value: name }])] : []),
    span('evidence', [
      { type: 'text', value: basis },
      { type: 'link', url: clippingAddress(id, place), children: [{ type: 'text', value: `line ${place}` }] },
    ]),
  ];
}

function span(name: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: 'span', hProperties: { className: [name] } } };
}
