/** Why a build stopped, to the words that are printed. */

const name = 'BuildFailure';

/** An error whose message says all that the person at the terminal needs. */
export function failure(message: string): Error {
  return Object.assign(new Error(message), { name });
}

/** The message alone where we foresaw the failure; all that is known where we did not. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === name) return error.message;
  const hint = 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
  return `${error.stack ?? error.message}${hint}`;
}
