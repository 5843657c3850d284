/** The lines of a text to those in which signs are no signs: of a program between fences, and what a file states of itself ahead of its text. */
import type { Line } from '../../text/lines.ts';
import { propertiesEnd } from '../../text/properties.ts';
import type { Sign } from './sign.ts';

const fence = /^[ \t>]*(?:```|~~~)/;

/** `read` gives the text with such lines blank, each of its length. */
export function asItIs(lines: readonly Line[]): { fences: Sign[]; read: (text: string) => string } {
  const fences: Sign[] = [];
  const kept: Line[] = lines.slice(0, propertiesEnd(lines));
  let isOpen = false;
  for (const line of lines.slice(kept.length)) {
    const isFence = fence.test(line.text);
    if (isFence) fences.push({ start: line.offset, end: line.offset + line.text.length, kind: 'code' });
    else if (isOpen) kept.push(line);
    if (isFence) isOpen = !isOpen;
  }
  const read = (text: string) => {
    let shown = '';
    for (const { offset, text: words } of kept)
      shown += text.slice(shown.length, offset) + ' '.repeat(words.length);
    return shown + text.slice(shown.length);
  };
  return { fences: isOpen ? [] : fences, read: isOpen ? (text) => text : read };
}
