/** A passage and the citation of its article to the citation of the passage. */
import { textDirective } from './text-directive.ts';

export type CitedPassage = {
  /** Of the passage, on the page of its article. */
  id: string;
  words: string;
  /** What the page says before it. */
  before: string;
  /** Of the clipping, where it begins. */
  line: number;
  /** Whom it quotes, as far as that is known. */
  speakers: { name: string; isStated: boolean }[];
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
  const kept = open.endsWith(`, ${address}`) ? open.slice(0, -`, ${address}`.length) : open;
  return `${kept}, ${placeOf(passage)}, ${address}${fragmentOf(passage)}`;
}

/** A speaker whom the clipping does not state in so many words stands in brackets, as in the citation of the article. */
function placeOf({ line, speakers }: CitedPassage): string {
  const names = speakers.map(({ name, isStated }) => (isStated ? name : `[${name}]`));
  const quoted = names.length > 0 ? `, quoting ${list.format(names)}` : '';
  return `line ${line} of the clipping${quoted}`;
}

const list = new Intl.ListFormat('en-GB');
