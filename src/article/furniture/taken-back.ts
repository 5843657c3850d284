/** Lines that interrupt the text to those that are of it: a short sentence beside a button or an advertisement. */
import { isCaption, pictureCredit } from '../captions.ts';
import { call } from './calls.ts';
import type { Page } from './page.ts';
import { isPlainSentence } from './passage.ts';
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';

/** It may look less like text than this, and no shorter: a button is called in as few words. */
const leastScore = -0.6;
const fewestWords = 5;

/** Further calls, what is told of offers, and who made a picture; from general knowledge of pages. */
const pagesOwn =
  /^(?:support|donate|send|comment|share|buy|vote|tell|click|tap|scroll|terms (?:and|apply)|submissions|(?:image|illustration|photo(?:graph)?|picture|video)s? (?:by|from))\b/i;

/** What ends in a full stop tells something; what calls out is the page's. What stands twice is a caption, and so is what has a credit beside it. */
export function takenBack(parts: Part[], texts: string[], page: Page, scores: number[]): Part[] {
  return parts.map((part, at) => (part === 'interruption' && isOfText(at) ? 'text' : part));

  function isOfText(at: number): boolean {
    const line = page.lines[at];
    if (!line || !isPlainSentence(line) || line.words < fewestWords || page.copies[at] !== 1) return false;
    const text = texts[at] as string;
    if ((scores[at] as number) < leastScore || !/\.["”’']?$/.test(text) || call.test(text)) return false;
    if (pagesOwn.test(text) || isOfForm(page.lines[at - 1])) return false;
    const beside = [at - 1, at + 1];
    return beside.some((other) => parts[other] === 'text') && !isCaption(text) && !beside.some(isOfPicture);
  }

  function isOfPicture(at: number): boolean {
    const text = texts[at];
    return (
      text !== undefined && parts[at] === 'interruption' && (isCaption(text) || pictureCredit(text) !== null)
    );
  }
}

/** "Sign up to our newsletter", "Email address": what stands below says more of it. */
function isOfForm(line: LineSignals | undefined): boolean {
  return line !== undefined && (line.says === 'newsletter' || (line.legal && line.says !== 'advertisement'));
}
