/** A clipping's blocks to what is asked of all of it when its publisher is looked for. */
import { isHeadline } from '../roles.ts';
import { wordsOf } from '../text/plain.ts';
import type { Furniture, RootContent } from '../tree.ts';
import type { Naming } from './namings.ts';
import { keyOf } from './owners.ts';

/** A line of furniture without its bullet. */
export type Line = {
  block: Furniture;
  text: string;
  key: string;
  above: boolean;
  onTop: boolean;
  isFirst: boolean;
};

export type Page = {
  lines: readonly Line[];
  headline: string;
  /** Keys of the hosts that the page’s addresses name, of the accounts that it has, and of whom notices name. */
  hosts: ReadonlySet<string>;
  handles: ReadonlySet<string>;
  noticed: ReadonlySet<string>;
  isFirmBegunWith: (name: string) => boolean;
  linesBegunWith: (name: string) => number;
  placesOf: (name: string) => number;
  isTop: (block: RootContent) => boolean;
  isInText: (name: string) => boolean;
  isTold: (name: string) => boolean;
  isInSmallLetters: (name: string) => boolean;
  signsPictures: (name: string) => boolean;
};

/** So many lines of a page have its name before its menu. */
const topLines = 3;
/** In characters: no label is longer. */
const longestLabel = 90;

export function pageOf(blocks: readonly RootContent[], namings: readonly Naming[]): Page {
  const head = blocks.findIndex(isHeadline);
  const words = blocks.map(wordsOf);
  const top = blocks.slice(0, topLines);
  const lines = blocks.flatMap((block, at): Line[] => {
    if (block.type !== 'furniture') return [];
    const text = (words[at] as string).replace(/^[*•] /, '');
    const above = head < 0 ? block.part === 'before' : at < head;
    const place = { block, above, onTop: at < topLines, isFirst: at === 0 };
    return [text, ...(above ? beforeStroke(text) : [])]
      .filter((label) => label.length <= longestLabel)
      .map((label) => ({ ...place, text: label, key: keyOf(label) }));
  });
  const everything = `${words.join('\n')}\n`;
  const text = words.filter((_, at) => blocks[at]?.type !== 'furniture').join('\n');
  const notices = namings.filter(({ kind }) => kind === 'notice').map(({ name }) => name);
  const owners = notices.map((name) => name.toLowerCase().replace(/^the /, ''));
  return {
    lines,
    headline: words[head] ?? '',
    hosts: new Set(blocks.flatMap((block, at) => hostsIn(block, words[at] as string))),
    handles: new Set(
      blocks.flatMap((block, at) => (block.type === 'furniture' ? handlesIn(words[at] as string) : [])),
    ),
    noticed: new Set(notices.map(keyOf)),
    isFirmBegunWith: (name) => owners.some((owner) => owner.startsWith(`${name.toLowerCase()} `)),
    linesBegunWith: (name) => lines.filter((line) => line.text.startsWith(`${name} `)).length,
    placesOf: (name) => everything.split(name).length - 1,
    isTop: (block) => top.includes(block) || !('part' in block),
    isInText: (name) => text.includes(name),
    isTold: (name) => ['', 'the ', 'The '].some((article) => text.includes(`told ${article}${name}`)),
    isInSmallLetters: (name) => name !== name.toLowerCase() && text.includes(` ${name.toLowerCase()}`),
    signsPictures: (name) => everything.includes(`/${name})`) || everything.split(`/${name}\n`).length > 2,
  };
}

/** "Quay Herald | News for the coast", "QUAY HERALD - Vol. 84 No. 41" */
function beforeStroke(text: string): string[] {
  const [, label] = /^([^|–—»:]{2,45}?)(?: ?[|–—»] ?|: | - )/.exec(text) ?? [];
  return label === undefined ? [] : [label];
}

/** "@quayherald" */
function handlesIn(text: string): string[] {
  return Array.from(text.matchAll(/(?<![\w.])@(\w{3,30})(?![\w.@])/g), ([, name = '']) => keyOf(name));
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
