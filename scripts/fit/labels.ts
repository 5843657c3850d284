/** A clipping of a page and the article's text, as somebody took it from the page, to the page's lines and whether each is the article's. */
import { unified } from 'unified';
import { VFile } from 'vfile';
import { catalogue } from '../../src/article/catalogue.ts';
import { parseClipping } from '../../src/article/clipping/parse.ts';
import { setApart } from '../../src/article/furniture/set-apart.ts';
import { setPicturesApart } from '../../src/article/pictures.ts';
import { lineOf } from '../../src/article/text/line-of.ts';
import type { Root } from '../../src/article/tree.ts';
import { beginClipping } from '../../src/article/asking/remembering.ts';
import { authoritySchema } from '../../src/article/authority.ts';
import type { Random } from '../random.ts';
import { aligned } from './alignment.ts';

export type Labels = { lines: string[]; text: (0 | 1)[] };

const reader = unified().use(parseClipping).use(catalogue).use(setPicturesApart).freeze();

/** The lines as they are judged: what was broken or glued is mended, and what is read otherwise laid aside. */
function judgedLines(clipping: string): string[] {
  beginClipping();
  const data = { record: null, authority: authoritySchema.parse({}), refrain: new Set<string>() };
  const file = new VFile({ path: 'page', value: clipping, data });
  const tree = reader.runSync(reader.parse(file) as Root, file) as Root;
  const all = tree.children.map(lineOf);
  const { apart } = setApart(all);
  return all.filter((line, at) => !apart.has(at) && line.trim() !== '');
}

/** A line is the article's if so many of its words are; a shorter one, if all are. */
const leastShare = 0.5;
const fewWords = 4;
/** The words of a line stand near each other in the article too. */
const mostScattered = 2;

/** Null where the article is not wholly on the page, or the page goes on with what was not taken. */
export function labelsOf(clipping: string, article: string): Labels | null {
  const lines = judgedLines(clipping);
  const words = lines.map(wordsIn);
  const own = wordsIn(article);
  const places = aligned(words.flat(), own);
  let at = 0;
  const text = words.map(({ length }) => {
    at += length;
    return isOfArticle(places.subarray(at - length, at));
  });
  // A line of marks is what stands above it.
  for (const [place, { length }] of words.entries())
    if (length === 0) text[place] = (text[place - 1] ?? false) && (text[place + 1] ?? true);
  const found = places.filter((place) => place >= 0).length;
  if (found < own.length * leastFound || isPartOnly(lines, text)) return null;
  return { lines, text: text.map((is) => (is ? 1 : 0)) };
}

const leastFound = 0.9;
/** Sentences so long, right below an article's end or right above its beginning, are more of it. */
const longSentence = /^(?:\S+ ){22,}.*[.!?”"’]$/;
const near = 5;
const mostNear = 2;
/** Of pages that hold so many, the article has this share at least, and amid the article so many are its own. */
const many = 15;
const leastOwn = 0.25;
const leastAmid = 0.5;

/** Whether more seems to be the article's than was taken for it. */
function isPartOnly(lines: readonly string[], text: readonly boolean[]): boolean {
  const long = lines.map((line) => longSentence.test(line));
  const [first, last] = [text.indexOf(true), text.lastIndexOf(true)];
  const count = (from: number, to: number, of = long) =>
    of.slice(Math.max(0, from), to).filter(Boolean).length;
  const own = long.map((is, at) => is && text[at] === true);
  const all = count(0, lines.length);
  return (
    count(last + 1, last + 1 + near) > mostNear ||
    count(first - near, first) > mostNear ||
    (all >= many && count(0, lines.length, own) < all * leastOwn) ||
    count(first, last + 1, own) < count(first, last + 1) * leastAmid
  );
}

function isOfArticle(places: Int32Array): boolean {
  const found = places.filter((place) => place >= 0);
  if (found.length === 0) return false;
  const spread = (found.at(-1) as number) - (found[0] as number) + 1;
  if (places.length < fewWords) return found.length === places.length && spread === found.length;
  return found.length >= places.length * leastShare && spread <= found.length * mostScattered + fewWords;
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** So many lines of the page are left about the article at most; few more often than many. */
const mostAround = 14;

/** The same of the page cropped near its article, as people copy it. */
export function cropped({ lines, text }: Labels, random: Random): Labels {
  const around = () => Math.floor(random() ** 2 * mostAround);
  const from = Math.max(0, text.indexOf(1) - around());
  const to = text.lastIndexOf(1) + 1 + around();
  return { lines: lines.slice(from, to), text: text.slice(from, to) };
}
