/**
 * A short line of the text to whether it may be a crosshead at all: what introduces words, names a speaker or counts off
 * a list is none.
 */
import { isReporting } from '../grammar/reporting.ts';
import { after, before, type Line, type Placed } from './line.ts';
import { speakerOf, type Talk } from './talk.ts';

/** Longer lines are no crossheads, and are not asked about. */
export const longest = 18;
export const longestInCharacters = 130;

/** "Ada Quist, AP", "NASA / Ada Quist", "Ada Quist/The Harbour": who took a picture, for one of those that sell most of them or for a paper. */
const pictureCredit =
  /, (?:AP|AFP|Getty|Reuters|PA|CNET|USA TODAY\b.*)$|^(?:\p{Lu}{2,6} ?\/|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ ?\/ ?(?:The )?) ?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}$/u;

/** "$68 $51 at Harbour Shop" */
const offer = /^[$£€]\d[\d.,]* (?:[$£€]\d|at\b)/;

/** What is set in brackets as a whole is a note, a direction or a link. */
const inBrackets = /^\[[^[\]]*\]$/;

/** "2. Walk", "2 lemons": an item of a list. */
const item = /^\d{1,2}[.):]?\s+\S/u;
/** "Ada Quist said: “Why?”" */
const quoting = /[,:] ?["“‘]/;
const ledIn = /(\p{L}+)[,:] ?["“‘]/u;
/** "“Why?” Ada Quist said." */
const told = /[?!.,]["”’] (?<words>\S+(?: \S+){0,2})/u;

export function mayBeCrosshead(placed: Placed, { isInterview, speakers }: Talk): boolean {
  const { text, signals, caption } = placed.line;
  if (caption || signals.words < 1 || signals.words > longest || text.length > longestInCharacters)
    return false;
  if (
    pictureCredit.test(text) ||
    offer.test(text) ||
    inBrackets.test(text) ||
    (isInterview && signals.question)
  )
    return false;
  if (speakers.has(speakerOf(placed.line) ?? '')) return false;
  if (signals.dateline && signals.words < 6) return false;
  const verb = quoting.test(text) ? ledIn.exec(text)?.[1] : undefined;
  if (verb && isReporting(verb)) return false;
  if (
    told
      .exec(text)
      ?.groups?.['words']?.split(/\P{L}+/u)
      .some(isReporting)
  )
    return false;
  return !isAttribution(placed) && !isListed(placed);
}

/** A name and what it is: "Jane Doe, President, Traders' Union", "— Jane Doe". */
const nameAndOffice = /^(?:[—–-]\s*)?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:, \p{L}|$)/u;
const dash = /^[—–-]\s*\p{Lu}/u;

/** A name under a quotation says who speaks; it titles nothing. */
function isAttribution(placed: Placed): boolean {
  const { text } = placed.line;
  const above = before(placed)?.text ?? '';
  return dash.test(text) || (nameAndOffice.test(text) && /^["“'‘«]/.test(above) && /["”'’»]$/.test(above));
}

/** Numbers one under the other count off a list; between numbered titles stands what they title. */
function isListed(placed: Placed): boolean {
  const isItem = (line: Line | undefined) =>
    line !== undefined && (item.test(line.text) || line.signals.dateline);
  return isItem(placed.line) && (isItem(before(placed)) || isItem(after(placed)));
}
