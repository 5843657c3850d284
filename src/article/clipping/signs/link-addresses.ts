/** A place in a text in Markdown to where the address of a link that stands there ends. */

/** With pairs of brackets within, a title in marks, and a line break at a hyphen, where programs that fill lines break it. */
const address =
  /\([ \t]*\n?[ \t]*(?:<[^<>\n]*>|(?:[^\s()]|(?<=-)\n(?=[^\s()]))*(?:\((?:[^\s()]|(?<=-)\n(?=[^\s()]))*\)(?:[^\s()]|(?<=-)\n(?=[^\s()]))*)*)(?:[ \t]*\n?[ \t]*(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)/y;
/** A bracket may stand alone in it, and blanks where somebody wrote it with such; not very long, lest each of many be read to the end. */
const loose =
  /\((?:[^\s)]{0,500}|(?:https?:|mailto:|javascript:|data:|\/)(?:[^()\n]|\([^()\n]{0,100}\)){0,500})\)/y;
const addressed = /\(<?(?:https?:|mailto:|javascript:|data:|\/|#|\.{1,2}\/|www\.)/y;
const attributes = /\{(?:[.#][\w-]|[\w-]+=)[^{}\n]*\}/y;

export function addressEnd(text: string, at: number): number | null {
  return matchEnd(address, text, at) ?? matchEnd(loose, text, at);
}

/** “{.wide #top}”, which says how a link is to look. */
export function attributesEnd(text: string, at: number): number | null {
  return text[at] === '{' ? matchEnd(attributes, text, at) : null;
}

/** Whether what stands there is the address of a page beyond doubt. */
export function isAddressed(text: string, at: number): boolean {
  return matchEnd(addressed, text, at) !== null;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
