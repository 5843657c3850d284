/** The tree of a clipping: mdast with three nodes of our own, every node at its place in the clipping. */
import type { Data, Parent, PhrasingContent, Position, Root, RootContent } from 'mdast';
import type { TextFact } from './schema.ts';

/** A run of lines that is not article text: page furniture, or what the page already says elsewhere. */
export interface Furniture extends Parent {
  type: 'furniture';
  kind: string;
  rule: string;
  children: PhrasingContent[];
  position: Position;
}

/** Quoted words inside a passage, quotation marks included. */
export interface Quotation extends Parent {
  type: 'quotation';
  text: string;
  speaker: TextFact | null;
  attributionLine?: number;
  children: PhrasingContent[];
  position: Position;
}

/** The line under (or over) a block quotation that names who speaks. */
export interface Attribution extends Parent {
  type: 'attribution';
  children: PhrasingContent[];
  data: Data;
}

declare module 'mdast' {
  interface RootContentMap {
    furniture: Furniture;
    quotation: Quotation;
    attribution: Attribution;
  }
  interface PhrasingContentMap {
    quotation: Quotation;
  }
}

export type { Root, RootContent };
