/** A line to whether a news database marks a document with it, as it does no other thing. */

/** "14 of 62 DOCUMENTS", "Document 14 of 62" */
const numbered = /^(?:\d+ of \d+ DOCUMENTS?|Document \d+ of \d+)$/;
/** "Document CSTR000020090121e51l0002q" */
const numberOfFactiva = /^Document [A-Z]{2,8}\d{6}\w+$/;
const other = /^(?:End of Document|ProQuest document link.*)$/;

export function isNumberAmongOthers(text: string): boolean {
  return numbered.test(text);
}

export function isFactivasNumber(text: string): boolean {
  return numberOfFactiva.test(text);
}

export function isMark(text: string): boolean {
  return isNumberAmongOthers(text) || isFactivasNumber(text) || other.test(text);
}
