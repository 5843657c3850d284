/** A line to the same with one blank for every stretch of space and bullets: copies of a line may differ in them. */
import { scan } from '../text/runs.ts';

/** Of a longer line only the beginning is scanned elsewhere, and a scan of the whole would cost more than it saves. */
const longestLine = 4000;

export function evened(text: string): string {
  return text.length <= longestLine && isEven(text) ? text : text.replace(/[\s•]+/g, ' ');
}

function isEven(text: string): boolean {
  const { uneven, separating } = scan(text).signs;
  return !uneven && !separating;
}
