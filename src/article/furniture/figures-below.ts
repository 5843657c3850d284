/** Where the text of a page ends, mended where figures of what it reports stand right below: a firm's results, the scores of a match. */
import type { Page } from './page.ts';
import { isPlainSentence } from './passage.ts';
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';

/** "Revenue: £188.2m (£181.0m)", "Dividend: nil (2.2p)" */
const labelled =
  /^(?<label>\p{L}[\p{L}’' /-]{1,30}): (?:[£$€¥]|(?:Rs|US\$|A\$|C\$)\.? ?)?(?:\d|(?:nil|none|unchanged)\b.*\d)/u;
/** What pages count and state below a text themselves, from general knowledge of them. */
const pagesOwn =
  /\b(?:account|address|call|charity|comments?|contact|date|duration|e-?mail|fax|followers?|hits|hours?|isbn|issue|last|length|likes?|mobile|no|number|page|phone|posted|posts?|price|published|rated|rating|reads?|replies|shares?|source|tags?|tel|telephone|time|updated|version|views?|votes?|words?)\b/i;
/** "Northhaven 212 (T. Berg 64; A. Quist 5/48) and 141", "Eastport 3 (Roe 12)": a name of the text, its score, and how that came about. */
const scored = /^\p{Lu}[^\d:]{2,40} \d+(?:[/-]\d+)?,? (?:[(&]|and \d|all out|for \d).*\d/u;
/** What a report of a match closes with: figures, or names and nothing else. "Crowd: Board denies it" is a title. */
const ofMatch =
  /^(?:(?:Attendance|Att|Crowd|Gate): ?\d|(?:Half-time|HT): ?[^\d]{0,40}\d|(?:Referee|Ref|Umpire)s?: ?\p{Lu}[\p{L}.’'-]*(?:(?:,| and| &)? \p{Lu}[\p{L}.’'-]*){0,7}(?: \([^()]*\))?\.?$)/u;
/** "Ferry: 3 piers that broke" is another story's title, which goes on in words. */
const smallWord = /(?<![\p{L}\d])\p{Ll}{2,}(?!\p{L})/gu;
const mostSmall = 2;
const longest = 20;
const fewest = 2;
const longestHeading = 4;
/** Of a ticker beside the text the report has no words. */
const leastTied = 0.5;
/** What goes on below them has some. */
const leastGoingOn = 0.3;
const mostClosing = 2;

export function figuresBelow(parts: Part[], texts: readonly string[], { lines, ties }: Page): Part[] {
  const end = parts.lastIndexOf('text');
  if (end < 0) return parts;
  const start = isHeading(end + 1) && isFigure(end + 2) ? end + 2 : end + 1;
  let next = start;
  while (next - start < longest && (isFigure(next) || (next > start && goesOn(next)))) next += 1;
  const isOfMatch = start === end + 1 && next === start + 1 && ofMatch.test(texts[start] ?? '');
  if (!isOfMatch && (next - start < fewest || !isTied(start, next))) return parts;
  while (next - start < longest + mostClosing && closes(next)) next += 1;
  return parts.map((part, at) => (at > end && at < next ? 'text' : part));

  function isHeading(at: number): boolean {
    const line = lines[at];
    return line !== undefined && isBare(line) && !line.sentence && line.words <= longestHeading;
  }

  function isFigure(at: number): boolean {
    const [line, text] = [lines[at], texts[at]];
    if (!line || text === undefined || !isBare(line) || line.bullet || line.dateline) return false;
    if (ofMatch.test(text)) return true;
    const label = labelled.exec(text)?.groups?.['label'];
    if (label !== undefined) return !pagesOwn.test(label) && isFew(text.slice(label.length));
    return scored.test(text) && (ties[at] as number) >= leastTied;
  }

  function isFew(value: string): boolean {
    return (value.match(smallWord)?.length ?? 0) <= mostSmall;
  }

  /** "Best batsman: A. Quist." below the scores: a label, and names of the text. */
  function goesOn(at: number): boolean {
    const [line, text] = [lines[at], texts[at]];
    if (!line || text === undefined || !isBare(line) || line.dateline) return false;
    return /^\p{Lu}[\p{L} -]{2,30}: \p{Lu}/u.test(text) && (ties[at] as number) >= leastGoingOn;
  }

  function isTied(from: number, to: number): boolean {
    return ties.slice(from, to).some((tie) => tie >= leastTied);
  }

  function closes(at: number): boolean {
    const line = lines[at];
    return line !== undefined && isPlainSentence(line) && (ties[at] as number) >= leastGoingOn;
  }
}

function isBare({ says, address, credit, legal, separators, question }: LineSignals): boolean {
  return says === null && !address && !credit && !legal && separators === 0 && !question;
}
