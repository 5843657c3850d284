/** Why a fact is held to be so, to the same for readers: a day in it is told as the archive tells days. */
import { dateWords } from './date-words.ts';

export function noteWords(note: string): string {
  return note.replace(/(?<![\w/.-])\d{4}-\d\d-\d\d(?![\w/-])/g, (day) => dateWords(day));
}
