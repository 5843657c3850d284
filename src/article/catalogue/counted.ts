/**
 * A clipping that Factiva exported to what its first lines state: section, headline and writer over how many words there
 * are, and below that the day, the paper, its code, the language and whose the copyright is. None has a label.
 */
import { namesAt, isSurelyPerson } from '../byline/names.ts';
import { isNotice } from './copyright.ts';
import { isDay } from './head.ts';
import { isFactivasNumber } from './marks.ts';
import type { Row } from './rows.ts';
import { type Catalogue, nothingStated, takeRow } from './stated.ts';

const count = /^[\d,.]+ words$/;
const clock = /^\d{1,2}:\d\d(?: [AP]M)?$/;

/** Section, headline, what goes on with it, writer. */
const mostAbove = 5;
/** Day, time, paper, code, edition, page, language, copyright. */
const mostBelow = 10;
/** In words. */
const longestSection = 3;

export function countedExport(rows: readonly Row[]): Catalogue | null {
  const at = rows.slice(0, mostAbove + 1).findIndex(({ text }) => count.test(text));
  if (at < 1 || !isDay(rows[at + 1]?.text ?? '')) return null;
  const paper = clock.test(rows[at + 2]?.text ?? '') ? at + 3 : at + 2;
  const below = rows.slice(paper, at + mostBelow).findIndex(({ text }) => isNotice(text));
  if (below < 1) return null;
  const found = nothingStated();
  const end = paper + below;
  for (const row of rows.slice(0, end + 1)) found.rows.add(row);
  takeRow(found, 'day', rows[at + 1] as Row);
  takeRow(found, 'paper', rows[paper] as Row);
  takeAbove(found, rows.slice(0, at));
  takeFoot(found, rows, rows[end] as Row);
  return found;
}

function takeAbove(found: Catalogue, above: readonly Row[]) {
  const last = above.at(-1) as Row;
  const titles = isSigning(last.text, above.length) ? above.slice(0, -1) : above;
  if (titles !== above) takeRow(found, 'writer', last);
  const [first, ...others] = titles;
  const isSection = first && others.length > 0 && first.text.split(/\s+/).length <= longestSection;
  const [title, ...decks] = isSection ? others : titles;
  if (title) takeRow(found, 'headline', title);
  takeRow(found, 'standfirst', ...decks);
}

/** Of two lines, the second may be a headline below its section. */
function isSigning(text: string, lines: number): boolean {
  if (lines < 2) return false;
  if (/^by /i.test(text)) return true;
  const [one = ''] = text.split(/ ?; /);
  return namesAt(one, 0)?.names === one && (lines > 2 || isSurelyPerson(one));
}

/** The article's number is below everything; right above it may stand who has the copyright. */
function takeFoot(found: Catalogue, rows: readonly Row[], notice: Row) {
  const at = rows.findIndex(({ text }) => isFactivasNumber(text));
  if (at < 0) return;
  for (const row of rows.slice(at)) found.rows.add(row);
  const owner = rows[at - 1];
  if (owner && owner.text.split(/\s+/).length <= longestOwner && isNamedIn(owner.text, notice.text))
    found.rows.add(owner);
}
const longestOwner = 8;

/** By two words at least: "Limited" may be "Ltd" there. */
function isNamedIn(owner: string, notice: string): boolean {
  const own = owner.split(/\s+/);
  const words = new Set(notice.split(/\s+/));
  return own.length > 1 && own.filter((word) => words.has(word)).length >= Math.max(2, own.length - 1);
}
