/** A title as a browser shows it to the name behind its last stroke: "Ferry sails again | News | Quay Herald". */
import type { RootContent } from 'mdast';
import { titleBehind } from '../clipping/edge-forms.ts';
import { piecesOf } from '../headline/browser-words.ts';
import { endsOfName } from './name-words.ts';
import type { Naming } from './namings.ts';
import { isPaperTitle, isSectionTitle } from './paper-titles.ts';

/** What a browser shows behind a headline that the page has once more. */
const behindStrokes = /(?:^|[|–—»•] ?|(?:^| )- |:: )(?<name>(?! ?- )[^|–—»•]{2,45})$/u;

export function behindHeadline(block: RootContent, text: string, headline: string): Naming[] {
  // A browser prints the time before the title.
  const at = text.trimEnd().length - titleBehind(text).length;
  if (headline === '' || !text.startsWith(headline, at)) return [];
  const behind = at + headline.length;
  const rest = text
    .slice(behind)
    .replace(/ Skip to .*$/, '')
    .trimEnd();
  const name = behindStrokes.exec(rest)?.groups?.['name']?.trim();
  if (!name || !mayEndTitle(name)) return [];
  return [naming('title', block, text, name, behind + rest.lastIndexOf(name), '')];
}

/** Part of another headline has small letters within. One word may be written so all through: "euronews". */
function mayEndTitle(name: string): boolean {
  return endsOfName(name, 0).at(-1) === name.length || /^[\p{L}\d.]+$/u.test(name);
}

/** In characters, and in words: who is named in a line of few words is no page’s. */
const longestName = 45;
const fewestBefore = 4;
/** Of a paper, “Corrections and clarifications | The Quay Telegraph” says enough. */
const fewestBeforePaper = 3;
const mostBehind = 5;
const bar = '|';
/** “The Guide 2019” */
const year = /\b(?:19|20)\d\d$/;

/** Where the page has the headline nowhere by itself, the words before the stroke alone say that it is one. `way` is the stroke, and with a blank behind it where a sentence stands before it. */
export function behindLastStroke(block: RootContent, text: string): Naming[] {
  const pieces = piecesOf(text.trimEnd());
  const [first, last] = [pieces?.[0], pieces?.at(-1)];
  if (!first || !last) return [];
  const name = last.text;
  const behind = name.split(' ');
  const said = first.text.split(' ');
  if (name.length > longestName || behind.length > mostBehind) return [];
  if (said.length < (isPaperTitle(behind.at(-1) ?? '') ? fewestBeforePaper : fewestBefore)) return [];
  if (!mayEndTitle(name) || year.test(name) || isSectionTitle(name) || !/\p{Lu}/u.test(name)) return [];
  const way = `${last.stroke.trim() === bar ? bar : '-'}${isSentence(said) ? ' ' : ''}`;
  return [naming('stroke', block, text, name, last.start, way)];
}

/** In a sentence most longer words have small letters; in a title in capitals any words behind a stroke look like a name. */
function isSentence(words: readonly string[]): boolean {
  const long = words.filter(({ length }) => length > 3);
  return long.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > long.length;
}

function naming(
  kind: 'title' | 'stroke',
  block: RootContent,
  text: string,
  name: string,
  start: number,
  way: string,
): Naming {
  return { kind, name, block, start, end: Math.min(text.length, start + name.length), way };
}
