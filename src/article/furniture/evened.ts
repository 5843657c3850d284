/** A line to the same with one blank for every stretch of space and bullets: copies of a line may differ in them. */

const uneven = /•|[^\S ]| {2}/;

export function evened(text: string): string {
  return uneven.test(text) ? text.replace(/[\s•]+/g, ' ') : text;
}
