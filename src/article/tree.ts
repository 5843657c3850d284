/** The tree of a clipping: mdast with nodes of our own, every one at its place in the clipping. */
import type { Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import type { Point, Position } from 'unist';
import type { RemovalRule } from './removal-rules.ts';
import type { Part } from './furniture/segment.ts';
import type { TextFact } from './schema.ts';

/** A line that is not article text: page furniture, or what the page says elsewhere already. */
export interface Furniture extends Parent {
  type: 'furniture';
  kind: string;
  rule: RemovalRule;
  /** Where it stands, for later steps that know better: a headline stands before the article. */
  part?: Part;
  children: PhrasingContent[];
  position: Position;
}

/** Quoted words inside a passage, quotation marks included. */
export interface Quotation extends Parent {
  type: 'quotation';
  /** The words without their marks, and their place. */
  text: string;
  words: { start: Point; end: Point };
  speaker: TextFact | null;
  attributionLine?: number;
  children: PhrasingContent[];
  position: Position;
}

/** A block quotation with the line that names its speaker. */
export interface Figure extends Parent {
  type: 'figure';
  children: RootContent[];
}

/** The line under (or over) a block quotation that names who speaks. */
export interface Attribution extends Parent {
  type: 'attribution';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    furniture: Furniture;
    quotation: Quotation;
    figure: Figure;
    attribution: Attribution;
  }
  interface PhrasingContentMap {
    quotation: Quotation;
  }
}

export type { Root, RootContent };

/** The quotations in a node, in the order of reading, put behind those found so far: most nodes have none to list. */
export function quotationsOf(node: Nodes, found: Quotation[] = []): Quotation[] {
  if (node.type === 'quotation') found.push(node);
  else if ('children' in node) for (const child of node.children) quotationsOf(child, found);
  return found;
}
