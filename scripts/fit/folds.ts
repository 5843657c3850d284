/** Labelled cases of several folders to how well those of each folder are told by what other sites teach. */
import { type Forest, scorerOf } from '../../src/article/furniture/forest.ts';
import { Tally } from '../score/tally.ts';
import { foldsOf, type Sited } from './sites.ts';

type Filed<Case> = Case & { folder: string };

export async function filedIn<Case>(
  folders: string[],
  casesIn: (folder: string) => Promise<Case[]>,
): Promise<Filed<Case>[]> {
  const filed = folders.map(async (folder) => (await casesIn(folder)).map((one) => ({ ...one, folder })));
  return (await Promise.all(filed)).flat();
}

type Fitted<Weights> = { weights: Weights; forest: Forest };
type Judge<Weights> = { weights: Weights; scoreOf: ReturnType<typeof scorerOf> };

/** Prints a line for each folder. */
export function sayHowTold<Case extends Sited, Weights>(
  cases: Filed<Case>[],
  fit: (cases: Case[]) => Fitted<Weights>,
  answer: (tally: Tally, one: Case, judge: Judge<Weights>) => void,
): void {
  const tallies = new Map(cases.map(({ folder }) => [folder, new Tally()]));
  for (const { own, others } of foldsOf(cases)) {
    const { weights, forest } = fit(others);
    const judge = { weights, scoreOf: scorerOf(forest) };
    for (const one of own) answer(tallies.get(one.folder) as Tally, one, judge);
  }
  for (const [folder, tally] of tallies) console.log(`${folder}: ${tally}`);
}
