/** What is wrong with a file as a whole or at a place in it, to a message on it. */
import type { VFile } from 'vfile';

type Place = { line: number; column: number };

const start: Place = { line: 1, column: 1 };

/** The file cannot be published. */
export function refuse(file: VFile, reason: string, ruleId: string, place: Place = start) {
  file.message(reason, { place, ruleId, source: 'backfile' }).fatal = true;
}

export function warn(file: VFile, reason: string, ruleId: string, place: Place = start) {
  file.message(reason, { place, ruleId, source: 'backfile' });
}

export function isRefused(files: readonly VFile[]): boolean {
  return files.some(({ messages }) => messages.some((message) => message.fatal));
}
