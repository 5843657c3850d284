/**
 * The words of a page and those of its article to which word of the article each of the page's is: the same words in the
 * same order, so that a sentence that a teaser above the article repeats is the article's only where it stands in its place.
 */

/** A stretch of words that page and article have alike; `end` is the place on the page after its last. */
type Run = { start: number; end: number; there: number };

const grams = 3;
/** Three words that the article has more often than this are a phrase of its language, and place nothing. */
const mostPlaces = 8;
/** What a step from one run to the next costs, in words; and by how far it goes, on the page and in the article. */
const stepCost = 0.5;
const farCost = 0.01;
const mostOnPage = 6;
const mostInArticle = 2;
/** Between two runs, what differs is compared word for word, if it is no longer than this; so much is tried at the ends. */
const mostCompared = 60_000;
const reach = 60;

/** For each word of the page the place of the article's word that it is, or -1. */
export function aligned(page: readonly string[], article: readonly string[]): Int32Array {
  const found = new Int32Array(page.length).fill(-1);
  const chain = chainOf(runsOf(page, article));
  let [here, there] = [Math.max(0, (chain[0]?.start ?? 0) - reach), 0];
  for (const { start, end, there: at } of chain) {
    compare(page, article, [here, start], [there, at], found);
    for (let place = start; place < end; place += 1) found[place] = at + place - start;
    [here, there] = [end, at + end - start];
  }
  if (chain.length > 0)
    compare(page, article, [here, Math.min(page.length, here + reach)], [there, article.length], found);
  return found;
}

function runsOf(page: readonly string[], article: readonly string[]): Run[] {
  const places = Map.groupBy(article.keys(), (at) => article.slice(at, at + grams).join(' '));
  const open = new Map<number, Run>();
  const runs: Run[] = [];
  for (let at = 0; at + grams <= page.length; at += 1) {
    const some = places.get(page.slice(at, at + grams).join(' ')) ?? [];
    if (some.length > mostPlaces) continue;
    for (const there of some) {
      const run = open.get(at - there);
      if (run && run.end >= at) run.end = at + grams;
      else {
        const begun = { start: at, end: at + grams, there };
        open.set(at - there, begun);
        runs.push(begun);
      }
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** The runs that follow each other on the page and in the article and hold most words for the steps between them. */
function chainOf(runs: readonly Run[]): Run[] {
  const worths: number[] = [];
  const befores: number[] = [];
  for (const [at, run] of runs.entries()) {
    let worth = run.end - run.start;
    let before = -1;
    for (let other = 0; other < at; other += 1) {
      const above = runs[other] as Run;
      const endThere = above.there + above.end - above.start;
      const overlap = Math.max(0, above.end - run.start, endThere - run.there);
      if (above.start >= run.start || above.there >= run.there || overlap > run.end - run.start - grams)
        continue;
      const far =
        Math.min(mostOnPage, farCost * Math.max(0, run.start - above.end)) +
        Math.min(mostInArticle, farCost * Math.max(0, run.there - endThere));
      const sum = (worths[other] as number) + run.end - run.start - overlap - stepCost - far;
      if (sum > worth) [worth, before] = [sum, other];
    }
    worths.push(worth);
    befores.push(before);
  }
  const chain: Run[] = [];
  let end = Number.POSITIVE_INFINITY;
  let endThere = Number.POSITIVE_INFINITY;
  for (
    let at = worths.indexOf(worths.reduce((most, worth) => Math.max(most, worth), 0));
    at >= 0;
    at = befores[at] as number
  ) {
    const { start, end: own, there } = runs[at] as Run;
    // Where two runs overlap, the one below keeps the words.
    const kept = Math.min(own - start, end - start, endThere - there);
    chain.push({ start, end: start + kept, there });
    [end, endThere] = [start, there];
  }
  return chain.reverse();
}

/** The longest common subsequence of what stands between two runs. */
function compare(
  page: readonly string[],
  article: readonly string[],
  [start, end]: [number, number],
  [from, to]: [number, number],
  found: Int32Array,
) {
  const [rows, columns] = [end - start, to - from];
  if (rows <= 0 || columns <= 0 || rows * columns > mostCompared) return;
  const width = columns + 1;
  const common = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] as number;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      common[row * width + column] =
        page[start + row] === article[from + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (page[start + row] === article[from + column]) {
      found[start + row] = from + column;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
}
