/** The lines of a page to its appeals for money: sentences in which it speaks as "us" of its work and asks readers to pay for it. */
import { type Asides, isPassage, isText, type Line } from './line.ts';

const appeal = { kind: 'appeal', rule: 'note of the page' } as const;

/** What a page calls its own, and itself. */
const own =
  /\b(?:our (?:journalism|members|mission|newsroom|readers|reporters|reporting|services|work)|(?:fund|help|support)(?:ing)? us|(?:allows?|enables?|helps?|lets?) us (?:to )?(?:publish|report|send)|(?:those|all) who read us|(?:every|no|our) advertisers?(?: but one)?|(?:independent|local) (?:journalism|media|reporting|writing))\b/i;
/** What it asks for, in words that speak of paying. */
const asking =
  /\b(?:as little as [$£€] ?\d|sustaining member|financial (?:contributions?|support)|(?:make|making|give|giving) an? (?:\S+ )?(?:contribution|donation)|donate (?:today|now)|please consider (?:a (?:donation|gift)|donating|giving|helping|subscribing|supporting)|a subscription costs|becom(?:e|ing) (?:a (?:member|subscriber|supporter)|one of the [\d,]+ people who))\b/i;
const reader = /\byou(?:rs?|['’](?:ll|re|ve|d))?\b/i;
const bidding = /(?:^|[.!] )(?:become|donate|give|help|join|subscribe|support) /i;
/** What other papers cost their readers is told without. */
const speaker = /\b(?:we|us|our)\b/i;
/** Somebody whom the article quotes may ask for money, too. */
const telling = /["“”]|\b(?:said|says|told)\b/i;
/** So many paragraphs stand above that are about something else. */
const fewestAbove = 3;

export function appealsIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  let above = 0;
  for (const [at, line] of lines.entries()) {
    if (!isText(line) || !(isPassage(line) || isAsking(line))) continue;
    if (above >= fewestAbove && isAsking(line)) found.set(at, appeal);
    else above += 1;
  }
  return found;
}

function isAsking({ text }: Line): boolean {
  const isToReader = bidding.test(text) || (reader.test(text) && speaker.test(text));
  return isToReader && asking.test(text) && own.test(text) && !telling.test(text);
}
