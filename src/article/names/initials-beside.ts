/** A run of capitalised words to the body that it names, where the body's initials stand beside it in brackets. */
import type { Candidate } from './candidates.ts';
import { pronounOf } from './given.ts';
import { isBody, spanOf } from './person.ts';
import type { Token } from './runs.ts';

/** "Movement for the Freedom of the Coast (MFC)": what has its initials beside it is a body, but "Ada Lin Quist (ALQ)" is not, nor is who stands for nobody: "Ianto Nest Quist (INQ)". */
export function bodyWithInitials(tokens: Token[], text: string): Candidate | null {
  const last = tokens.at(-1) as Token;
  const letters = /^ \((\p{Lu}{3,7})\)/u.exec(text.slice(last.end, last.end + 11))?.[1];
  if (letters === undefined) return null;
  const from = tokens.findIndex(
    ({ text: word }, at) => /^\p{Lu}/u.test(word) && initialsOf(tokens.slice(at)) === letters,
  );
  const run = tokens.slice(from);
  const isNamedSo = isBody(run) || run.some(({ text: word }) => word === 'of' || word === 'for');
  if (from < 0 || !isNamedSo || run.some(({ text: word }) => pronounOf.has(word))) return null;
  return { ...spanOf(run, text), kind: 'organisation', titled: false };
}

function initialsOf(run: Token[]): string {
  return run.map(({ text: [first = ''] }) => (/\p{Lu}/u.test(first) ? first : '')).join('');
}
