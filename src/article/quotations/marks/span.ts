/** A stretch of words that quotation marks enclose, and what such marks are. */

export type Span = {
  /** Offsets of the words between the marks, and of the marks themselves. */
  start: number;
  end: number;
  outerStart: number;
  outerEnd: number;
  /** The closing mark is missing: the quotation runs on in the next paragraph, or the clipping lost it. */
  open: boolean;
  single: boolean;
};

/** A stretch whose closing mark is missing from its paragraph. */
export function runningOn(text: string, at: number, single: boolean): Span {
  const { length } = text;
  return { start: at + 1, end: length, outerStart: at, outerEnd: length, open: true, single };
}

export function spanOf(at: number, end: number, single: boolean): Span {
  return { start: at + 1, end, outerStart: at, outerEnd: end + 1, open: false, single };
}

/** By each opening mark, those that close it. */
export const closersOf: Record<string, string> = {
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"”“',
  '‘': '’',
  "'": "'’",
  '`': "'’",
};

/** What may stand after a closing mark. */
export const after = /[\s.,;:!?)\]}—–\-/'’"”\u00A0\u200B]/;
