/** The headline of a clipping, where it states one: the line above the text that looks like one and shares its matter. */
import { removed } from './furniture.ts';
import { type Candidates, candidatesIn, mayBeHeadline } from './headline/candidates.ts';
import { key, type Line, unlabelled } from './headline/lines.ts';
import type { Place } from './headline/place.ts';
import { bestOf } from './headline/worth.ts';
import { toHeading } from './roles.ts';
import type { Root, RootContent } from './tree.ts';

export function headline() {
  return (tree: Root) => {
    const found = candidatesIn(tree.children);
    const { first, blocks, lines } = found;
    const claimed = bestOf(found) ?? playing(found);
    if (claimed === null) return;
    const best = unlabelled(lines, claimed);
    const own = key((lines[best] as Line).text);
    const copies = lines.flatMap(({ text }, at) => (key(text) === own ? [at] : []));
    for (const at of copies.slice(0, -1)) {
      tree.children[first + at] = removed(blocks[at] as RootContent, {
        kind: 'headline repeated',
        rule: 'headline repeated',
      });
    }
    const nearest = copies.at(-1) as number;
    tree.children[first + nearest] = toHeading(blocks[nearest] as RootContent, 1);
    // What was taken for text above the headline is another story's, or the page's.
    for (let at = 0; at < nearest; at += 1)
      if (lines[at]?.below && lines[at]?.kept)
        tree.children[first + at] = removed(blocks[at] as RootContent, aboveHeadline);
  };
}

const aboveHeadline = { kind: 'page top', rule: 'before the article' } as const;

/** A title may play on words and share none with its text, which is most of what the forest goes by; then its place tells it. */
function playing({ features, lines }: Candidates): number | null {
  const at = features.findIndex(
    (line, place) =>
      line !== null && tellingPlaces.some((name) => line[name]) && mayBeHeadline(lines[place] as Line),
  );
  return at < 0 ? null : at;
}

const tellingPlaces = ['plays on words', 'alone'] satisfies Place[];
