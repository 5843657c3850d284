/** A line to whether a news database marks a document with it, as it does no other thing. */

/** As patterns: "14 of 62 DOCUMENTS", "Document 14 of 62"; "Document CSTR000020090121e51l0002q"; what says where one ends. */
export const numberAmongOthers = String.raw`(?:\d+ of \d+ DOCUMENTS?|Document \d+ of \d+)`;
export const numberOfFactiva = String.raw`Document [A-Z]{2,8}\d{6}\w+`;
export const endOfDocument = 'End of Document';

const numbered = new RegExp(`^${numberAmongOthers}$`);
const factivas = new RegExp(`^${numberOfFactiva}$`);
const other = new RegExp(`^(?:${endOfDocument}|ProQuest document link.*)$`);

export function isNumberAmongOthers(text: string): boolean {
  return numbered.test(text);
}

export function isFactivasNumber(text: string): boolean {
  return factivas.test(text);
}

export function isMark(text: string): boolean {
  return isNumberAmongOthers(text) || isFactivasNumber(text) || other.test(text);
}
