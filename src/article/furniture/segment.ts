/** The scores of a page's lines to the parts of the page: before the article, its text, interruptions within it, after it. */

export const parts = ['before', 'text', 'interruption', 'after'] as const;
export type Part = (typeof parts)[number];

/** A score beyond this is sure enough: no line outweighs a page. */
const sure = 5;
/**
 * What each line of an interruption costs. A line amid the text that looks a little more like furniture than this is
 * text; what stands apart is text if it holds more than the lines cost that part it from the rest.
 */
const cost = 0.25;

/** From which part to which a page may go. An article begins once and ends once. */
const steps: readonly (readonly Part[])[] = [
  ['before'],
  ['text', 'interruption', 'before'],
  ['interruption', 'text'],
  ['after', 'text'],
];

/**
 * The likeliest part for every line, taken together (Viterbi, "Error bounds for convolutional codes", 1967): a low
 * line inside a run of prose is judged otherwise than the same line after it.
 */
export function segment(scores: readonly number[]): Part[] {
  const cameFrom: Part[][] = [];
  let worth: Record<Part, number> = { before: 0, text: never, interruption: never, after: never };
  for (const score of scores) {
    const own = { before: 0, text: Math.max(-sure, Math.min(sure, score)), interruption: -cost, after: 0 };
    const back = steps.map((from) => from.reduce((best, part) => (worth[part] > worth[best] ? part : best)));
    cameFrom.push(back);
    worth = Object.fromEntries(
      parts.map((part, at) => [part, worth[back[at] as Part] + own[part]]),
    ) as Record<Part, number>;
  }
  let part = parts.reduce((best, other) => (worth[other] > worth[best] ? other : best));
  return cameFrom
    .reverse()
    .map((back) => {
      const own = part;
      part = back[parts.indexOf(part)] as Part;
      return own;
    })
    .reverse();
}

const never = Number.NEGATIVE_INFINITY;
