/** The tree of an article to the same tree with a note after each passage that quotes: who speaks, and how that is known. */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { clippingAddress } from '../../addresses.ts';
import type { Reading } from '../../article/article.ts';
import { runningText } from '../../article/html.ts';
import type { Article, Quotation } from '../../article/schema.ts';

/** The reading keeps its own tree, which downloads are made from. */
export function withMarginNotes(reading: Reading): Reading {
  const tree: Root = structuredClone(reading.tree);
  runningText()(tree);
  tree.children = tree.children.flatMap((passage) => [passage, ...notesBeside(passage, reading.article)]);
  return { ...reading, tree };
}

function notesBeside(passage: RootContent, { id, quotations }: Article): Paragraph[] {
  const { position } = passage;
  if (!position || passage.type === 'heading') return [];
  const inside = quotations.filter(({ line }) => position.start.line <= line && line <= position.end.line);
  const bySpeaker = Map.groupBy(inside, ({ speaker }) => speaker?.value ?? null);
  if (bySpeaker.size === 0) return [];
  const words = [...bySpeaker].flatMap(([speaker, said]) => noteWords(id, speaker, said));
  return [{ type: 'paragraph', children: words, data: { hProperties: noteProperties } }];
}

/** A note is no part of the article’s text, so search leaves it out. */
const noteProperties = { className: ['note'], role: 'note', 'data-pagefind-ignore': 'all' };

function noteWords(id: string, speaker: string | null, said: Quotation[]): PhrasingContent[] {
  // Where a line under the quotation names the speaker, the note need not repeat the name.
  const isNamed = said.every(({ attributionLine }) => attributionLine !== undefined);
  const bases = new Set(said.flatMap((quotation) => quotation.speaker?.basis ?? []));
  const lines = new Set(said.map((quotation) => quotation.speaker?.line ?? quotation.line));
  return [
    ...(isNamed ? [] : [span('speaker', [text(speaker ?? 'Speaker not stated')])]),
    span('evidence', [
      text(bases.size > 0 ? `speaker ${[...bases].join(' and ')}, ` : ''),
      ...[...lines].flatMap((line, index) => [text(index > 0 ? ', ' : ''), linkTo(id, line)]),
    ]),
  ];
}

function linkTo(id: string, line: number): PhrasingContent {
  return { type: 'link', url: clippingAddress(id, line), children: [text(`line ${line}`)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function span(name: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: 'span', hProperties: { className: [name] } } };
}
