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
  const told = new Set<string>();
  tree.children = tree.children.flatMap((passage) => [
    passage,
    ...notesBeside(passage, reading.article, told),
  ]);
  return { ...reading, tree };
}

/** `told` are the reasonings that notes have given already: a run of quotations is inferred once, not at each of them. */
function notesBeside(passage: RootContent, { id, quotations }: Article, told: Set<string>): Paragraph[] {
  const { position } = passage;
  if (!position || passage.type === 'heading') return [];
  const inside = quotations.filter(({ line }) => position.start.line <= line && line <= position.end.line);
  const bySpeaker = Map.groupBy(inside, ({ speaker }) => speaker?.value ?? null);
  if (bySpeaker.size === 0) return [];
  const words = [...bySpeaker].flatMap(([speaker, said]) => noteWords(id, speaker, said, told));
  return [{ type: 'paragraph', children: words, data: { hProperties: noteProperties } }];
}

/** A note is no part of the article’s text, so search leaves it out. */
const noteProperties = { className: ['note'], role: 'note', 'data-pagefind-ignore': 'all' };

function noteWords(
  id: string,
  speaker: string | null,
  said: Quotation[],
  told: Set<string>,
): PhrasingContent[] {
  // Where a line under the quotation names the speaker, the note need not repeat the name.
  const isNamed = said.every(({ attributionLine }) => attributionLine !== undefined);
  const bases = new Set(said.flatMap((quotation) => quotation.speaker?.basis ?? []));
  const lines = Map.groupBy(said, (quotation) => quotation.speaker?.line ?? quotation.line);
  const reasons = reasonsOf(speaker, said, told);
  return [
    ...(isNamed ? [] : [span('speaker', [text(speaker ?? 'Speaker not stated')])]),
    span('evidence', [
      text(bases.size > 0 ? `speaker ${[...bases].join(' and ')}, ` : ''),
      ...[...lines].flatMap(([line, from], index) => [
        text(index > 0 ? ', ' : ''),
        linkTo(id, line, from[0]),
      ]),
      text(reasons.length > 0 ? `: ${reasons.join('; ')}` : ''),
    ]),
  ];
}

/** Why these are held to be the speaker’s words, as far as no note above says so. */
function reasonsOf(speaker: string | null, said: Quotation[], told: Set<string>): string[] {
  const reasons = new Set(said.flatMap((quotation) => quotation.speaker?.note ?? []));
  const fresh = [...reasons].filter((reason) => !told.has(`${speaker}\t${reason}`));
  for (const reason of fresh) told.add(`${speaker}\t${reason}`);
  return fresh;
}

/** Many notes lead to lines, and some to the same one: whoever hears only the link hears also for which words it stands. */
function linkTo(id: string, line: number, quotation: Quotation | undefined): PhrasingContent {
  const label = `line ${line}, ${quotation?.speaker ? 'speaker of ' : ''}“${opening(quotation?.text ?? '')}”`;
  return {
    type: 'link',
    url: clippingAddress(id, line),
    children: [text(`line ${line}`)],
    data: { hProperties: { ariaLabel: label } },
  };
}

const labelWords = 4;

function opening(quoted: string): string {
  const words = quoted.split(/\s+/);
  return words.slice(0, labelWords).join(' ') + (words.length > labelWords ? ' …' : '');
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function span(name: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: 'span', hProperties: { className: [name] } } };
}
