/** The reference that searches are held against: reads every text of every article from start to end, with no index. */
import { stemmer } from 'stemmer';
import type { Made, MadePassage } from './corpus.ts';

/** A query as its author means it; words are written as they are compared. */
export type Wanted =
  | { forms: string }
  | { exactly: string }
  | { begins: string }
  | { quoted: string; forms?: boolean }
  | { name: 'publisher' | 'author' | 'person' | 'speaker' | 'place'; has: string }
  | { year: string }
  | { from: string; to: string }
  | { all: Wanted[] }
  | { any: Wanted[] }
  | { not: Wanted }
  | { nothing: true };

export function scan(made: Made, wanted: Wanted): boolean {
  if ('forms' in wanted && !('quoted' in wanted))
    return inAnyPassage(made, (text) => hasForm(text, wanted.forms as string));
  if ('exactly' in wanted) return inAnyPassage(made, ({ words }) => hasRun(words, wanted.exactly));
  if ('begins' in wanted)
    return inAnyPassage(made, ({ words, joined }) =>
      [...words, ...joined].some((word) => word.startsWith(wanted.begins) || sameStem(word, wanted.begins)),
    );
  if ('quoted' in wanted)
    return quotations(made).some((text) =>
      wanted.forms ? hasForm(text, wanted.quoted) : hasRun(text.words, wanted.quoted),
    );
  if ('name' in wanted) return namesOf(made, wanted.name).some((name) => hasRun(wordsOf(name), wanted.has));
  if ('year' in wanted) return (placedOn(made)?.slice(0, 4) ?? 'undated') === wanted.year;
  if ('from' in wanted) {
    const day = placedOn(made);
    return day !== null && day >= wanted.from && day.slice(0, wanted.to.length) <= wanted.to;
  }
  if ('all' in wanted) return wanted.all.every((one) => scan(made, one));
  if ('any' in wanted) return wanted.any.some((one) => scan(made, one));
  if ('not' in wanted) return !scan(made, wanted.not);
  return false;
}

const inAnyPassage = ({ passages }: Made, fits: (text: Text) => boolean) =>
  passages.some((passage) => fits(textsOf(passage).whole));

function quotations({ passages }: Made): Text[] {
  return passages.flatMap((passage) => textsOf(passage).quoted);
}

/** Its words, and those that stand in it with hyphens, without them. */
type Text = { words: string[]; joined: string[] };
type Texts = { whole: Text; quoted: Text[] };
const read = new WeakMap<MadePassage, Texts>();

/** Read once, since every query reads all. */
function textsOf(passage: MadePassage): Texts {
  const known = read.get(passage) ?? {
    whole: textOf(passage.parts.map(({ text }) => text).join('')),
    quoted: passage.parts.filter(({ isQuoted }) => isQuoted).map(({ text }) => textOf(text)),
  };
  read.set(passage, known);
  return known;
}

function textOf(text: string): Text {
  const hyphenated = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  const joined = hyphenated.filter((word) => !/\p{N}/u.test(word)).map((word) => plain(word));
  return { words: wordsOf(text), joined };
}

const hasForm = ({ words, joined }: Text, form: string) =>
  [...words, ...joined].some((word) => sameStem(word, form));

function hasRun(text: string[], run: string): boolean {
  return ` ${text.join(' ')} `.includes(` ${run} `);
}

function sameStem(a: string, b: string): boolean {
  const stem = (word: string) =>
    /^[a-z]{3,}$/.test(word) && word !== 'news' && word !== 'sky' ? stemmer(word) : word;
  return stem(a) === stem(b);
}

/** Nothing stands for a publisher, an author or a speaker who is not stated. */
export function namesOf(
  { article }: Made,
  name: 'publisher' | 'author' | 'person' | 'speaker' | 'place',
): string[] {
  if (name === 'publisher') return [article.publisher?.value ?? ''];
  if (name === 'author') return [article.byline?.value ?? ''];
  if (name === 'speaker') return [...new Set(article.quotations.map(({ speaker }) => speaker?.value ?? ''))];
  return article[name === 'person' ? 'people' : 'places'].map((one) => one.name);
}

/** The first day that a date allows, or else the last; of the event, or else of the publication. */
export function placedOn({ article }: Made, clock: 'event' | 'published' = 'event'): string | null {
  const date = (clock === 'event' ? (article.event ?? article.published) : article.published)?.value;
  if (!date) return null;
  const point = date.startsWith('../') ? date.slice(3) : (date.split('/')[0] as string);
  const isLast = date.startsWith('../');
  const [year, month = isLast ? '12' : '01', day] = point.split('-');
  return `${year}-${month}-${day ?? (isLast ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : '01')}`;
}

/** Letter by letter: words end where letters, digits and marks end, but for `U.S.`, `1,500` and what cannot be seen. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const letters = [...text];
  let word = '';
  const end = () => {
    if (word) words.push(plain(word));
    word = '';
  };
  const isLetter = (one = '') => /[\p{L}\p{N}\p{M}]/u.test(one);
  for (const [at, letter] of letters.entries()) {
    const [after, later] = [letters[at + 1] ?? '', letters[at + 2] ?? ''];
    // Letters and digits part where they meet.
    if (/[\p{L}\p{M}]\p{N}$|\p{N}\p{L}$/u.test(word + letter)) end();
    if (/\p{sc=Han}/u.test(letter)) {
      end();
      words.push(letter);
    } else if (isLetter(letter)) word += letter;
    else if (letter === '\u00AD' && word) continue;
    else if (letter === '.' && /^\p{L}(\.\p{L})*$/u.test(word) && /\p{L}/u.test(after) && !isLetter(later))
      word += letter;
    else if (
      letter === ',' &&
      /^(\d{1,3}(,\d{3})*)$/.test(word) &&
      /^\d{3}$/.test(letters.slice(at + 1, at + 4).join('')) &&
      !/\p{N}/u.test(letters[at + 4] ?? '')
    )
      word += letter;
    else end();
  }
  end();
  return words.filter((one) => one !== '');
}

function plain(word: string): string {
  const latin: Record<string, string> = { ł: 'l', ø: 'o', ß: 'ss', æ: 'ae' };
  return [...word.normalize('NFKD').toLowerCase().normalize('NFKD')]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .map((letter) => latin[letter] ?? letter)
    .join('');
}
