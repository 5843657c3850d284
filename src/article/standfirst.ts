/** The standfirst: the sentence or two between headline and byline that sum the article up. */
import { toldAuthor } from './byline/unsigned.ts';
import { isCaption } from './credits.ts';
import { signalsOf } from './furniture/signals.ts';
import { officeStart } from './headline/wording.ts';
import { textStart } from './text-start.ts';
import { plain } from './plain.ts';
import { isHeadline, withRole } from './roles.ts';
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
      if (at >= 0) tree.children[at] = withRole(tree.children[at] as RootContent, 'standfirst');
      return;
    }
    for (let at = title + 1; at <= Math.min(title + reach, start); at += 1) {
      const block = tree.children[at];
      if (!block || !readsAsStandfirst(block, fewestWords(tree.children, at))) continue;
      if (isAboutPicture(tree.children, at) || isTextAbove(tree.children, title, at, start)) continue;
      if (isSubtitle(block) && at + 1 === start) continue;
      if (isRepeated(tree.children, at, start)) continue;
      if (isAuthorsLife(tree.children.slice(title, at), block)) continue;
      if (at === start && !isParted(tree.children, at)) return;
      tree.children[at] = withRole(block, 'standfirst');
      return;
    }
  };
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
  const text = plain(block);
  const line = signalsOf(text);
  return (
    !isCaption(text) &&
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
    !creditAtEnd.test(text) &&
    !(officeStart.test(text) && line.capitals > 0.75) &&
    !(line.legal && line.addressesReader)
  );
}

/** "… leaves the harbour. (Tom Berg/Nordic Press)", "… the harbour. Credit Tom Berg for Nordic Press": a caption, whoever took the picture. */
const creditAtEnd =
  /[.!?”"] (?:\([^()]{2,80}[^().!?]\)|(?:Credit|Photo(?:graph)?)(?: by)? \p{Lu}[^.!?]{2,80})$/u;

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

/** "… in the harbour. By Ada Quist": a photographer signs at the end of a caption, and its credit stands on a line beside it. */
const signedEnd = /[.!?”"] By \p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u;

function isAboutPicture(blocks: RootContent[], at: number): boolean {
  const text = plain(blocks[at] as RootContent);
  const beside = [blocks[at - 1], blocks[at + 1]].flatMap((block) =>
    block && !isSigning(block) ? [plain(block)] : [],
  );
  return signedEnd.test(text) || beside.some(isCreditAlone);
}

/** "(Tom Berg / Nordic Press)" */
const creditInBrackets = /^\([^()]{3,40} \/ [^()]{3,40}\)$/;
/** "Tom Berg in Oslo. | Nordic Press", "Image: the high court's seat, by the quay": a caption with its words. */
const wordsBeforeCredit = /\S \| \S|^(?:Image|Photo|Picture): (?:\S+ ){3}/;

function isCreditAlone(text: string): boolean {
  const { credit, words } = signalsOf(text);
  return creditInBrackets.test(text) || (credit && words < 10 && !wordsBeforeCredit.test(text));
}

/** A caption stands above its picture and below it; the text's first sentences stand above the text for those who share them. */
function isRepeated(blocks: RootContent[], at: number, start: number): boolean {
  const own = plain(blocks[at] as RootContent);
  return at < start && blocks.slice(at + 1, start + 1).some((block) => plain(block) === own);
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

/** A line that names the writer or the day. */
function isSigning(block: RootContent): boolean {
  return block.type === 'furniture' && block.rule === 'publication line';
}
