/** Where a fact is known from, and when somebody last looked there, to words. */
import { dateWords } from './date-words.ts';

/** @param checked EDTF */
export function sourceWords(source: string, checked: string | undefined): string {
  return checked === undefined ? source : `${source} (checked ${dateWords(checked)})`;
}
