/** A note and the passage beside it to how much longer the note is, if it is: too long for a narrow margin, or for any. */
import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/*
 * Letters are counted and not measured, so the figures are on the safe side: the text at its widest, and either margin at
 * its narrowest (760 and 1200 px). Where they fail all the same, the note still covers nothing, and the next passage
 * begins a little lower.
 */
const lettersInText = 68;
const lettersInNote = { long: 21, longer: 33 };
const lineOfText = 30;
const lineOfNote = 21;
/** What a note may use of the space below its passage. */
const between = 8;

/** The names of the margins that the note is too long for, as classes. */
export function lengthOf(note: PhrasingContent[], passage: string): ('long' | 'longer')[] {
  const room = linesOf(passage, lettersInText) * lineOfText + between;
  return (['long', 'longer'] as const).filter((margin) => {
    const rows = note.reduce((sum, part) => sum + linesOf(toString(part), lettersInNote[margin]), 0);
    return rows * lineOfNote > room;
  });
}

function linesOf(words: string, letters: number): number {
  return Math.ceil(words.length / letters);
}
