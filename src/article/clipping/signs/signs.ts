/** A text to the signs that programs left in it, in order: none where it does not show that one did. */
import type { Line } from '../../text/lines.ts';
import { characters } from './characters.ts';
import { linkNumbers } from './link-numbers.ts';
import { markdownSigns } from './markdown.ts';
import { quotingSigns } from './quoting.ts';
import { inOrder, type Sign } from './sign.ts';

export function signsOf(text: string, lines: readonly Line[]): Sign[] {
  return inOrder([
    ...quotingSigns(lines),
    ...markdownSigns(text, lines),
    ...linkNumbers(text, lines),
    ...characters(text),
  ]);
}
