/** Where a text was copied without its page, no line of the clipping says what pages say, and its lines are text: lists at its end, times between the entries of a report that went on. */
import { isCaption, pictureCredit } from '../captions.ts';
import { call } from './calls.ts';
import { isPassage } from './passage.ts';
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';
import { wordsOf } from './words.ts';

/** What pages say is known in English: of its sentences so many words are small words of grammar. */
const leastGrammar = 0.15;

export function isCopiedAlone(signals: readonly LineSignals[]): boolean {
  if (signals.some(({ says }) => says !== null)) return false;
  const passages = signals.filter(isPassage);
  const english = passages.filter(({ grammar }) => grammar >= leastGrammar);
  return english.length > 0 && english.length * 2 > passages.length;
}

/** So many lines above a text are a page's menu, whatever they say. */
export const mostAbove = 10;
/** Styles and scripts, which were copied with it. */
const code = /[{}<>]/;
/** What looks no more like text than this is of a page for all that: an archive of months, a menu. */
const leastScore = -2.5;

/** What was taken for an interruption or for what follows the text. What stands before it waits until the headline is found. */
export function textAlone(parts: Part[], texts: string[], signals: LineSignals[], scores: number[]): Part[] {
  if (parts.indexOf('text') > mostAbove || !isCopiedAlone(signals)) return parts;
  const found = [...parts];
  let told: ReadonlySet<string> | undefined;
  let from = 0;
  while (from < parts.length) {
    const part = parts[from] as Part;
    let end = from + 1;
    while (parts[end] === part) end += 1;
    if ((part === 'interruption' || part === 'after') && isOfText(from, end)) {
      for (let at = from; at < end; at += 1)
        if (mayBeOfText(signals[at] as LineSignals, texts[at] as string, scores[at] as number, part))
          found[at] = 'text';
    }
    from = end;
  }
  return found;

  /** A stretch of lines of the same part. What says when, and below the text what asks readers for something, says what stands around it. */
  function isOfText(from: number, end: number): boolean {
    const places = Array.from({ length: end - from }, (_, by) => from + by);
    const sum = places.reduce((all, at) => all + (scores[at] as number), 0);
    const lines = places.map((at) => signals[at] as LineSignals);
    if (sum <= leastScore * places.length || lines.every(isTitle)) return false;
    const has = (pattern: RegExp) => places.some((at) => pattern.test(texts[at] as string));
    if (has(code) || places.some(isOfDay)) return false;
    if (parts[from] === 'interruption') return true;
    if (has(link) || has(call) || has(signing) || has(telephone)) return false;
    const stretch = places.map((at) => texts[at] as string);
    const isEnough = lines.length >= fewestListed || lines.some(({ sentence }) => sentence);
    if (isEnough && !isMenu(stretch)) return true;
    const passages = stretch.filter((_, by) => isPassage(lines[by] as LineSignals));
    return passages.length > 0 && shareTold(passages) >= leastTied;
  }

  /** Of the words that carry the matter of other stories, the text has hardly any. */
  function shareTold(passages: string[]): number {
    told ??= matterOf(texts.filter((_, at) => parts[at] === 'text'));
    const own = [...matterOf(passages)];
    return own.filter((word) => told?.has(word)).length / Math.max(1, own.length);
  }

  /** A day of this text or of another's. */
  function isOfDay(at: number): boolean {
    const { dateline, words } = signals[at] as LineSignals;
    return dateline && words <= longestDay && !clock.test(texts[at] as string);
  }
}

const longestDay = 8;
/** "9:40 p.m.", "21.40 GMT": entries of a report that goes on are headed so. */
const clock = /^\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?)?(?: \p{Lu}{2,4})?\.?$/iu;
/** "Written by:", "— Ada Quist": the text has ended. */
const signing = /\b[Bb]y:?$|^[–—-] ?\p{Lu}\S+(?: \p{Lu}\S+){1,3}$/u;

/** A publisher's number, or an office's. */
const telephone = /\d{6}|\b0\d{2,4}[ -]\d{3}|\b\d{3}-\d{4}\b/;

/** So many lines are a list; fewer, without a stop, are links. */
const fewestListed = 3;
const leastTied = 0.15;

function matterOf(texts: string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...wordsOf(text).matter]));
}

/** Most lines are words alone: what a text lists has figures beside them, or marks that part a line's halves. */
export function isMenu(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.filter(isLabel).length * 2 > texts.length;
}

function isLabel(text: string): boolean {
  return !(parting.test(text) || (/\d/.test(text) && /\p{L}/u.test(text)));
}
const parting = /[(,;:]| v /;
/** Wires end in "-30-". */
const letter = /\p{L}|^\p{N}/u;
const link = /https?:|\bwww\.|\w@\w/i;
/** Amid the text, a line without a stop that is so long shows a picture. */
const longestUnstopped = 9;

/** No picture's, no link, nothing that readers are asked for, and nobody's signature. */
export function mayBeOfText(line: LineSignals, text: string, score: number, part: Part): boolean {
  const { address, legal, credit, separators, sentence, words, voice, bullet, name } = line;
  if (!letter.test(text) || separators > 0 || (bullet && name)) return false;
  if ((address || legal) && (link.test(text) || call.test(text))) return false;
  if (legal && (!sentence || voice > 0)) return false;
  if (credit && !(sentence && score > 0)) return false;
  if (isCaption(text) || pictureCredit(text) !== null) return false;
  return part !== 'interruption' || sentence || words < longestUnstopped;
}

/** Titles of other stories are set so. */
const fewestWords = 5;
const mostWords = 24;
const leastCapitals = 0.8;

function isTitle({ words, capitals, shouting, bullet, quoted, colon }: LineSignals): boolean {
  const isOfLength = words >= fewestWords && words <= mostWords;
  return isOfLength && capitals >= leastCapitals && !shouting && !bullet && !quoted && !colon;
}
