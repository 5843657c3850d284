/** The lines about a title to what they say of it: that it belongs to another story, or that it is the masthead's motto. */
import { isAside, isTitle, type Line } from './lines.ts';

/** "More on:" and the like, with titles and labels alone between it and the line. */
export function isUnderRelated(above: Line[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 5); place -= 1) {
    const { text, signals } = above[place] as Line;
    if (signals.says === 'related links' || (signals.words < 4 && text.endsWith(':'))) return true;
    if (signals.dateline || signals.name || signals.sentence || signals.says) return false;
  }
  return false;
}

/** A masthead and its motto stand above the day, the headline below it. */
export function isTitledAfterDay(between: Line[]): boolean {
  const day = between.findIndex(({ signals }) => signals.dateline);
  return (
    day >= 0 &&
    between.slice(day + 1).some(({ signals }) => isTitle(signals) && !signals.sentence && !isAside(signals))
  );
}
