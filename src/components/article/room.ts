/** A note and the passage beside it to whether the note is the shorter of the two, as set where the margin is narrowest. */
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/*
 * Measured at 760 px, where the margin is narrowest beside the text. A wider screen gives both more room, and the note
 * more of it. Letters are counted and not measured, so the figures are on the safe side; where they fail all the same,
 * the note still covers nothing, and the next passage begins a little lower.
 */
const lettersInText = 60;
const lettersInNote = 23;
const lineOfText = 30;
const lineOfNote = 20;
/** Between two passages a note may use some of the space. */
const between = 10;

export function fitsBeside(note: PhrasingContent[], passage: string): boolean {
  const rows = note.reduce((sum, part) => sum + linesOf(toString(part), lettersInNote), 0);
  return rows * lineOfNote <= linesOf(passage, lettersInText) * lineOfText + between;
}

function linesOf(words: string, letters: number): number {
  return Math.ceil(words.length / letters);
}
