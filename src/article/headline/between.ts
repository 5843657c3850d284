/** A line above a text to what stands between the two: who signs, a day, buttons, and lines that were taken for text. */
import type { Features } from '../weighed.ts';
import type { Above } from './above.ts';
import { countsAfter, type Line } from './lines.ts';

export function betweenFeatures({ lines, start, signs, aside }: Above): (at: number) => Features {
  const aboveText = lines.slice(0, start);
  const is = (test: (line: Line, at: number) => boolean) => countsAfter(aboveText, test);
  const signed = is((_, at) => signs[at] === true);
  const dated = is(({ signals }) => signals.dateline);
  const shared = is(({ signals }) => signals.says === 'share buttons');
  const asides = is((_, at) => aside[at] === true);
  const kept = is((line) => line.kept);
  const firstKept = lines.findIndex((line) => line.kept);
  return (at) => {
    const count = Math.max(0, start - at - 1);
    const share = (counts: number[]) => (count === 0 ? 1 : (counts[at] as number) / count);
    const isKept = at < start && lines[at]?.kept === true;
    return {
      'byline between': (signed[at] ?? 0) > 0,
      'date between': (dated[at] ?? 0) > 0,
      'sharing between': (shared[at] ?? 0) > 0,
      'asides between': share(asides),
      kept: isKept,
      'first kept': isKept && at === firstKept,
      'kept next': at + 1 < start && lines[at + 1]?.kept === true,
      'kept between': at < start ? share(kept) : 0,
      'kept to the text': isKept && share(kept) === 1,
    };
  };
}
