/** The standfirst: the sentence or two between headline and byline that sum the article up. */
import { toldAuthor } from './byline/unsigned.ts';
import { isCaption } from './captions.ts';
import { signalsOf } from './furniture/signals.ts';
import { contentWords } from './furniture/words.ts';
import { tiesOf } from './headline/ties.ts';
import { officeStart } from './headline/wording.ts';
import { textStart } from './text-start.ts';
import { plain } from './plain.ts';
import { dayRunTogether } from './publication-clause.ts';
import { isHeadline, withRole } from './roles.ts';
import { isAboutPicture } from './standfirst/picture.ts';
import { isSigning } from './standfirst/signing.ts';
import type { Root, RootContent } from './tree.ts';

/** A standfirst stands close below the headline, and something of the page parts it from the text. */
const reach = 3;

const longest = 80;

export function standfirst() {
  return (tree: Root) => {
    const title = tree.children.findIndex(isHeadline);
    const start = textStart(tree.children);
    if (title < 0) {
      const at = aboveByline(tree.children, start);
      if (at >= 0) tree.children[at] = asStandfirst(tree.children[at] as RootContent);
      return;
    }
    const at = belowTitle(tree.children, title, start);
    if (at !== null) tree.children[at] = asStandfirst(tree.children[at] as RootContent);
  };
}

/** The nearest line that reads as one; those that the text begins with come last. */
function belowTitle(blocks: RootContent[], title: number, start: number): number | null {
  let fromText: number | null = null;
  for (let at = title + 1; at <= Math.min(title + reach, start); at += 1) {
    const block = blocks[at];
    if (!block || !readsAsStandfirst(block, fewestWords(blocks, at))) continue;
    if (isAboutPicture(blocks, at) || isTextAbove(blocks, title, at, start)) continue;
    if (isSubtitle(block) && at + 1 === start) continue;
    if (isAuthorsLife(blocks.slice(title, at), block)) continue;
    const signing = blocks.findIndex((other, place) => place > at && (place === start || isSigning(other)));
    if (isAmong(blocks.slice(at + 1, signing), block) || isAdvertisement(blocks, title, at, start)) continue;
    if (at === start && !isParted(blocks, at) && !isOverPicture(blocks, title, at)) return fromText;
    if (!isAmong(blocks.slice(Math.max(at + 1, signing), start + firstOfText), block)) return at;
    fromText ??= at;
  }
  return fromText;
}

/** The text's first lines; before them captions may stand. */
const firstOfText = 4;

/** A caption stands above its picture and below it; and of the text's first sentence pages make a summary for those who share it. */
function isAmong(blocks: RootContent[], block: RootContent): boolean {
  const own = plain(block);
  return blocks.some((other) => plain(other) === own);
}

/** So much matter, in words, of which headline and text have hardly any, is another's. */
const muchMatter = 7;
/** A shorter text may be the beginning of one, which a pay wall cuts off. */
const longEnough = 6;

function isAdvertisement(blocks: RootContent[], title: number, at: number, start: number): boolean {
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

/** Where writer and day stand above the headline, a picture parts the standfirst from the text. */
function isOverPicture(blocks: RootContent[], title: number, at: number): boolean {
  const next = blocks[at + 1];
  return (
    at === title + 1 &&
    blocks.slice(Math.max(0, title - reach), title).some(isSigning) &&
    next !== undefined &&
    isCaption(plain(next))
  );
}

/** Its words end before the day that ran together with them. */
function asStandfirst(block: RootContent): RootContent {
  const ends = dayRunTogether(plain(block));
  const made = withRole(block, 'standfirst');
  return ends === null ? made : { ...made, data: { ...made.data, ends } };
}

/** In a crop without its headline, so long a line above the byline is no headline itself. */
const longerThanHeadlines = 18;

/** The sentence right above the first line that names the writer or the day. */
function aboveByline(blocks: RootContent[], start: number): number {
  const at = blocks.slice(0, start + 2).findIndex(isSigning) - 1;
  const block = blocks[at];
  if (!block || !readsAsStandfirst(block, 8) || isAboutPicture(blocks, at)) return -1;
  const { sentence, words } = signalsOf(plain(block));
  return sentence || words >= longerThanHeadlines ? at : -1;
}

function readsAsStandfirst(block: RootContent, fewest: number): boolean {
  if (block.type === 'furniture' && block.rule !== 'before the article') return false;
  const words = plain(block);
  const text = words.slice(0, dayRunTogether(words) ?? words.length);
  const line = signalsOf(text);
  return (
    line.words >= fewest &&
    line.words <= longest &&
    !line.credit &&
    !line.dateline &&
    !line.bullet &&
    !line.address &&
    !line.says &&
    !line.colon &&
    !line.ellipsis &&
    !line.glued &&
    !aboutPage.test(text) &&
    line.separators === 0 &&
    !(officeStart.test(text) && line.capitals > 0.75) &&
    !(line.legal && line.addressesReader)
  );
}

/** "This article is more than five years old", "This post may contain affiliate links." */
const aboutPage =
  /^This (?:article|page|post|story) (?:is|was|has|may|might|can|contains?|includes?|features?|appear(?:s|ed)|originally|first)\b/i;

/** A label has few words, none of them small, but no full stop, and no byline right under it. */
function fewestWords(blocks: RootContent[], at: number): number {
  const next = blocks[at + 1];
  if (!next || !isSigning(next)) return 8;
  const { sentence, grammar } = signalsOf(plain(blocks[at] as RootContent));
  return sentence ? 4 : grammar > 0 ? 7 : 8;
}

/** What was taken for the page's may be text that begins before its longer paragraphs do: then other sentences follow. */
function isTextAbove(blocks: RootContent[], title: number, at: number, start: number): boolean {
  const [text, next] = [blocks[at], blocks[at + 1]].map((block) => (block ? plain(block) : ''));
  if (next?.startsWith(text as string)) return true;
  if (!blocks.slice(title + 1, at).some(isSigning)) return false;
  const below = blocks.slice(at + 1, start).map((block) => signalsOf(plain(block)));
  return below.filter(({ sentence, words, says }) => sentence && words > 3 && !says).length > 1;
}

/** "Ada Quist is a teacher of law." under the line that she signs. */
function isAuthorsLife(above: RootContent[], block: RootContent): boolean {
  const told = toldAuthor(plain(block));
  return told !== null && above.some((line) => isSigning(line) && plain(line).includes(told.names));
}

/** Capitals throughout and no full stop, right above the text: that titles what follows. */
function isSubtitle(block: RootContent): boolean {
  const { capitals, sentence } = signalsOf(plain(block));
  return capitals > 0.75 && !sentence;
}

/** Whether a line that names the writer or the day follows, with nothing but furniture between. */
function isParted(blocks: RootContent[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 4);
  const line = next.findIndex(isSigning);
  return line >= 0 && next.slice(0, line).every((block) => block.type === 'furniture');
}
