/** Words of titles that papers and magazines have, which elsewhere say nothing of the kind; from general knowledge. */
import { isPaperWord } from '../byline/desks.ts';

const others =
  /^(?:Daily|Independent|Leader|Magazine|Monthly|Packet|Press|Reporter|Review|Star|Sun|Today|Voice|Weekly)$/;

export function isPaperTitle(word: string): boolean {
  return isPaperWord(word) || others.test(word);
}
