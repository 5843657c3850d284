/** A noun to whether any of some words leads up to it in a text: asked before a pattern is made of the noun, which takes longer. */

/** "A tall young local verger": how many words may stand between. */
const farthest = 3;

/** @param nearest is how many words must stand between */
export function leadsTo(lead: RegExp, noun: string, text: string, nearest = 0): boolean {
  for (let at = text.indexOf(` ${noun}`); at >= 0; at = text.indexOf(` ${noun}`, at + 1)) {
    let end = at;
    for (let between = 0; between <= farthest && end > 0; between += 1) {
      const start = text.lastIndexOf(' ', end - 1) + 1;
      if (between >= nearest && lead.test(text.slice(start, end))) return true;
      end = start - 1;
    }
  }
  return false;
}

/** "A verger": somebody new. */
export const article = /\b(?:an?|another|one)$/iu;
