/** An English word as it is compared to the part that its forms share: `restored`, `restoring` to `restor`. */
import { stemmer } from 'stemmer';
import { wholeOf } from './hyphenated.ts';

/** Words that only look like a form of another one, from the exceptions of Snowball’s English stemmer. */
const unchanging = new Set(
  'sky news howe atlas cosmos bias andes inning innings outing outings canning cannings herring herrings earring earrings proceed exceed succeed'.split(
    ' ',
  ),
);

/** The word itself, without its hyphens, where it is not made of English letters only, or too short to have an ending. */
export function stemOf(printed: string): string {
  const word = wholeOf(printed);
  return word.length < 3 || !/^[a-z]+$/.test(word) || unchanging.has(word) ? word : stemmer(word);
}
