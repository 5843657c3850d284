/** The lines of a page to pull quotes: lines whose words a longer paragraph nearby has too, and the names under them. */
import { wordsOf } from '../furniture/words.ts';
import { runsIn } from '../text/runs.ts';
import { type Asides, isText, type Line } from './line.ts';
import { isListed, isNamedNear, isSigned } from './pull-quote-signers.ts';

const pullQuote = { kind: 'pull quote', rule: 'pull quote' } as const;
/** Fewer words may be said twice; and a few more where no marks say that they are a quotation. */
const fewestQuoted = 5;
const fewest = 7;
const longest = 30;
const fewestInPiece = 3;
const longestSpeaker = 8;
/** What is set apart in marks was in marks where it was said. */
const marks = /["“”‘’'«»]/;
/** Crossheads take words of their sections as well; they have no stop, and are shorter than this. */
const longestCrosshead = 12;
/** What has the words must have so many more. */
const more = 5;
/** Where whoever said it is named below, fewer words are enough. */
const fewestSigned = 3;
/** So many lines away they are looked for. */
const reach = 60;

export function pullQuotesIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const bare = lines.map((line) => (isText(line) ? bareWords(line.text) : ''));
  for (const [at, line] of lines.entries()) {
    if (!mayBePullQuote(line, isSigned(lines, at))) continue;
    const pieces = piecesOf(line.text);
    const source = sourceOf(pieces, at, lines, bare);
    if (source === null) continue;
    const next = lines[at + 1];
    if (isSigned(lines, at) && !isListed(lines, at) && isNamedNear(lines, source, at + 1)) {
      found.set(at, pullQuote).set(at + 1, pullQuote);
      continue;
    }
    if (line.signals.words < fewestQuoted) continue;
    const named = next && isNameOf(next, lines[source] as Line);
    if (!line.signals.sentence && line.signals.words < longestCrosshead && !named) continue;
    found.set(at, pullQuote);
    if (named) found.set(at + 1, pullQuote);
  }
  return found;
}

function mayBePullQuote(line: Line, signed: boolean): boolean {
  const { words, bullet } = line.signals;
  return isText(line) && !bullet && words >= (signed ? fewestSigned : fewestQuoted) && words <= longest;
}

/** The paragraph that has the words. */
function sourceOf(pieces: string[], at: number, lines: readonly Line[], bare: string[]): number | null {
  const own = lines[at] as Line;
  const longestPiece = pieces.reduce((most, piece) => (piece.length > most.length ? piece : most), '');
  if (count(longestPiece) < fewestInPiece) return null;
  const signed = isSigned(lines, at);
  const end = Math.min(lines.length - 1, at + reach);
  for (let place = Math.max(0, at - reach); place <= end; place += 1) {
    const text = bare[place] as string;
    if (place === at || !text.includes(longestPiece)) continue;
    const { text: whole, signals } = lines[place] as Line;
    if (signals.words < own.signals.words + (signed ? 1 : more) || (own.signals.quoted && !marks.test(whole)))
      continue;
    if (has(text, pieces, own, signed ? fewestSigned : fewestQuoted)) return place;
  }
  return null;
}

/** Whether a paragraph has all the pieces, but for the last where that is who says so. */
function has(text: string, pieces: string[], { signals }: Line, fewestInMarks: number): boolean {
  const missing = pieces.filter((piece) => !text.includes(piece));
  const [speaker] = missing;
  const isTold =
    speaker !== undefined &&
    speaker === pieces.at(-1) &&
    count(speaker) <= longestSpeaker &&
    !signals.sentence;
  if (missing.length > (isTold ? 1 : 0)) return false;
  const said = pieces.reduce((sum, piece) => sum + (missing.includes(piece) ? 0 : count(piece)), 0);
  return said >= (signals.quoted ? fewestInMarks : fewest);
}

/** "Ada Quist, head of the harbour board": the paragraph may have other words for the office. */
const nameWithOffice =
  /^[—–-]? ?(?<name>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}), (?:the |an? )?\p{L}[^,;:]*$/u;

/** A short line without a stop that names whom the paragraph has. */
function isNameOf(line: Line, source: Line): boolean {
  const { sentence, words, bullet } = line.signals;
  if (!isText(line) || sentence || bullet || words > 10) return false;
  const named = nameWithOffice.exec(line.text)?.groups?.['name'];
  if (named !== undefined && source.text.includes(named)) return true;
  const matter = [...wordsOf(line.text).matter];
  const own = wordsOf(source.text).matter;
  const isIn = (word: string) => own.has(word);
  return matter.length > 0 && (line.signals.name ? matter.some(isIn) : matter.every(isIn));
}

/** Sentences, and what is left of one between dots, as they may be found elsewhere. */
function piecesOf(text: string): string[] {
  return text
    .split(/\s*(?:…|\.\.\.)\s*|(?<=[.!?]["”’']?)\s+/u)
    .map(bareWords)
    .filter((piece) => piece.trim() !== '');
}

/** Its words in a row, each of them with a blank about it. */
function bareWords(text: string): string {
  let words = '';
  let last = 0;
  for (const { start, end, small, spaced } of runsIn(text)) {
    words += words !== '' && !spaced && isOneWord(text, last, start) ? small : ` ${small}`;
    last = end;
  }
  return words === '' ? '' : `${words} `;
}

/** Whether only apostrophes and soft hyphens stand between: "don’t" is one word, however its apostrophe is set. */
function isOneWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!within.has(text.charAt(at))) return false;
  return true;
}

const within = new Set("\u00AD’'");

function count(piece: string): number {
  return piece.trim().split(' ').length;
}
