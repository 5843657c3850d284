/** Labelled pages to all that tells furniture from text: the weights of words, and the trees. */
import { featureNames, rowsOf } from '../../src/article/furniture/features.ts';
import type { Forest, Row } from '../../src/article/furniture/forest.ts';
import type { Lexicon } from '../../src/article/furniture/lexicon.ts';
import { pageOf } from '../../src/article/furniture/page.ts';
import { randomFrom } from '../random.ts';
import { type Example, fitForest, usual } from './forest.ts';
import { fitBehind } from './forests.ts';
import type { LabelledPage } from './page.ts';
import { dealt } from './sites.ts';
import { fitLexicon, wordingsOf } from './wording.ts';

export type Fitted = { lexicon: Lexicon; forest: Forest };

const folds = 4;
/** Of more lines than this a share is enough: pages are flattened in several ways, which have most lines alike. */
const mostLines = 800_000;

/**
 * The trees learn from what the words say of pages that they have not been learned from, since that is how it will be
 * asked: the pages are dealt into folds by their sites, and what is fitted without a fold speaks of that fold.
 */
export function fit(pages: LabelledPage[]): Fitted {
  const foldOf = dealt(pages, folds);
  const wordings = wordingsOf(pages, mostLines);
  const lexicons = Array.from({ length: folds }, (_, fold) =>
    fitLexicon(
      pages.filter((page) => foldOf(page) !== fold),
      wordings,
    ),
  );
  const examples = examplesOf(pages, (page) => lexicons[foldOf(page)]);
  return { lexicon: fitLexicon(pages, wordings), forest: fitForest(examples, featureNames) };
}

/** Fewer than of a whole forest, and each goes less far: what they are to mend is less. */
const growthBehind = { ...usual, trees: 60, rate: 0.07, seed: 1 };

/** The same words, and trees behind the forest that is there, which may have learned from other pages than these. */
export function fitPagesBehind(former: Forest, pages: LabelledPage[]): Forest {
  return fitBehind(former, examplesOf(pages), [growthBehind], featureNames);
}

/** `lexiconOf` a page is the fitted one, but where another is being fitted. */
function examplesOf(
  pages: LabelledPage[],
  lexiconOf: (page: LabelledPage) => Lexicon | undefined = () => undefined,
): Example[] {
  const share = mostLines / pages.reduce((sum, { lines }) => sum + lines.length, 0);
  const random = randomFrom(1);
  return pages.flatMap((page) => {
    const rows = rowsOf(pageOf(page.lines, lexiconOf(page)));
    // A copy, so that the rows of a page that are left out are let go of.
    return weighed(page, rows).flatMap((one) =>
      random() < share ? { ...one, row: Float64Array.from(one.row) } : [],
    );
  });
}

/** A page's furniture weighs at most this much more than its text, however long its menus are. */
const mostFurniture = 1.5;

function weighed({ parts, costs }: LabelledPage, rows: Row[]): Example[] {
  const weightOf = (text: boolean) =>
    costs.reduce((sum, cost, at) => sum + ((parts[at] === 'text') === text ? cost : 0), 0);
  const text = weightOf(true);
  const furniture = Math.min(1, (mostFurniture * text) / (weightOf(false) || 1));
  return rows.map((row, at) => {
    const yes = parts[at] === 'text';
    return { row, yes, weight: (costs[at] as number) * (yes ? 1 : furniture) };
  });
}
