/** A line of a clipping to numbers that tell prose from page furniture, taken from its shape and from the words that furniture has. */
import { remembering } from '../asking/remembering.ts';
import { hints } from './hints.ts';
import type { FurnitureKind } from './phrases.ts';
import { saying } from './saying.ts';
import { wordsOf } from './words.ts';

export type LineSignals = {
  words: number;
  length: number;
  /** Ends as a sentence does, closing marks allowed. */
  sentence: boolean;
  /** Share of function words. */
  grammar: number;
  /** Share of longer words that begin with a capital. */
  capitals: number;
  shouting: boolean;
  bullet: boolean;
  digits: number;
  /** Vertical bars, arrows, middle dots: the marks that separate links. */
  separators: number;
  address: boolean;
  /** Commas, full stops and the like inside the line, per word. */
  punctuation: number;
  addressesReader: boolean;
  quoted: boolean;
  colon: boolean;
  question: boolean;
  dateline: boolean;
  name: boolean;
  ellipsis: boolean;
  credit: boolean;
  smallStart: boolean;
  legal: boolean;
  /** Words run together where a scraper lost the space between two elements: "DetroitHoodline crunched". */
  glued: boolean;
  /** Share of "I", "we", "you" and their kin outside quotation marks: a news text seldom speaks so, its publisher does. */
  voice: number;
  says: FurnitureKind | null;
  /** 0 for a label, towards 1 for a paragraph of sentences. */
  prose: number;
};

/** Marks are set the wrong way round, too, and "[12]" points to a note. */
const sentenceEnd = /[.!?…]["'“”’»)\]*]*(?:\[\d{1,3}\])*$/;
const bulletStart = /^([•●▪■◦‣·*–—-]|\d{1,2}[.)])\s/u;
const separator = /[|»›→·•]| [/>] /gu;
const webAddress = /https?:\/\/|\bwww\.|\w@\w|(^|\s)[@#]\w/u;
const reader = /\b(you|your|we|our|us)\b/i;
/** The capital is looked for first, as the rarest. */
const gluedWords = /\p{Lu}(?<=(?:\p{Ll}{3}|\p{L}{2}[.!?])\p{Lu})\p{Ll}{2}/u;
const quotedWords = /“[^”]*”?|"[^"]*"?/g;
const personalWord = /\b(?:I|we|you|us|ours?|yours?|my|me)\b/i;
const personalWords = new RegExp(personalWord, 'gi');
const quoteStart = /^["'“‘«]/u;

const month =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const ordinal = '(st|nd|rd|th)?';
const dateShape = new RegExp(
  `\\b(${month})\\.? \\d{1,2}${ordinal}\\b|\\b\\d{1,2}${ordinal}( | of |-)(${month})\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{1,2}:\\d\\d ?([ap]\\.?m\\b)?|\\b\\d+ (minutes?|hours?|days?|weeks?|months?|years?) ago\\b`,
  'i',
);
const nameShape =
  /^(by )?\p{Lu}[\p{L}.'’-]*( (\p{Lu}[\p{L}.'’-]*|de|van|von|der|bin|al|el|la))* \p{Lu}[\p{L}.'’-]+$/u;
/** Whom pictures are credited to, and what sites write about themselves and their readers' rights: from general knowledge of pages. */
const creditShape =
  /\b(getty( images)?|reuters|shutterstock|unsplash|afp|ap photo|associated press|istock|file photo|photo(graph)?s?( (by|credit|courtesy|via|from)|:)|image( (credit|via|courtesy|source)|:)|courtesy( of|:)|credit:)|\((photo|image|ap|afp|reuters|picture|pic)\b[^)]*\)$/i;
const legalWords =
  /\b(privacy|personal data|terms of|consent|copyright|liability|third[- ]part(y|ies)|disclaimer|affiliate|commission|guidelines|trademarks?|newsletter|inbox|subscri(be|ber|bers|ption|ptions)|sign(ed)? (up|in)|log(ged)? in|e-?mail address|password|account|advertis(e|ing|ement|ements|ers))\b/i;

export const signalsOf: (text: string) => LineSignals = remembering(measure);

/** A line so long is prose by its beginning. */
const longestSample = 4000;

function measure(text: string): LineSignals {
  const sample = text.length > longestSample ? text.slice(0, longestSample) : text;
  const all = wordsOf(text);
  const { runs, count: words, grammar, capitals, signs, hinted } = all;
  const tail = text.slice(-12);
  const sentence = sentenceEnd.test(tail);
  const personal = (hinted & hints.person) !== 0 && personalWord.test(sample);
  // Most lines begin with a word, and are not asked for what else they may begin with.
  const [opening] = runs;
  const opensWithWord = opening?.start === 0 && opening.letters;
  const bullet = !opensWithWord && bulletStart.test(sample);
  const label = bullet ? sample.replace(bulletStart, '') : sample;
  return {
    words,
    length: text.length,
    sentence,
    grammar,
    capitals,
    shouting: !signs.small && isShouting(sample),
    bullet,
    digits: signs.digits / Math.max(1, sample.length),
    separators: signs.separating ? (sample.match(separator)?.length ?? 0) : 0,
    address: (signs.addressing || (hinted & hints.address) !== 0) && webAddress.test(sample),
    punctuation: signs.stops / Math.max(1, words),
    addressesReader: personal && reader.test(sample),
    quoted: !opensWithWord && quoteStart.test(sample),
    colon: tail.endsWith(':'),
    question: sentence && /\?["'”’)]*$/.test(tail),
    dateline:
      signs.digits > 0 && words < 14 && !(sentence && words > 5 && grammar > 0.15) && dateShape.test(sample),
    name: words > 1 && words < 5 && nameShape.test(label),
    ellipsis: sentence && /(…|\.\.\.)["'”’)\]]*$/.test(tail),
    credit: (hinted & hints.credit) !== 0 && creditShape.test(sample),
    smallStart: opening?.start === 0 && !opening.capital && /^\p{Ll}/u.test(sample),
    legal: (hinted & hints.legal) !== 0 && legalWords.test(sample),
    glued: signs.joined && gluedWords.test(sample),
    voice: personal ? voiceOf(sample) / Math.max(1, words) : 0,
    says: words > longestLabel ? null : saying(label, all),
    prose: proseOf(words, sentence, grammar),
  };
}

function isShouting(text: string): boolean {
  const letters = text.replace(/\P{L}+/gu, '');
  return letters.length > 2 && letters === letters.toUpperCase();
}

/** How often a line speaks as "I", "we" or "you" outside quotation marks. */
function voiceOf(text: string): number {
  return text.replace(quotedWords, '').match(personalWords)?.length ?? 0;
}

/** Labels are short; a paragraph of more words than this is judged by its shape alone. */
const longestLabel = 60;

/** Long, ending as a sentence, held together by function words: the more of these, the more it reads as prose. */
function proseOf(words: number, sentence: boolean, grammar: number): number {
  const size = Math.min(1, words / 25);
  const glue = Math.min(1, grammar / 0.3);
  return size * (0.4 + 0.6 * glue) * (sentence ? 1 : 0.5);
}

/** A longer paragraph holds no more than this many words of prose: one of them must not outweigh a page. */
const mostWords = 60;

/** How much prose a line holds, in words. */
export function massOf(line: LineSignals): number {
  return line.prose * Math.min(mostWords, line.words);
}
