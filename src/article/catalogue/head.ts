/**
 * The lines above those with labels to what they state. Nexis puts the paper over the day, and the headline below them or,
 * in its newer layout, above; ProQuest the headline alone; NewsBank the headline over a line with paper, place and day.
 */
import { findDates } from '../dates/grammar.ts';
import { weekdays } from '../dates/weekdays.ts';
import { isOfNotice } from './copyright.ts';
import { isNumberAmongOthers } from './marks.ts';
import type { Row } from './rows.ts';
import { type Catalogue, takeRow, type Value, wordsOfValue } from './stated.ts';

/** The day is among the last so many. */
const reach = 10;
const mostOfHeadline = 3;

const edition = /^(?:[\p{L}\d-]+ ){0,3}edition;?$|^edition\b|^(?:correction|clarification) appended\b/iu;
/** It may stand behind the headline, too: "Ferry to sail again: [Late Edition]", "Ferry to sail again - Correction Appended". */
const editionBehind = /(?<=\S):? \[[^[\]]{2,60}\]$| - (?:Correction|Clarification) Appended$/;
/** ProQuest's, below the headline: "Quist, Ada. The Lamp; Ayr [Ayr]10 Nov 2016: 3." */
const cited = /\][.,]? ?\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}(?:: \S+|\.)?$/u;
/** "(Green)": the part of the paper. */
const bracketed = /^\(.*\)$/;

export function takeHead(found: Catalogue, above: readonly Row[], isOfNexis: boolean) {
  const day = above.findLastIndex((row, at) => at >= above.length - reach && isDay(row.text));
  const issue = above.findLast(({ text }) => isIssue(text));
  if (issue) {
    takeRow(found, 'issue', issue);
    takeTitle(found, lastStretch(above.slice(0, above.indexOf(issue)).filter(isTitle)));
  } else if (day < 0) {
    const lines = headlineAbove(found, above.filter(isTitle));
    const paper = isOfNexis && lines.length > 1 ? lines.pop() : undefined;
    if (paper) takeRow(found, 'paper', paper);
    takeTitle(found, lines);
  } else {
    takeRow(found, 'day', above[day] as Row);
    const papers = above.slice(0, day).filter(isTitle);
    const paper = papers.at(-1);
    if (paper) takeRow(found, 'paper', paper);
    const below = belowDay(above.slice(day + 1));
    if (found.values.headline === undefined)
      takeTitle(found, below.length > 0 ? below : lastStretch(papers.slice(0, -1)));
  }
  for (const row of above) found.rows.add(row);
}

/** The first line is the headline, with those that go on with it; others below it sum the article up. */
function takeTitle(found: Catalogue, lines: readonly Row[]) {
  if (found.values.headline !== undefined || lines.length === 0) return;
  const end = lines.findIndex(({ text }, at) => at > 0 && !goesOn(lines[at - 1]?.text ?? '', text));
  takeRow(found, 'headline', ...(end < 0 ? lines : lines.slice(0, end)));
  const last = (found.values.headline as Value[] | undefined)?.[0]?.at(-1);
  if (last) last.to = editionBehind.exec(last.row.text)?.index ?? last.to;
  if (end >= 0) takeRow(found, 'standfirst', ...lines.slice(end));
}

function goesOn(line: string, next: string): boolean {
  return /[,;:–—-]$/.test(line) || /^\p{Ll}/u.test(next);
}

const weekday = new RegExp(`^(?:${weekdays}),? `, 'i');

export function isDay(text: string): boolean {
  const [first] = findDates(text.replace(weekday, ''));
  return first?.start === 0 && first.form === 'date' && first.year !== undefined && first.month !== undefined;
}

/** "Lamp, The (Ayr, ME) - November 10, 2016" */
function isIssue(text: string): boolean {
  const [, day] = /^\p{Lu}[^()]*\([^()]*\) [–-] (.+)$/u.exec(text) ?? [];
  return day !== undefined && isDay(day);
}

function isTitle({ text }: Row): boolean {
  const isOther = isOfNotice(text) || isNumberAmongOthers(text);
  return !(isOther || [bracketed, edition, cited].some((one) => one.test(text)));
}

/** Editions stand right below the day; the headline a blank line further down. */
function belowDay(lines: readonly Row[]): Row[] {
  const parted = lines.findIndex(({ isBelow }) => !isBelow);
  const rest = parted < 0 ? lines : lines.slice(parted);
  return rest.filter(isTitle);
}

function lastStretch(lines: readonly Row[]): Row[] {
  let from = lines.length - 1;
  while (from > 0 && lines[from]?.isBelow) from -= 1;
  return lines.slice(Math.max(from, lines.length - mostOfHeadline, 0));
}

/** ProQuest may repeat below the headline who wrote, where and when. */
function headlineAbove({ values }: Catalogue, lines: readonly Row[]): Row[] {
  const [writer] = values.writer ?? [];
  const own = writer ? wordsOfValue(writer) : null;
  return lastStretch(lines.filter(({ text }) => own === null || !text.startsWith(own)));
}
