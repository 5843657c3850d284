/** A note and the passage beside it to the margins in which the note is the longer of the two. */
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/*
 * How many letters a line holds, where the margin is narrowest for the text beside it: at 760 px, at 1200 px, on A4.
 * Letters are counted and not measured, so the figures are on the safe side, for the widest of the system’s own faces.
 * Where they fail on a screen all the same, the note still covers nothing, and the next passage begins a little lower.
 */
const letters = {
  narrow: { text: 55, note: 23 },
  wide: { text: 72, note: 36 },
  paper: { text: 70, note: 26 },
};
/** In every margin ten lines of a note are as high as seven of the text; a second speaker stands a little apart. */
const lineOfNote = 0.7;
const betweenSpeakers = 0.2;
/** What a note may use of the space below its passage. */
const between = 0.42;

type Margin = keyof typeof letters;

export function tooLongFor(note: PhrasingContent[], passage: string): Margin[] {
  return (Object.keys(letters) as Margin[]).filter((margin) => {
    const rows = note.reduce((sum, part) => sum + linesOf(toString(part), letters[margin].note), 0);
    const speakers = note.filter(({ data }) => data?.hProperties?.['className']?.includes('speaker')).length;
    const height = rows * lineOfNote + Math.max(0, speakers - 1) * betweenSpeakers;
    return height > linesOf(passage, letters[margin].text) + between;
  });
}

/** As browsers break them, between words. */
function linesOf(words: string, perLine: number): number {
  let lines = 1;
  let length = 0;
  for (const word of words.split(/\s+/)) {
    if (length > 0 && length + 1 + word.length > perLine) {
      lines += 1;
      length = 0;
    }
    length += (length > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/**
 * Of four lines on paper at most. Browsers take the fewest lines that may end a sheet before the fewest that may begin
 * one, so that of a paragraph of three lines the last would stand alone over the next sheet: such are kept whole.
 */
export function isShortOnPaper(words: string): boolean {
  return linesOf(words, letters.paper.text) <= 4;
}
