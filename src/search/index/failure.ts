/** A search that could not be made, with its cause, so that a page can say what helps. */
import type { SearchFailure } from '../contract.ts';

export function failure(cause: SearchFailure['cause'], message: string): SearchFailure {
  return Object.assign(new Error(message), { cause });
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && error.cause === 'missing';
}
