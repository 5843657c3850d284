/** Words to the places in a text at which they stand, and those places to marks that a reader sees. */

/** Whole words only, in the order of the text; notes in the margin, which are not searched, are left alone. */
export function placesOf(words: readonly string[], texts: Iterable<Element>): Range[] {
  if (words.length === 0) return [];
  const pattern = patternOf(words);
  return [...texts].flatMap(textNodes).flatMap((node) => rangesOf(node, pattern));
}

export function mark(places: readonly Range[]): void {
  if (CSS.highlights) CSS.highlights.set('found', new Highlight(...places));
  // From the last to the first, since wrapping splits the text before it is done.
  else for (const place of places.toReversed()) place.surroundContents(document.createElement('mark'));
}

/** The one of them that the reader is at. */
export function markCurrent(place: Range): void {
  if (!CSS.highlights) return;
  const current = new Highlight(place);
  current.priority = 1;
  CSS.highlights.set('found-current', current);
}

export function unmark(): void {
  CSS.highlights?.delete('found');
  CSS.highlights?.delete('found-current');
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('[data-pagefind-ignore]')) nodes.push(node);
  }
  return nodes;
}

/** Longest first, so that `U.S.-Russia` is not marked as `U.S`. */
function patternOf(words: readonly string[]): RegExp {
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
