/** Why a search cannot be answered to a sentence that says so, without the words of the trade of programs. */
import type { SearchFailure } from '../contract.ts';

const sentences: Record<SearchFailure['cause'], string> = {
  missing: import.meta.env.DEV
    ? 'The build makes the search index, and this is the development server: npm start builds and serves an archive with one.'
    : 'The search index is not where it should be.',
  network: 'The connection gave way before the search was done.',
  browser: 'This browser cannot run the search.',
};

export function failureSentence(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause === 'missing' || cause === 'network' || cause === 'browser') return sentences[cause];
  // A part of this page’s own program that did not arrive.
  return navigator.onLine ? 'The search does not work at the moment.' : sentences.network;
}
