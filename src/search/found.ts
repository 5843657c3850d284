/** What is handed over of an article that was found: for a list of results. */

export type Text = {
  text: string;
  /** Found words, as UTF-16 offsets into the text: from the first unit to the one after the last. In order. */
  marks: [start: number, end: number][];
};

export type Result = {
  /** The article’s id, as in its address. */
  id: string;
  headline: Text;
  /** False where the clipping states no headline and its opening words stand in for it. */
  hasHeadline: boolean;
  publisher: string | null;
  /** EDTF; null where not known. */
  event: string | null;
  published: string | null;
  /** Passages in which something was found, those that say most first; where nothing was (no words asked, or only
   *  the headline matched), the opening passage without marks. */
  passages: Passage[];
  /** Found words as printed, each once, for marking them in the article. */
  words: string[];
  /** Why it is here: what it has of each part of the query, every form as it stands there, and where: headline,
   *  standfirst, byline, text, quotation, … */
  reasons: Reason[];
};

export type Passage = Text & {
  /** Its id on the article page; empty for a standfirst without one. */
  id: string;
  kind: PassageKind;
  /** Whether text was cut off on either side. */
  cutBefore: boolean;
  cutAfter: boolean;
};

export type PassageKind =
  'headline' | 'standfirst' | 'byline' | 'paragraph' | 'crosshead' | 'quote' | 'attribution' | 'list';

export type Reason = { words: string; in: PassageKind[]; times: number };
