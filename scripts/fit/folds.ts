/** Labelled cases of several folders to how well those of each folder are told by what the other folds teach. */
import { type Forest, scorerOf } from '../../src/article/furniture/forest.ts';
import { Tally } from '../score/tally.ts';

type Filed<Case> = { folder: string; one: Case };

const folds = 6;

export async function filedIn<Case>(
  folders: string[],
  casesIn: (folder: string) => Promise<Case[]>,
): Promise<Filed<Case>[]> {
  const filed = folders.map(async (folder) => (await casesIn(folder)).map((one) => ({ folder, one })));
  return (await Promise.all(filed)).flat();
}

/** The cases' folds: what is learned of a site is never tried on the same site. */
export function dealt(sites: readonly string[], into: number): number[] {
  const order = new Map([...new Set(sites)].sort().map((site, at) => [site, at % into]));
  return sites.map((site) => order.get(site) as number);
}

type Fitted<Weights> = { weights: Weights; forest: Forest };
type Judge<Weights> = { weights: Weights; scoreOf: ReturnType<typeof scorerOf> };

/** Prints a line for each folder. */
export function sayHowTold<Case extends { site: string }, Weights>(
  cases: Filed<Case>[],
  fit: (cases: Case[]) => Fitted<Weights>,
  answer: (tally: Tally, one: Case, judge: Judge<Weights>) => void,
): void {
  const tallies = new Map(cases.map(({ folder }) => [folder, new Tally()]));
  const foldOf = dealt(
    cases.map(({ one }) => one.site),
    folds,
  );
  for (let fold = 0; fold < folds; fold += 1) {
    const { weights, forest } = fit(cases.flatMap(({ one }, at) => (foldOf[at] === fold ? [] : [one])));
    const judge = { weights, scoreOf: scorerOf(forest) };
    for (const { folder, one } of cases.filter((_, at) => foldOf[at] === fold))
      answer(tallies.get(folder) as Tally, one, judge);
  }
  for (const [folder, tally] of tallies) console.log(`${folder}: ${tally}`);
}
