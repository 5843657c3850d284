/** What is wrong with a file as a whole or at a place in it, to a message on it. */
import type { VFile } from 'vfile';
import { placeOf } from '../article/place.ts';

/** Something wrong at an offset of a file's text. */
export type Problem = { reason: string; offset: number };

type Place = { line: number; column: number };

const start: Place = { line: 1, column: 1 };

/** The file cannot be published. */
export function refuse(file: VFile, reason: string, ruleId: string, place: Place = start) {
  file.message(reason, { place, ruleId, source: 'backfile' }).fatal = true;
}

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

export function warn(file: VFile, reason: string, ruleId: string, place: Place = start) {
  file.message(reason, { place, ruleId, source: 'backfile' });
}

export function isRefused(files: readonly VFile[]): boolean {
  return files.some(({ messages }) => messages.some((message) => message.fatal));
}
