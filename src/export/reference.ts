/** An article as lists hand it to a reference manager: what is known of it, and null for what is not. */
import { machineDate } from '../archive/date-words.ts';

export type Reference = {
  /** Path of the article in the archive, which no two articles share. */
  id: string;
  /** The headline, or in brackets the opening words of an article that states none. */
  title: string;
  byline: string | null;
  publisher: string | null;
  /** EDTF. */
  published: string | null;
  /** EDTF: when what it reports took place. */
  event: string | null;
  /** How these are known: stated in the clipping, inferred from it, or supplied, and from where; null with what is not known. */
  titleBasis: string | null;
  publishedBasis: string | null;
  eventBasis: string | null;
  /** The address of a rights statement. */
  rights: string | null;
  /** Where the publisher put it. */
  original: string | null;
  /** EDTF: when somebody last looked there. */
  checked: string | null;
  /** Absolute: where this archive keeps it; null where it does not say at which address it is published. */
  address: string | null;
};

/** The same in the archive’s own catalogue, whose reader knows at which address it is. */
export type CatalogueRow = Omit<Reference, 'address'>;

/** Year, month and day as far as a date is certain of them; null for an interval, a doubt or a season. */
export function certainParts(edtf: string): number[] | null {
  return machineDate(edtf)?.split('-').map(Number) ?? null;
}

/** On one line, and without control characters, which could pass for the signs of a format. */
export function plainLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
