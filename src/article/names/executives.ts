/** A run of capitalised words to whether it is a body that is called an executive by what it is charged with. */
import { pronounOf } from './given.ts';
import { bare } from './office-words.ts';
import type { Token } from './runs.ts';
import { isTitle } from './titles.ts';

/** "The Health and Safety Executive": what it is charged with, and no other office; not "the Chair and Chief Executive". */
export function isExecutive(run: Token[]): boolean {
  const charge = run.slice(0, -1).map(({ text }) => text);
  return (
    run.at(-1)?.text === 'Executive' &&
    charge.includes('and') &&
    !charge.some((word) => isTitle(bare(word)) || pronounOf.has(word))
  );
}
