/** The lines of an article to what each short one has of the others: how many stand, part, ask, stop or count as it does. */
import type { Features } from '../weighed.ts';
import type { Line, Placed } from './line.ts';
import { longest } from './may-be.ts';
import { mark, parts, stands } from './standing.ts';
import { isCounted } from './wording.ts';

/** One that was taken out is not counted, and the others of its kind are all that were. */
export function companyIn(placed: Placed[], lines: Line[]): (one: Placed) => Features {
  const kept = placed.filter(({ line }) => line.removal === null);
  const standing = kept.filter(stands).length;
  const parting = kept.flatMap((one) => (parts(one) ? [one.line] : []));
  const stopped = parting.filter(({ text }) => mark.test(text)).length;
  const named = parting.filter(({ signals }) => signals.name).length;
  const short = lines.filter(({ signals }) => signals.words <= longest);
  const numbers = short.filter(isCounted).length;
  const questions = short.filter(({ signals }) => signals.question).length;
  const colons = short.filter(({ signals }) => signals.colon).length;
  return (one) => {
    const { text, signals, removal } = one.line;
    const self = removal === null ? 1 : 0;
    const [isStanding, isParting, isStopped] = [stands(one), parts(one), mark.test(text)];
    const others = standing - (isStanding ? self : 0);
    const share = (is: boolean, count: number) => (is ? Math.log1p(count) : 0);
    return {
      questions: share(signals.question, questions),
      numbers: share(isCounted(one.line), numbers),
      'colon and siblings': share(signals.colon, colons),
      parts: isParting,
      'parting siblings': share(isParting, parting.length - self),
      'stopped and parting': isStopped && isParting,
      'stopped siblings': share(isStopped && isParting, stopped - self),
      'name siblings': share(signals.name && isParting, named - self),
      between: isStanding,
      siblings: Math.log1p(others),
      'standing siblings': share(isStanding, others),
      'siblings a share': Math.min(0.5, others / lines.length),
    };
  };
}
