/** The scores of a page's lines to the parts of the page: before the article, its text, interruptions within it, after it. */

export const parts = ['before', 'text', 'interruption', 'after'] as const;
export type Part = (typeof parts)[number];

/** A score beyond this is sure enough: no line outweighs a page. */
const sure = 5;
/**
 * What an interruption costs, and each of its lines. A line amid the text that looks a little like furniture is text;
 * what stands apart is text if it holds more than the lines cost that part it from the rest.
 */
const breakCost = 0.4;
const lineCost = 0.25;
/** Many a clipping ends with its text: what stands below must look a little like furniture. */
const endCost = 0.2;

/** From which part to which a page may go. An article begins once and ends once. */
const steps: Record<Part, readonly (readonly [from: Part, cost: number])[]> = {
  before: [['before', 0]],
  text: [
    ['text', 0],
    ['interruption', 0],
    ['before', 0],
  ],
  interruption: [
    ['interruption', 0],
    ['text', breakCost],
  ],
  after: [
    ['after', 0],
    ['text', endCost],
  ],
};
type Worths = Record<Part, number>;

/**
 * The likeliest part for every line, taken together (Viterbi, "Error bounds for convolutional codes", 1967): a low
 * line inside a run of prose is judged otherwise than the same line after it.
 */
export function segment(scores: readonly number[]): Part[] {
  const cameFrom: Record<Part, Part>[] = [];
  let worth: Worths = { before: 0, text: never, interruption: never, after: never };
  for (const score of scores) {
    const next = { ...worth };
    const back = { before: 'before', text: 'text', interruption: 'text', after: 'text' } as Record<
      Part,
      Part
    >;
    for (const part of parts) {
      next[part] = never;
      for (const [from, lost] of steps[part])
        if (worth[from] - lost > next[part]) [next[part], back[part]] = [worth[from] - lost, from];
    }
    next.text += Math.max(-sure, Math.min(sure, score));
    next.interruption -= lineCost;
    cameFrom.push(back);
    worth = next;
  }
  let part = parts.reduce((best, other) => (worth[other] > worth[best] ? other : best));
  const found: Part[] = [];
  for (const back of cameFrom.reverse()) {
    found.push(part);
    part = back[part];
  }
  return found.reverse();
}

const never = Number.NEGATIVE_INFINITY;
