/** What a speaker is called to the class of words that begin a note with a capital. */
import { isDescribed } from '../../archive/described-speaker.ts';

export function begins(speaker: string): string[] {
  return isDescribed(speaker) ? ['begins'] : [];
}
