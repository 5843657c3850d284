/** Many problems of a file to as many messages as help, and files to whether any of them is refused. */
import type { VFile } from 'vfile';
import { placeOf } from '../article/text/place.ts';
import { refuse } from '../article/warn.ts';

/** Something wrong at an offset of a file's text. */
export type Problem = { reason: string; offset: number };

/** More than this about one file helps nobody, and each takes time to find its place. */
const mostProblems = 10;

export function refuseAll(file: VFile, problems: readonly (() => Problem)[], ruleId: string) {
  const text = String(file);
  for (const problem of problems.slice(0, mostProblems)) {
    const { reason, offset } = problem();
    refuse(file, reason, ruleId, placeOf(text, offset));
  }
  const others = problems.length - mostProblems;
  if (others > 0) refuse(file, `This or another fault in ${others} more places`, ruleId);
}

export function isRefused(files: readonly VFile[]): boolean {
  return files.some(({ messages }) => messages.some((message) => message.fatal));
}
