/** The blocks far below a text to the days that they say are its own, where no other stands there: behind the forms and buttons of the foot. */
import { findByline } from '../byline.ts';
import { isLabelledDate } from './date-line.ts';
import { commentsBelow } from './comments-below.ts';
import { dateLines, hasDay, type Placed } from './date-lines.ts';
import { signalsOf } from '../furniture/signals.ts';
import { plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isUnderTitle } from './under-title.ts';

/** "Page last modified 3 March 2021": whatever stands above it, that is no other story. */
const ofPage = /^(?:this )?page (?:was )?last (?:updated|modified|edited|revised|changed)\b/i;
/** Pages of rules have days of their own. */
const rules = /\b(?:privacy|cookies?|polic(?:y|ies)|terms|conditions|disclaimer|legal)\b/i;
/** "About the author", "Author:", "Page": what the day right below it is of. */
const ofArticle =
  /^(?:(?:about (?:the|this) )?(?:article|author|page|post|story|writer)s?|(?:article|page|post) (?:info(?:rmation)?|details))(?:\(s\))?:?$/i;
/** "By Ada Quist" stands under the titles of other stories, too. */
const labelledAuthor = /^(?:authors?|writers?|written by) ?:/i;
/** So many words are no title of a page of rules: "By signing up you agree to our terms". */
const longWords = 5;
/** Printed, and changed. */
const most = 2;

export function loneFoot(blocks: RootContent[], end: number): Placed[] {
  const lines = dateLines(blocks, end + 1, commentsBelow(blocks, end, blocks.length));
  const [first, second] = lines;
  if (!first || lines.length > most || !lines.every((line) => saysSo(blocks, line))) return [];
  if (second && (second.top !== first.last + 1 || kindOf(first) === kindOf(second))) return [];
  return isOwn(blocks, first) ? lines : [];
}

/**
 * Right above it stands who wrote the article, or what the day is of, or a button: any other words, few as they are, may be
 * the title of a box, or the name of a reader who comments.
 */
function isOwn(blocks: RootContent[], line: Placed): boolean {
  const above = plainAt(blocks, line.top - 1);
  const { words, says } = signalsOf(above);
  if (words < longWords && rules.test(above)) return false;
  if (ofPage.test(plainAt(blocks, line.at)) || ofArticle.test(above)) return true;
  if (labelledAuthor.test(above)) return true;
  if (findByline(above) !== null) return !isUnderTitle(blocks, { top: line.top - 1 });
  return says === 'share buttons' || says === 'newsletter';
}

/** The label opens the line, or stands on a line of its own, and the day is a whole one. */
function saysSo(blocks: RootContent[], line: Placed): boolean {
  const text = plainAt(blocks, line.at);
  const isLabelled = line.top < line.at || isLabelledDate(text) || ofPage.test(text);
  return line.label && isLabelled && line.dates.length === 1 && hasDay(line);
}

function kindOf({ dates }: Placed): string | undefined {
  return dates[0]?.kind;
}
