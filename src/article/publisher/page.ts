/** A clipping's blocks to what is asked of all of it when its publisher is looked for. */
import { isHeadline } from '../roles.ts';
import { wordsOf } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { type Line, linesIn, longestName, topLines } from './lines.ts';
import type { Naming } from './namings.ts';
import { initialsOf, keyOf, paperOf, sharesWord, topLevel } from './owners.ts';

export type Page = {
  lines: readonly Line[];
  headline: string;
  /** Keys of the hosts that the page’s addresses name, of the accounts that it has, and of whom notices name. */
  hosts: ReadonlySet<string>;
  handles: ReadonlySet<string>;
  noticed: ReadonlySet<string>;
  /** Whether notices name nobody but firms that own papers; whether it has been left whole, with its menus. */
  isOfFirms: boolean;
  isLong: boolean;
  isFirmBegunWith: (name: string) => boolean;
  placesOf: (name: string) => number;
  isTop: (block: RootContent) => boolean;
  isInText: (name: string) => boolean;
  isOwnerLike: (name: string) => boolean;
  isOwnedByInitials: (name: string) => boolean;
  isTold: (name: string) => boolean;
  isInSmallLetters: (name: string) => boolean;
};

/** In lines of furniture that are no sentences: who cuts a page close to its article leaves fewer. */
const longPage = 40;

export function pageOf(blocks: readonly RootContent[], namings: readonly Naming[]): Page {
  const head = blocks.findIndex(isHeadline);
  const words = blocks.map(wordsOf);
  const top = blocks.slice(0, topLines);
  const lines = linesIn(blocks, words);
  const everything = `${words.join('\n')}\n`;
  const text = words.filter((_, at) => blocks[at]?.type !== 'furniture').join('\n');
  const notices = namings.filter(({ kind }) => kind === 'notice').map(({ name }) => name);
  const owners = notices.map((name) => name.toLowerCase().replace(/^the /, ''));
  const beginnings = new Set(notices.map((name) => (name.split(' ', 1)[0] as string).toLowerCase()));
  return {
    lines,
    headline: words[head] ?? '',
    hosts: new Set(blocks.flatMap((block, at) => hostsIn(block, words[at] as string))),
    handles: new Set(
      blocks.flatMap((block, at) => (block.type === 'furniture' ? handlesIn(words[at] as string) : [])),
    ),
    noticed: new Set(notices.map(keyOf)),
    isOfFirms: notices.length > 0 && notices.every((name) => paperOf(name) !== null),
    isLong: lines.length > longPage,
    isFirmBegunWith: (name) => owners.some((owner) => owner.startsWith(`${name.toLowerCase()} `)),
    placesOf: (name) => everything.split(name).length - 1,
    isTop: (block) => top.includes(block) || !('part' in block),
    isInText: (name) => text.includes(name),
    isOwnerLike: (name) => owners.some((owner) => sharesWord(owner, name.toLowerCase())),
    isOwnedByInitials: (name) => beginnings.has(initialsOf(name)),
    isTold: tellingIn(text),
    isInSmallLetters: (name) => name !== name.toLowerCase() && text.includes(` ${name.toLowerCase()}`),
  };
}

/** "Told the Quay Herald", "seen by Quay Herald" */
const told =
  /\b(?:told|seen by|spoke to|shared with|shown to|obtained by|contacted by|interview with|reported by) (?:[Tt]he )?(?=\p{Lu})/gu;
/** "The Quay Herald understands" */
const learns =
  / (?:has learn|learn|underst|can reveal|gathered|visited|reported (?:last|earlier|in) |has contacted|has approached|contacted|approached|reached out)/g;

/** What a text says behind "told", and before "has learned". */
function tellingIn(text: string): (name: string) => boolean {
  const behind = Array.from(text.matchAll(told), (match) => {
    const from = match.index + match[0].length;
    return text.slice(from, from + longestName);
  });
  const before = Array.from(text.matchAll(learns), ({ index }) =>
    text.slice(Math.max(0, index - longestName), index),
  );
  return (name) =>
    behind.some((words) => words.startsWith(name) && !/^[\p{L}\d]/u.test(words.slice(name.length))) ||
    before.some((words) => words.endsWith(name) && !/[\p{L}\d]$/u.test(words.slice(0, -name.length)));
}

/** "@quayherald" */
function handlesIn(text: string): string[] {
  return Array.from(text.matchAll(/(?<![\w.])@(\w{3,30})(?![\w.@])/g), ([, name = '']) => keyOf(name));
}

const hostName = String.raw`(?<name>[a-z\d-]{3,40})\.(?:${topLevel})\b`;
/** "www.quay-herald.example", "news@quayherald.example", "quayherald.co.example" */
const host = new RegExp(String.raw`(?<![\w.-])(?:[\w.-]{1,40}@|https?:\/\/|www\.){0,2}${hostName}`, 'gi');
/** In the text, a site is whoever’s it tells of; mail is asked for to the writer. */
const mailHost = new RegExp(`@${hostName}`, 'gi');

function hostsIn(block: RootContent, words: string): string[] {
  const pattern = block.type === 'furniture' || isHeadline(block) ? host : mailHost;
  return Array.from(words.matchAll(pattern), ({ groups }) => keyOf(groups?.['name'] ?? ''));
}
