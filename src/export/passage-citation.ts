/** A passage and the citation of its article to the citation of the passage. */
import { textDirective } from './text-directive.ts';

export type CitedPassage = {
  /** Of the passage, on the page of its article. */
  id: string;
  words: string;
  /** What the page says before it. */
  before: string;
};

/** The fragment that leads to a passage, and marks its words where the browser can. */
export function fragmentOf({ id, words, before }: CitedPassage): string {
  return `#${encodeURIComponent(id)}:~:${textDirective(words, before)}`;
}

/**
 * `citation` is the article's, which ends in the address of its page where the archive knows that, and in a full stop.
 * An address ends a citation without one, so that nobody takes it for a part of the address.
 */
export function citationOfPassage(citation: string, page: string | undefined, passage: CitedPassage): string {
  const open = citation.trim().replace(/\.$/, '');
  return page === undefined ? `${open}, passage ${passage.id}.` : open + fragmentOf(passage);
}
