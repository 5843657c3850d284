/** An article reached from the search to the same article with the found words marked; the reader is not moved. */
import { readFoundWords } from './found-words.ts';

export function highlightFoundWords(texts: Iterable<Element>, search: string): void {
  const words = readFoundWords(search);
  if (words.length === 0) return;
  const pattern = patternOf(words);
  const ranges = [...texts].flatMap(textNodes).flatMap((node) => rangesOf(node, pattern));
  if (CSS.highlights) CSS.highlights.set('found', new Highlight(...ranges));
  // From the last to the first, since wrapping splits the text before it is done.
  else for (const range of ranges.reverse()) range.surroundContents(document.createElement('mark'));
}

/** The text that was searched; notes in the margin were not. */
function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('[data-pagefind-ignore]')) nodes.push(node);
  }
  return nodes;
}

/** Whole words only; longest first, so that `U.S.-Russia` is not marked as `U.S`. */
function patternOf(words: string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  const either = longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu');
}

function rangesOf(node: Text, pattern: RegExp): Range[] {
  return [...node.data.matchAll(pattern)].map((match) => {
    const range = new Range();
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    return range;
  });
}
