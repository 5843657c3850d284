/** The headline's line to the one above or below it in which the same headline begins or goes on: a page may break it where it likes. */
import type { Heading, PhrasingContent } from 'mdast';
import { signalsOf } from '../furniture/signals.ts';
import { wantsAnother } from '../grammar/function-words.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { mayBeHeadlineAlone } from './candidates.ts';
import { isBylineOrDay } from './signing-days.ts';
import { textFrom } from './text-from.ts';
import { tiesOf } from './ties.ts';

/** In words, of either line: what is shorter is a button. */
const fewest = 3;
/** A word in small letters; a headline that begins so has none above it. */
const small = /^\p{Ll}[\p{Ll}'’-]*(?= )/u;
const open = /[:,–—-]$/;
/** Clauses that a headline goes on with; "as told to Ada Quist" says how the page came to it. */
const clause =
  /^(?:after|amid|as|because|before|but|despite|until|while) (?!told|seen|heard|read|\p{L}+ed )/u;

/** The first of two lines that are one headline, one of which is at `claimed`; null where it has a line to itself. */
export function firstOfTwo(blocks: RootContent[], start: number, claimed: number): number | null {
  const isOne = (at: number) => isBroken(blocks, start, at);
  return [claimed, claimed - 1].find(isOne) ?? null;
}

/** "THE LAST FERRYMAN" over "OF QUAY STREET": in capitals throughout, a word that nothing begins with goes on; "TO SAVE …" begins. What has a comma is a line by itself. */
const joining = /^(?:of|or|than) [^,]*$/i;

function isInCapitals(first: string, second: string): boolean {
  return joining.test(second) && [first, second].every((line) => signalsOf(line).shouting);
}

function isBroken(blocks: RootContent[], start: number, at: number): boolean {
  const [upper, lower] = [blocks[at], blocks[at + 1]];
  if (at + 1 >= start || !upper || !lower || !isRightAbove(upper, lower)) return false;
  const [first, second] = [plain(upper), plain(lower)];
  const count = [first, second].map((line) => signalsOf(line).words);
  const isSmall = small.test(second) && !small.test(first) && goesOn(first, second);
  return (
    (isSmall || isInCapitals(first, second)) &&
    !second.endsWith('.') &&
    !isBylineOrDay(second) &&
    count.every((words) => words >= fewest) &&
    mayBeHeadlineAlone(first, fewest) &&
    mayBeHeadlineAlone(`${first} ${second}`, fewest) &&
    isOfText(second, textFrom(blocks, start))
  );
}

/** A headline that may end here has no more, but for a clause. */
function goesOn(first: string, second: string): boolean {
  return open.test(first) || wantsAnother(first.split(' ').at(-1) as string) || clause.test(second);
}

function isOfText(line: string, text: string[]): boolean {
  return (tiesOf([line], text)[0]?.count ?? 0) > 0;
}

/** The two as one headline. */
export function joined(upper: RootContent, lower: RootContent): Heading {
  const [above, below] = [upper, lower].map(wordsIn) as [PhrasingContent[], PhrasingContent[]];
  const last = above.at(-1);
  if (last?.type === 'text') above[above.length - 1] = { ...last, value: `${last.value}\n` };
  const [start, end] = [upper.position?.start, lower.position?.end];
  return {
    type: 'heading',
    depth: 1,
    children: [...above, ...below],
    ...(start && end && { position: { start, end } }),
  };
}

function wordsIn(block: RootContent): PhrasingContent[] {
  return 'children' in block ? [...(block.children as PhrasingContent[])] : [];
}

function isRightAbove(upper: RootContent, lower: RootContent): boolean {
  return upper.position?.end.line === (lower.position?.start.line ?? 0) - 1;
}
