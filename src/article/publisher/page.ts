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
  placesOf: (name: string) => number;
};

/** So many lines of a page have its name before its menu. */
const topLines = 3;
/** In characters: no label is longer. */
const longestLabel = 90;

export function pageOf(blocks: readonly RootContent[], namings: readonly Naming[]): Page {
  const head = blocks.findIndex(isHeadline);
  const words = blocks.map(wordsOf);
  const lines = blocks.flatMap((block, at): Line[] => {
    if (block.type !== 'furniture') return [];
    const text = (words[at] as string).replace(/^[*•] /, '');
    if (text.length > longestLabel) return [];
    return [{ block, text, above: head < 0 ? block.part === 'before' : at < head, onTop: at < topLines }];
  });
  const everything = `${words.join('\n')}\n`;
  return {
    lines,
    text: words.filter((_, at) => blocks[at]?.type !== 'furniture').join('\n'),
    hosts: new Set(blocks.flatMap((block, at) => hostsIn(block, words[at] as string))),
    noticed: new Set(namings.filter(({ kind }) => kind === 'notice').map(({ name }) => keyOf(name))),
    linesBegunWith: (name) => lines.filter(({ text }) => text.startsWith(`${name} `)).length,
    placesOf: (name) => everything.split(name).length - 1,
  };
}

const hostName = String.raw`(?<name>[a-z\d-]{3,40})\.(?:com|org|net|news|co|[a-z]{2})\b`;
/** "www.quay-herald.example", "news@quayherald.example", "quayherald.co.example" */
const host = new RegExp(String.raw`(?<![\w.-])(?:[\w.-]{1,40}@|https?:\/\/|www\.){0,2}${hostName}`, 'gi');
/** In the text, a site is whoever’s it tells of; mail is asked for to the writer. */
const mailHost = new RegExp(`@${hostName}`, 'gi');

function hostsIn(block: RootContent, words: string): string[] {
  const pattern = block.type === 'furniture' || isHeadline(block) ? host : mailHost;
  return Array.from(words.matchAll(pattern), ({ groups }) => keyOf(groups?.['name'] ?? ''));
}
