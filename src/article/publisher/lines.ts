/** A clipping's furniture to its lines, each with where it stands: over the headline, on top, as the first that may be a name, over a menu. */
import { isHeadline } from '../roles.ts';
import type { Furniture, RootContent } from '../tree.ts';
import { endsOfName } from './name-words.ts';
import { keyOf } from './owners.ts';
import { isLabel, isSectionTitle } from './paper-titles.ts';

/** A line of furniture without its bullet. */
export type Line = {
  block: Furniture;
  text: string;
  key: string;
  above: boolean;
  onTop: boolean;
  isFirst: boolean;
  /** Which of the lines above the headline that may be a name it is; none of them, -1. */
  rank: number;
  isOverMenu: boolean;
  /** Whether it is a line before its stroke: the rest may say whose motto, or be a headline. */
  isBegun: boolean;
};

/** So many lines of a page have its name before its menu. */
export const topLines = 3;
/** In characters: no label is longer, and no name. */
const longestLabel = 90;
export const longestName = 45;
/** The first names above are the page's, where any is. */
export const leading = 2;
/** Right below a page's name, among so many lines, are some of its menu. */
const nearLines = 4;
const fewEntries = 2;

export function linesIn(blocks: readonly RootContent[], words: readonly string[]): Line[] {
  const head = blocks.findIndex(isHeadline);
  const headline = words[head] ?? '';
  let names = 0;
  return blocks.flatMap((block, at): Line[] => {
    if (block.type !== 'furniture') return [];
    const text = (words[at] as string).replace(/^[*•] /, '');
    const above = head < 0 ? block.part === 'before' : at < head;
    const labels = [text, ...(above ? beforeStroke(text) : [])].filter(
      ({ length }) => length <= longestLabel,
    );
    // "© Quay Herald" is a notice, and no name alone.
    if (labels.length === 0 || text.includes('©')) return [];
    const isNamed = labels.map((label) => above && label !== headline && mayBeName(label));
    const rank = isNamed.includes(true) ? names++ : -1;
    const leads = rank >= 0 && rank < leading;
    const isOverMenu = leads && words.slice(at + 1, at + 1 + nearLines).filter(isOfMenu).length >= fewEntries;
    const place = { block, above, onTop: at < topLines, isFirst: at === 0 };
    return labels.map((label, which) => {
      const own = isNamed[which] ? { rank, isOverMenu } : { rank: -1, isOverMenu: false };
      return { ...place, ...own, isBegun: which > 0, text: label, key: keyOf(label) };
    });
  });
}

/** "Quay Herald | News for the coast", "QUAY HERALD - Vol. 84 No. 41", "Quay Herald (QH)", "Quay Herald > News" */
function beforeStroke(text: string): string[] {
  const [, label] = /^([^|–—»›>:\t]{2,45}?)(?: ?[|–—»›>\t] ?|: | - | \()/.exec(text) ?? [];
  return label === undefined ? [] : [label];
}

/** In small letters a name is one word: "euronews". */
function mayBeName(label: string): boolean {
  if (label.length > longestName || isLabel(label) || isSectionTitle(label)) return false;
  return isWhollyName(label) || /^\p{Ll}{4,}$/u.test(label);
}

export function isWhollyName(label: string): boolean {
  return endsOfName(label, 0).at(-1) === label.length && /\p{L}{2}/u.test(label);
}

/** "Home", "News | Sports | Obituaries" */
function isOfMenu(words: string): boolean {
  if (words.length > longestLabel) return false;
  return words
    .split(/[|\t•·›»/[\]*▾]+/)
    .some((entry) => isLabel(entry.trim()) || isSectionTitle(entry.trim()));
}
