/** A line to whether it says whose the copyright is. */

const notice = /^(?:©|\(c\)|copyright\b)/i;
const reserved = /\ball rights reserved\.?$/i;

export function isNotice(text: string): boolean {
  return notice.test(text);
}

/** Its second half may stand in a line of its own. */
export function isOfNotice(text: string): boolean {
  return isNotice(text) || reserved.test(text);
}
