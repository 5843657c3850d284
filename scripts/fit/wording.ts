/** Labelled lines to a lexicon: which words, and pairs of words, speak for article text or against it, and how much. */
import { type Lexicon, lexiconOf } from '../../src/article/furniture/lexicon.ts';
import { termsOf } from '../../src/article/furniture/wording.ts';
import type { LabelledPage } from './page.ts';
import { randomFrom, shuffled } from '../random.ts';

/** The terms of all pages, each with its number, and those of each line by their numbers. */
export type Wordings = { terms: string[]; lines: ReadonlyMap<LabelledPage, (Uint32Array | null)[]> };

/** What stands on fewer sites is one outlet's habit. */
const fewestSites = 6;
const size = 4000;
const rounds = 3;
const step = 0.15;

type Line = { terms: number[]; text: boolean; weight: number };

/**
 * A logistic regression whose steps shrink with use (AdaGrad; Duchi et al., 2011): once over all terms that stand on
 * enough sites, and again over the few that weigh and occur most.
 */
export function fitLexicon(pages: LabelledPage[], wordings = wordingsOf(pages)): Lexicon {
  const { terms: names } = wordings;
  const sites = sitesByTerm(pages, wordings);
  const terms = [...sites.keys()].filter((term) => (sites[term] as number) >= fewestSites);
  const all = regress(linesOf(pages, wordings, terms), terms.length);
  const reach = (at: number) =>
    Math.abs(all.weights[at] as number) * Math.sqrt(sites[terms[at] as number] as number);
  const kept = [...terms.keys()]
    .sort((a, b) => reach(b) - reach(a))
    .slice(0, size)
    .map((at) => terms[at] as number)
    .sort((a, b) => ((names[a] as string) < (names[b] as string) ? -1 : 1));
  const { base, weights } = regress(linesOf(pages, wordings, kept), kept.length);
  const weighed = kept.map((term, at) => [names[term] as string, rounded(weights[at] as number)] as const);
  return lexiconOf(rounded(base), new Map(weighed));
}

/** Of the lines of all pages at most so many, at random. */
export function wordingsOf(pages: LabelledPage[], most = Number.POSITIVE_INFINITY): Wordings {
  const share = most / pages.reduce((sum, { lines }) => sum + lines.length, 0);
  const random = randomFrom(1);
  const numbers = new Map<string, number>();
  const numberOf = (term: string) => {
    const number = numbers.get(term) ?? numbers.size;
    if (number === numbers.size) numbers.set(term, number);
    return number;
  };
  const lines = new Map(
    pages.map((page) => [
      page,
      page.lines.map((line) => (random() < share ? Uint32Array.from(termsOf(line), numberOf) : null)),
    ]),
  );
  return { terms: [...numbers.keys()], lines };
}

/** On how many sites each term stands. */
function sitesByTerm(pages: LabelledPage[], { terms, lines }: Wordings): Uint32Array {
  const counts = new Uint32Array(terms.length);
  const met = new Int32Array(terms.length).fill(-1);
  const bySite = Map.groupBy(pages, ({ site }) => site);
  for (const [site, some] of [...bySite.values()].entries())
    for (const term of some.flatMap((page) => lines.get(page) ?? []).flatMap((line) => [...(line ?? [])])) {
      if (met[term] !== site) (counts[term] as number) += 1;
      met[term] = site;
    }
  return counts;
}

function linesOf(pages: LabelledPage[], { terms: all, lines }: Wordings, terms: number[]): Line[] {
  const places = new Int32Array(all.length).fill(-1);
  for (const [place, term] of terms.entries()) places[term] = place;
  return pages.flatMap((page) =>
    (lines.get(page) ?? []).flatMap((line, at) =>
      line === null
        ? []
        : {
            terms: Array.from(line, (term) => places[term] as number).filter((place) => place >= 0),
            text: page.parts[at] === 'text',
            weight: Math.min(1, 0.15 + (page.costs[at] as number)),
          },
    ),
  );
}

function regress(lines: Line[], count: number): { base: number; weights: Float64Array } {
  const weights = new Float64Array(count);
  const travelled = new Float64Array(count).fill(0.01);
  let base = 0;
  let baseTravelled = 0.01;
  for (let round = 0; round < rounds; round += 1) {
    for (const { terms, text, weight } of shuffled(lines, randomFrom(round))) {
      const share = 1 / Math.sqrt(terms.length || 1);
      let sum = base;
      for (const term of terms) sum += (weights[term] as number) * share;
      const slope = weight * (1 / (1 + Math.exp(-sum)) - (text ? 1 : 0));
      baseTravelled += slope ** 2;
      base -= (step * slope) / Math.sqrt(baseTravelled);
      for (const term of terms) {
        (travelled[term] as number) += (slope * share) ** 2;
        (weights[term] as number) -= (step * slope * share) / Math.sqrt(travelled[term] as number);
      }
    }
  }
  return { base, weights };
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
