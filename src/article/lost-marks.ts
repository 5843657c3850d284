/**
 * Words in which characters were lost, as pages have them whose encoding was read wrongly, to the same words with the
 * marks that these must have been. Each takes the place of one U+FFFD, so that places in the words stay what they were.
 * A mark that was set the wrong way round is turned. A lost letter is told from a mark by its partner: marks of quotation come in pairs.
 */
import { matchesIn } from './text/matches.ts';

const lost = '\uFFFD';

/** Within a word before what English shortens or the second capital of a name, or after the s of an owner. */
const apostrophe = /(?<=\p{L})\uFFFD(?=(?:s|t|d|m|re|ve|ll)(?!\p{L})|\p{Lu})|(?<=\p{L}s)\uFFFD(?= \p{L})/gu;

/** "Quist‘s mother": programs that curl marks set this one so where a link or a slanted name ends before it. */
const turned = /(?<=\p{L})‘(?=s(?!\p{L}))/gu;

/** Before words, after nothing, a space, which may be lost as well, or a bracket; before a number, a sign of money is lost. */
const opening = '(?<=^|[\\s([–—-]|[.,?!;:\\s]\\uFFFD)\\uFFFD(?=[\\p{L}[…])';
/** After a stop, or after a word whose end it is: after an s, it would as well be a sign of ownership. */
const closing = '(?<=[.,?!…;:\\])]|[^\\P{L}s]|\\p{N})\\uFFFD(?=$|[\\s,.;:?!)\\]–—-]|\\uFFFD)';
const marks = new RegExp(`(?<opening>${opening})|(?<closing>${closing})|["“”]`, 'gu');

export function withLostMarks(all: string): string {
  // One character is looked for: two of them, in a text that has curly marks, take eight times as long.
  const words = all.includes('‘') ? all.replace(turned, '’') : all;
  if (!words.includes(lost)) return words;
  const letters = words.replace(apostrophe, '’').split('');
  const found = matchesIn(letters.join(''), marks);
  let open = -1;
  for (const { 0: mark, index, groups } of found) {
    if (groups?.['opening'] !== undefined) open = index;
    else {
      if (groups?.['closing'] !== undefined && open >= 0) [letters[open], letters[index]] = ['“', '”'];
      open = -1;
    }
    if (mark !== lost) open = -1;
  }
  return withPartner(letters, found);
}

/** Where one straight mark is without a partner, a lost one next to it is that. */
function withPartner(letters: string[], all: RegExpExecArray[]): string {
  const straight = [...all.keys()].filter((place) => all[place]?.[0] === '"');
  if (straight.length % 2 === 1) {
    const partner = straight.flatMap((place) => partnerOf(letters, all, place) ?? [])[0];
    if (partner !== undefined) letters[partner] = '"';
  }
  return letters.join('');
}

function partnerOf(letters: string[], all: RegExpExecArray[], at: number): number | null {
  const [before, after] = [all[at - 1], all[at + 1]];
  if (before?.groups?.['opening'] !== undefined && letters[before.index] === lost) return before.index;
  return after?.groups?.['closing'] !== undefined && letters[after.index] === lost ? after.index : null;
}
