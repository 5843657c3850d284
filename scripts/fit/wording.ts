/** Labelled lines to a lexicon: which words, and pairs of words, speak for article text or against it, and how much. */
import { type Lexicon, lexiconOf } from '../../src/article/furniture/lexicon.ts';
import { termsOf } from '../../src/article/furniture/wording.ts';
import type { LabelledPage } from './page.ts';
import { randomFrom, shuffled } from '../random.ts';

/** What stands on fewer sites is one outlet's habit. */
const fewestSites = 10;
const size = 1500;
const rounds = 3;
const step = 0.15;

type Line = { terms: number[]; text: boolean; weight: number };

/**
 * A logistic regression whose steps shrink with use (AdaGrad; Duchi et al., 2011): once over all terms that stand on
 * enough sites, and again over the few that weigh and occur most.
 */
export function fitLexicon(pages: LabelledPage[]): Lexicon {
  const sites = sitesByTerm(pages);
  const terms = [...sites].flatMap(([term, on]) => (on.size >= fewestSites ? [term] : []));
  const all = regress(linesOf(pages, terms), terms.length);
  const reach = (at: number) =>
    Math.abs(all.weights[at] as number) * Math.sqrt(sites.get(terms[at] as string)?.size ?? 0);
  const kept = terms
    .map((_, at) => at)
    .sort((a, b) => reach(b) - reach(a))
    .slice(0, size)
    .map((at) => terms[at] as string)
    .sort();
  const { base, weights } = regress(linesOf(pages, kept), kept.length);
  return lexiconOf(rounded(base), new Map(kept.map((term, at) => [term, rounded(weights[at] as number)])));
}

function sitesByTerm(pages: LabelledPage[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { site, lines } of pages)
    for (const term of new Set(lines.flatMap((line) => [...termsOf(line)]))) {
      const sites = found.get(term);
      if (sites) sites.add(site);
      else found.set(term, new Set([site]));
    }
  return found;
}

function linesOf(pages: LabelledPage[], terms: string[]): Line[] {
  const places = new Map(terms.map((term, at) => [term, at]));
  return pages.flatMap(({ lines, parts, costs }) =>
    lines.map((line, at) => ({
      terms: [...termsOf(line)].flatMap((term) => places.get(term) ?? []),
      text: parts[at] === 'text',
      weight: Math.min(1, 0.15 + (costs[at] as number)),
    })),
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
