/** The standfirst: the sentence or two between headline and byline that sum the article up. */
import type { VFile } from 'vfile';
import { findBareByline } from './byline/bare.ts';
import { isCaption } from './captions.ts';
import { signalsOf } from './furniture/signals.ts';
import { textFrom } from './headline/text-from.ts';
import { tiesOf } from './headline/ties.ts';
import { tellsInTwoSentences } from './headline/two-sentences.ts';
import { textStart } from './text-start.ts';
import { plain, plainAt } from './text/plain.ts';
import { dayRunTogether } from './publication/publication-clause.ts';
import { isHeadline, withRole } from './roles.ts';
import {
  beginsList,
  isAdvertisement,
  isAmong,
  isAuthorsLife,
  isTextAbove,
} from './standfirst/other-lines.ts';
import { isAboutPicture } from './standfirst/picture.ts';
import { isSigning } from './standfirst/signing.ts';
import { readsAsStandfirst } from './standfirst/words.ts';
import type { Root, RootContent } from './tree.ts';

/** A standfirst stands close below the headline, and something of the page parts it from the text. */
const reach = 3;

export function standfirst() {
  return (tree: Root, { data: { catalogue } }: VFile) => {
    const title = tree.children.findIndex(isHeadline);
    if (catalogue?.standfirst) {
      tree.children.splice(title + 1, 0, withRole(catalogue.standfirst, 'standfirst'));
      return;
    }
    const start = startBelowPicture(tree.children);
    if (title < 0) {
      const at = aboveByline(tree.children, start);
      if (at >= 0) tree.children[at] = asStandfirst(tree.children[at] as RootContent);
      return;
    }
    const at = belowTitle(tree.children, title, start) ?? belowCopy(tree.children, title);
    if (at !== null) tree.children[at] = asStandfirst(tree.children[at] as RootContent);
  };
}

/** Words right over a picture's credit are its caption, however much they read as text, where who signs is below. */
function startBelowPicture(blocks: RootContent[]): number {
  const start = textStart(blocks);
  const next = blocks[start + 1];
  if (next?.type !== 'furniture' || next.kind !== 'caption') return start;
  const below = start + 2 + textStart(blocks.slice(start + 2));
  return blocks.slice(start + 2, below).some(isSigning) ? below : start;
}

/** The nearest line that reads as one; those that the text begins with come last. */
function belowTitle(blocks: RootContent[], title: number, start: number): number | null {
  let fromText: number | null = null;
  for (let at = title + 1; at <= Math.min(title + reach, start); at += 1) {
    const block = blocks[at];
    if (!block || !readsAsStandfirst(block, fewestWords(blocks, at))) continue;
    if (isAboutPicture(blocks, at, title) || isTextAbove(blocks, title, at, start)) continue;
    if (isSubtitle(block) && at + 1 === start) continue;
    if (beginsList(blocks, title, at)) return fromText;
    if (isAuthorsLife(blocks.slice(title, at), block)) continue;
    const signing = blocks.findIndex((other, place) => place > at && (place === start || isSigning(other)));
    if (isAmong(blocks.slice(at + 1, signing), block) || isAdvertisement(blocks, title, at, start)) continue;
    if (at === start && !isParted(blocks, at) && !isOverPicture(blocks, title, at)) return fromText;
    if (!isAmong(blocks.slice(Math.max(at + 1, signing), start + firstOfText), block)) return at;
    fromText ??= at;
  }
  return fromText;
}

/** A page that has its headline twice may have the standfirst below the upper one, right over who signs. */
function belowCopy(blocks: RootContent[], title: number): number | null {
  for (let at = 1; at < title; at += 1) {
    const [copy, line, next] = blocks.slice(at - 1, at + 2) as [RootContent, RootContent, RootContent];
    if (copy.type !== 'furniture' || copy.rule !== 'headline repeated' || !isSigning(next)) continue;
    if (readsAsStandfirst(line, fewestWords(blocks, at)) && !isAboutPicture(blocks, at, at - 1)) return at;
  }
  return null;
}

/** The text's first lines; before them captions may stand. */
const firstOfText = 4;

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
  const over = blocks.slice(0, start + 2).findIndex(isSigning) - 1;
  // Who wrote may be named in so many words, and only the day below says that it signs.
  const isNamed = over > 0 && findBareByline(plainAt(blocks, over))?.names === plainAt(blocks, over);
  const at = isNamed ? over - 1 : over;
  const block = blocks[at];
  if (!block || !readsAsStandfirst(block, 8) || isAboutPicture(blocks, at, -1)) return -1;
  // Above a text that has none of its words, a line that somebody signs is another story's.
  if (tiesOf([plain(block)], textFrom(blocks, start))[0]?.count === 0) return -1;
  const { sentence, words } = signalsOf(plain(block));
  const isLong = words >= longerThanHeadlines || tellsInTwoSentences(plain(block));
  return sentence || isLong ? at : -1;
}

/** A label has few words, none of them small, but no full stop, and no byline right under it. */
function fewestWords(blocks: RootContent[], at: number): number {
  const next = blocks[at + 1];
  if (!next || !isSigning(next)) return 8;
  const { sentence, grammar } = signalsOf(plain(blocks[at] as RootContent));
  return sentence ? 4 : grammar > 0 ? 7 : 8;
}

/** Capitals throughout and no full stop, right above the text: that titles what follows. */
function isSubtitle(block: RootContent): boolean {
  const { capitals, sentence } = signalsOf(plain(block));
  return capitals > 0.75 && !sentence;
}

/** "Quay Radio North" between standfirst and byline: whose page it is, or where from. */
function isLabel(block: RootContent): boolean {
  const { words, sentence, quoted } = signalsOf(plain(block));
  return words <= 3 && !sentence && !quoted;
}

/** Whether a line that names the writer or the day follows, with nothing but furniture and labels between. */
function isParted(blocks: RootContent[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 4);
  const line = next.findIndex(isSigning);
  return line >= 0 && next.slice(0, line).every((block) => block.type === 'furniture' || isLabel(block));
}
