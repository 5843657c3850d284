/** The lines between a heading for comments and the first that is signed to whether a reader wrote them, rather than the article's writer. */
import { isReport } from '../furniture/report.ts';
import { isPassage, type Line } from './line.ts';

const speaking = /(?<![\p{L}’'])(?:I|my)(?!\p{L})/u;

/** The heading may be a button amid the article, whose other half stands below: that is longer than a comment, or reports, or nobody is "I" in it. */
export function isOfReader(between: readonly Line[], passagesAbove: number): boolean {
  return (
    between.filter(isPassage).length < passagesAbove &&
    between.some(({ text }) => speaking.test(text)) &&
    !between.some(({ signals, text }) => isReport(signals, text))
  );
}
