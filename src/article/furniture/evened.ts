/** A line to the same with one blank for every stretch of space and bullets: copies of a line may differ in them. */
import { scan } from '../runs.ts';

export function evened(text: string): string {
  const { uneven, separating } = scan(text).signs;
  return uneven || separating ? text.replace(/[\s•]+/g, ' ') : text;
}
