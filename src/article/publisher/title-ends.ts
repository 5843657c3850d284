/** A title as a browser shows it to the name behind its last stroke: "Ferry sails again | News | Quay Herald". */
import type { RootContent } from 'mdast';
import { titleBehind } from '../clipping/edge-forms.ts';
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

const strokes = [' | ', ' – ', ' — ', ' - ', ' » ', ' • ', ' · ', ' :: ', ' : '];
/** In characters, and in words: a menu in one line is longer, and who is named in a line of few words is no page’s. */
const longestTitle = 200;
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
  const title = text.trimEnd();
  if (title.length > longestTitle) return [];
  const at = Math.max(...strokes.map((stroke) => title.lastIndexOf(stroke)));
  const stroke = strokes.find((one) => title.startsWith(one, at));
  if (at < 0 || stroke === undefined) return [];
  const first = Math.min(...strokes.map((one) => title.indexOf(one)).filter((place) => place >= 0));
  const name = title.slice(at + stroke.length);
  const behind = name.split(' ');
  const said = title.slice(0, first).split(' ');
  if (name.length > longestName || behind.length > mostBehind) return [];
  if (said.length < (isPaperTitle(behind.at(-1) ?? '') ? fewestBeforePaper : fewestBefore)) return [];
  if (!mayEndTitle(name) || year.test(name) || isSectionTitle(name) || !/\p{Lu}/u.test(name)) return [];
  const way = `${stroke.trim() === bar ? bar : '-'}${isSentence(said) ? ' ' : ''}`;
  return [naming('stroke', block, text, name, at + stroke.length, way)];
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
