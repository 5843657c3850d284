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
 * `citation` is the article's, `address` that of its page: where the archive says it is published, and the citation ends
 * in it, or else where the reader has it. An address ends a citation without a full stop, so that nobody takes one for a
 * part of the address.
 */
export function citationOfPassage(citation: string, address: string, passage: CitedPassage): string {
  const open = citation.trim().replace(/\.$/, '');
  return (open.endsWith(address) ? open : `${open}, ${address}`) + fragmentOf(passage);
}
