/** A clipping's blocks to what is asked of all of it when its publisher is looked for. */
import { isHeadline } from '../roles.ts';
import { wordsOf } from '../text/plain.ts';
import type { Furniture, RootContent } from '../tree.ts';
import type { Naming } from './namings.ts';
import { keyOf } from './owners.ts';

/** A line of furniture without its bullet. */
export type Line = { block: Furniture; text: string; above: boolean; onTop: boolean };

export type Page = {
  lines: readonly Line[];
  /** The words of the article. */
  text: string;
  /** Keys of the hosts that the page’s addresses name, and of whom notices name. */
  hosts: ReadonlySet<string>;
  noticed: ReadonlySet<string>;
  linesBegunWith: (name: string) => number;
  placesOf: (words: string) => number;
};

/** So many lines of a page have its name before its menu. */
const topLines = 3;
/** In characters: no label is longer. */
const longestLabel = 90;

export function pageOf(blocks: readonly RootContent[], namings: readonly Naming[]): Page {
  const head = blocks.findIndex(isHeadline);
  const lines = blocks.flatMap((block, at): Line[] => {
    if (block.type !== 'furniture') return [];
    const text = wordsOf(block).replace(/^[*•] /, '');
    if (text.length > longestLabel) return [];
    return [{ block, text, above: head < 0 ? block.part === 'before' : at < head, onTop: at < topLines }];
  });
  const everything = `${blocks.map((block) => wordsOf(block)).join('\n')}\n`;
  return {
    lines,
    text: blocks
      .filter(({ type }) => type !== 'furniture')
      .map((block) => wordsOf(block))
      .join('\n'),
    hosts: new Set(blocks.flatMap((block) => hostsIn(block))),
    noticed: new Set(namings.filter(({ kind }) => kind === 'notice').map(({ name }) => keyOf(name))),
    linesBegunWith: (name) => lines.filter(({ text }) => text.startsWith(`${name} `)).length,
    placesOf: (words) => everything.split(words).length - 1,
  };
}

const hostName = String.raw`(?<name>[a-z\d-]{3,40})\.(?:com|org|net|news|co|[a-z]{2})\b`;
/** "www.quay-herald.example", "news@quayherald.example", "quayherald.co.example" */
const host = new RegExp(String.raw`(?<![\w.-])(?:[\w.-]{1,40}@|https?:\/\/|www\.){0,2}${hostName}`, 'gi');
/** In the text, a site is whoever’s it tells of; mail is asked for to the writer. */
const mailHost = new RegExp(`@${hostName}`, 'gi');

function hostsIn(block: RootContent): string[] {
  const pattern = block.type === 'furniture' || isHeadline(block) ? host : mailHost;
  return Array.from(wordsOf(block).matchAll(pattern), ({ groups }) => keyOf(groups?.['name'] ?? ''));
}
