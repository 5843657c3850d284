/** A line to whether it stands between passages, as crossheads do. */
import { isPassage } from '../furniture/passage.ts';
import { longest } from './may-be.ts';
import { after, before, type Line, type Placed } from './line.ts';

/** What ends a sentence; a question may be a title. */
export const mark = /[.!]["'”’»)]*$/;

/** Whether the line stands between two passages as a crosshead does, whatever its words. */
export function stands(placed: Placed): boolean {
  const [above, below] = [before(placed), after(placed)];
  return (
    above !== undefined &&
    below !== undefined &&
    isShape(placed.line) &&
    isPassage(above.signals) &&
    isPassage(below.signals)
  );
}

/** Whether a short line, however it ends, stands between two that are much longer. */
export function parts(placed: Placed): boolean {
  const { words, says, credit } = placed.line.signals;
  const isLonger = (other: Line | undefined) =>
    other !== undefined && other.signals.words > Math.max(16, words * 2);
  return words <= longest && !says && !credit && isLonger(before(placed)) && isLonger(after(placed));
}

const isShape = ({ text, signals }: Line) =>
  signals.words <= 8 && !mark.test(text) && !signals.smallStart && !signals.credit && !signals.says;
