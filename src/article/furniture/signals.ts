/** A line of a clipping to numbers that tell prose from page furniture, taken from its shape alone. */
import { functionWords, type FurnitureKind, phrases } from './phrases.ts';

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

const wordShape = /[\p{L}\p{N}](?:[^\s]*[\p{L}\p{N}])?/gu;
const sentenceEnd = /[.!?…]["'”’»)\]*]*$/;
const bulletStart = /^([•●▪■◦‣·*–—-]|\d{1,2}[.)])\s/u;
const separator = /[|»›→·•]| [/>] /gu;
const webAddress = /https?:\/\/|\bwww\.|\w@\w|(^|\s)[@#]\w/u;
const inner = /[,;:.](?=\s)/g;
const reader = /\b(you|your|we|our|us)\b/i;
const gluedWords = /\p{Ll}{3}\p{Lu}\p{Ll}{2}|\p{L}{2}[.!?]\p{Lu}\p{Ll}{2}/u;
const quotedWords = /“[^”]*”?|"[^"]*"?/g;
const personalWords = /\b(I|we|you|us|our|ours|your|yours|my|me)\b/gi;
const quoteStart = /^["'“‘«]/u;

const month =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const dateShape = new RegExp(
  `\\b(${month})\\.? \\d{1,2}\\b|\\b\\d{1,2}(st|nd|rd|th)? (${month})\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{1,2}:\\d\\d ?([ap]\\.?m\\b)?|\\b\\d+ (minutes?|hours?|days?|weeks?|months?|years?) ago\\b`,
  'i',
);
const nameShape =
  /^(by )?\p{Lu}[\p{L}.'’-]*( (\p{Lu}[\p{L}.'’-]*|de|van|von|der|bin|al|el|la))* \p{Lu}[\p{L}.'’-]+$/u;
const creditShape =
  /\b(getty( images)?|reuters|shutterstock|unsplash|afp|ap photo|associated press|istock|file photo|photo(graph)?s?( (by|credit|courtesy|via|from)|:)|image( (credit|via|courtesy|source)|:)|courtesy( of|:)|credit:)|\((photo|image|ap|afp|reuters|picture|pic)\b[^)]*\)$/i;
const legalWords =
  /\b(privacy|personal data|terms of|consent|copyright|liability|third[- ]part(y|ies)|disclaimer|affiliate|commission|guidelines|trademarks?|newsletter|inbox|subscri(be|ber|bers|ption|ptions)|sign(ed)? (up|in)|log(ged)? in|e-?mail address|password|account|advertis(e|ing|ement|ements|ers))\b/i;

/** Several steps ask for the same lines of a clipping; the last few hundred answers are kept. */
function remembering<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const recent = new Map<string, Answer>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (recent.size > 500) recent.clear();
    const answer = ask(text);
    recent.set(text, answer);
    return answer;
  };
}

/** The words that carry a line's matter: longer than three letters and of an open class. */
export const contentWords: (text: string) => ReadonlySet<string> = remembering((text) => {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !functionWords.has(word)));
});

export const signalsOf: (text: string) => LineSignals = remembering(measure);

function measure(text: string): LineSignals {
  const sample = text.length > 4000 ? text.slice(0, 4000) : text;
  let words = 0;
  let grammar = 0;
  let long = 0;
  let capitals = 0;
  for (const word of sample.match(wordShape) ?? []) {
    words += 1;
    if (functionWords.has(word.toLowerCase())) grammar += 1;
    else if (word.length > 3) {
      long += 1;
      const first = word[0] as string;
      if (first !== first.toLowerCase()) capitals += 1;
    }
  }
  const letters = sample.replace(/\P{L}+/gu, '');
  const tail = text.slice(-12);
  const sentence = sentenceEnd.test(tail);
  const grammarShare = words === 0 ? 0 : grammar / words;
  const signals = {
    words,
    length: text.length,
    sentence,
    grammar: grammarShare,
    capitals: long === 0 ? 0 : capitals / long,
    shouting: letters.length > 2 && letters === letters.toUpperCase(),
    bullet: bulletStart.test(sample),
    digits: (sample.match(/\d/g)?.length ?? 0) / Math.max(1, sample.length),
    separators: sample.match(separator)?.length ?? 0,
    address: webAddress.test(sample),
    punctuation: (sample.match(inner)?.length ?? 0) / Math.max(1, words),
    addressesReader: reader.test(sample),
    quoted: quoteStart.test(sample),
    colon: /:$/.test(tail),
    question: /\?["'”’)]*$/.test(tail),
    dateline: words < 14 && !(sentence && words > 5 && grammarShare > 0.15) && dateShape.test(sample),
    name: words > 1 && words < 5 && nameShape.test(sample.replace(bulletStart, '')),
    ellipsis: /(…|\.\.\.)["'”’)\]]*$/.test(tail),
    credit: creditShape.test(sample),
    smallStart: /^\p{Ll}/u.test(sample),
    legal: legalWords.test(sample),
    glued: gluedWords.test(sample),
    voice: (sample.replace(quotedWords, '').match(personalWords)?.length ?? 0) / Math.max(1, words),
    says: saying(sample, words),
    prose: 0,
  };
  return { ...signals, prose: proseOf(signals) };
}

const kinds = Object.entries(phrases) as [FurnitureKind, RegExp][];
/** Labels are short; a paragraph of more words than this is judged by its shape alone. */
const longestLabel = 60;

function saying(text: string, words: number): FurnitureKind | null {
  if (words > longestLabel) return null;
  const label = text.replace(bulletStart, '');
  return kinds.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** Long, ending as a sentence, held together by function words: the more of these, the more it reads as prose. */
function proseOf(line: { words: number; sentence: boolean; grammar: number }): number {
  const size = Math.min(1, line.words / 25);
  const glue = Math.min(1, line.grammar / 0.3);
  return size * (0.4 + 0.6 * glue) * (line.sentence ? 1 : 0.5);
}
