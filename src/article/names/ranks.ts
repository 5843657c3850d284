/** Words of a name and the rank before them to the name of who has no surname: "Prince Andrew", "Pope Francis". */
import { spanOf } from './person.ts';
import type { Token } from './runs.ts';
import { ranksOfGivenNames } from './titles.ts';

/** "Princes Ada and Tom": the rank of several stands before the first alone. */
export function spanUnderRank([first, ...rest]: Token[], text: string): ReturnType<typeof spanOf> {
  const rank = first as Token;
  if (rest.length === 0 || text.slice(rank.start, rank.end) === rank.text)
    return spanOf([rank, ...rest], text);
  const span = spanOf(rest, text);
  return { ...span, name: `${rank.text} ${span.name}` };
}

/** "Prince Andrew" and "Pope Francis" have no surname: they are named with their rank. */
export function withRank(run: Token[], whole: Token[]): Token[] {
  const [only, ...more] = run;
  const before = only && more.length === 0 ? whole[whole.indexOf(only) - 1] : undefined;
  return before && ranksOfGivenNames.has(before.text) ? [before, ...run] : run;
}
