/** A note and the passage beside it to the margins in which the note is the longer of the two. */
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/*
 * How many letters a line holds, where the margin is narrowest for the text beside it: at 760 px, at 1200 px, on A4.
 * Letters are counted and not measured, so the figures are on the safe side. Where they fail on a screen all the same, the
 * note still covers nothing, and the next passage begins a little lower.
 */
const letters = {
  narrow: { text: 58, note: 21 },
  wide: { text: 72, note: 33 },
  paper: { text: 70, note: 25 },
};
/** In every margin ten lines of a note are as high as seven of the text. */
const lineOfNote = 0.7;
/** What a note may use of the space below its passage. */
const between = 0.25;

type Margin = keyof typeof letters;

export function tooLongFor(note: PhrasingContent[], passage: string): Margin[] {
  return (Object.keys(letters) as Margin[]).filter((margin) => {
    const rows = note.reduce((sum, part) => sum + linesOf(toString(part), letters[margin].note), 0);
    return rows * lineOfNote > linesOf(passage, letters[margin].text) + between;
  });
}

function linesOf(words: string, perLine: number): number {
  return Math.ceil(words.length / perLine);
}
