/** The standfirst: the sentence or two between headline and byline that sum the article up. */
import { isCaption } from './credits.ts';
import { signalsOf } from './furniture/signals.ts';
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
    if (title < 0) return;
    const start = textStart(tree.children);
    for (let at = title + 1; at <= Math.min(title + reach, start); at += 1) {
      const block = tree.children[at];
      if (!block || !readsAsStandfirst(block, fewestWords(tree.children, at))) continue;
      if (isAboutPicture(tree.children, at) || isTextAbove(tree.children, title, at, start)) continue;
      if (isSubtitle(block) && at + 1 === start) continue;
      if (at === start && !isParted(tree.children, at)) return;
      tree.children[at] = withRole(block, 'standfirst');
      return;
    }
  };
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
    !(line.legal && line.addressesReader)
  );
}

/** A label has few words, but no full stop, and no byline right under it. */
function fewestWords(blocks: RootContent[], at: number): number {
  const next = blocks[at + 1];
  return next && isSigning(next) && signalsOf(plain(blocks[at] as RootContent)).sentence ? 4 : 8;
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
    block && !isSigning(block) ? [signalsOf(plain(block))] : [],
  );
  return signedEnd.test(text) || beside.some((line) => line.credit && line.words < 10);
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
