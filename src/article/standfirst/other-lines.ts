/** A line below a headline to whether it is something else than a standfirst: a caption, an advertisement, the text, a list, the author's life. */
import { toldAuthor } from '../byline/unsigned.ts';
import { isCaption } from '../captions.ts';
import { signalsOf } from '../furniture/signals.ts';
import { contentWords } from '../furniture/words.ts';
import { longestTitle } from '../headline/lines.ts';
import { tiesOf } from '../headline/ties.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isSigning } from './signing.ts';
import { aboutPage } from './words.ts';

/** A caption stands above its picture and below it; and of the text's first sentence pages make a summary for those who share it. */
export function isAmong(blocks: RootContent[], block: RootContent): boolean {
  const own = plain(block);
  return blocks.some((other) => plain(other) === own);
}

/** So much matter, in words, of which headline and text have hardly any, is another's. */
const muchMatter = 7;
/** A shorter text may be the beginning of one, which a pay wall cuts off. */
const longEnough = 6;

export function isAdvertisement(blocks: RootContent[], title: number, at: number, start: number): boolean {
  const text = plain(blocks[at] as RootContent);
  if (contentWords(text).size < muchMatter) return false;
  const article = [title, ...blocks.keys().filter((place) => place >= start && place !== at)].flatMap(
    (place) => {
      const block = blocks[place] as RootContent;
      return block.type === 'furniture' ? [] : [plain(block)];
    },
  );
  return article.length > longEnough && (tiesOf([text], article)[0]?.count ?? 0) < 2;
}

/** What was taken for the page's may be text that begins before its longer paragraphs do: then other sentences follow. */
export function isTextAbove(blocks: RootContent[], title: number, at: number, start: number): boolean {
  const [text, next] = [blocks[at], blocks[at + 1]].map((block) => (block ? plain(block) : ''));
  if (next?.startsWith(text as string)) return true;
  if (!blocks.slice(title + 1, at).some(isSigning)) return false;
  const below = blocks.slice(at + 1, start).map((block) => signalsOf(plain(block)));
  return below.filter(({ sentence, words, says }) => sentence && words > 3 && !says).length > 1;
}

/** So many lines of a title's length and no full stop in a row are points, or other stories' titles. */
const fewestInList = 3;
const shortestTitle = 5;

export function beginsList(blocks: RootContent[], title: number, at: number): boolean {
  const headline = plain(blocks[title] as RootContent);
  const end = blocks.findIndex((line, place) => place >= at && !isPoint(line, headline));
  const points = (end < 0 ? blocks.length : end) - at;
  // Between standfirst and byline, pictures may have their captions.
  return points > fewestInList || (points === fewestInList && !(blocks[end] && isSigning(blocks[end])));
}

/** Buttons repeat the headline; "… on the quay © Ada Quist" is a caption, and how old the article is its page says. */
function isPoint(block: RootContent, headline: string): boolean {
  const text = plain(block);
  if (text.startsWith(headline) || text.includes('©') || aboutPage.test(text)) return false;
  const { words, sentence, dateline, name, credit, says } = signalsOf(text);
  const isTitle = words >= shortestTitle && words <= longestTitle && !sentence;
  return isTitle && !dateline && !name && !credit && !says && !isSigning(block) && !isCaption(text);
}

/** "Ada Quist is a teacher of law." under the line that she signs. */
export function isAuthorsLife(above: RootContent[], block: RootContent): boolean {
  const told = toldAuthor(plain(block));
  return told !== null && above.some((line) => isSigning(line) && plain(line).includes(told.names));
}
