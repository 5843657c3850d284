/** Labelled pages to all that tells furniture from text: the weights of words, the trees, the weights of parts. */
import { featureNames, rowsOf } from '../../src/article/furniture/features.ts';
import { type Forest, type Row, scorerOf } from '../../src/article/furniture/forest.ts';
import { pageOf } from '../../src/article/furniture/page.ts';
import type { Weights } from '../../src/article/furniture/segment.ts';
import { standingsOf } from '../../src/article/furniture/standing.ts';
import type { Lexicon } from '../../src/article/furniture/lexicon.ts';
import { type Example, fitForest } from './forest.ts';
import type { LabelledPage } from './page.ts';
import { fitSegments } from './segments.ts';
import { fitLexicon } from './wording.ts';

export type Fitted = { lexicon: Lexicon; forest: Forest; weights: Weights };

const folds = 4;

/**
 * Each step learns from what the step before says of pages that it has not learned from, since that is how it will be
 * asked: the pages are dealt into folds by their sites, and what is fitted without a fold speaks of that fold.
 */
export function fit(pages: LabelledPage[]): Fitted {
  const foldOf = dealt(pages);
  const without = (fold: number) => pages.filter((page) => foldOf.get(page.site) !== fold);
  const unseen = <Learned>(learn: (fold: number) => Learned) =>
    Array.from({ length: folds }, (_, fold) => learn(fold));
  const foldAt = (page: LabelledPage) => foldOf.get(page.site) as number;

  const lexicons = unseen((fold) => fitLexicon(without(fold)));
  const read = new Map(
    pages.map((page) => {
      const lines = pageOf(page.lines, lexicons[foldAt(page)]);
      return [page, { lines, rows: rowsOf(lines) }] as const;
    }),
  );
  const forestOf = (some: LabelledPage[]) =>
    fitForest(
      some.flatMap((page) => examplesOf(page, read.get(page)?.rows ?? [])),
      featureNames,
    );
  const scorers = unseen((fold) => scorerOf(forestOf(without(fold))));
  const weights = fitSegments(
    pages.map((page) => {
      const { lines, rows } = read.get(page) as { lines: ReturnType<typeof pageOf>; rows: Row[] };
      const scores = rows.map(scorers[foldAt(page)] as (row: Row) => number);
      return { parts: page.parts, costs: page.costs, standings: standingsOf(lines, scores) };
    }),
  );
  return { lexicon: fitLexicon(pages), forest: forestOf(pages), weights };
}

function dealt(pages: LabelledPage[]): Map<string, number> {
  const sites = [...new Set(pages.map(({ site }) => site))].sort();
  return new Map(sites.map((site, at) => [site, at % folds]));
}

/** A page's furniture weighs at most this much more than its text, however long its menus are. */
const mostFurniture = 1.5;

function examplesOf({ parts, costs }: LabelledPage, rows: Row[]): Example[] {
  const weightOf = (text: boolean) =>
    costs.reduce((sum, cost, at) => sum + ((parts[at] === 'text') === text ? cost : 0), 0);
  const text = weightOf(true);
  const furniture = Math.min(1, (mostFurniture * text) / (weightOf(false) || 1));
  return rows.map((row, at) => {
    const yes = parts[at] === 'text';
    return { row, yes, weight: (costs[at] as number) * (yes ? 1 : furniture) };
  });
}
