/** A search that missed something to what could have been meant, each with all that is to be asked then. */
import type { Suggestion } from './contract.ts';
import type { Files } from './files.ts';
import type { Clause } from './language.ts';
import { fieldOf, nearNames } from './near-names.ts';
import { isPossible, rangeWords } from './periods.ts';
import type { Resolved } from './resolve.ts';
import { nearestWord } from './spelling.ts';
import { tokensOf } from './tokens.ts';
import { without } from './without.ts';

/** For one query; nobody reads more. */
const most = 3;

export async function suggestionsFor(resolved: Resolved, files: Files): Promise<Suggestion[]> {
  const all = [...turned(resolved), ...(await words(resolved, files)), ...(await names(resolved, files))];
  return all.slice(0, most);
}

/** A time that ends before it begins the other way round. */
function turned({ request, parsed, time }: Resolved): Suggestion[] {
  if (isPossible(time)) return [];
  const range = { from: time.to, to: time.from };
  return [{ word: rangeWords(range), text: without(parsed.range, request.text), ...range }];
}

async function words({ request, parsed, matches }: Resolved, files: Files): Promise<Suggestion[]> {
  const { from, to } = request;
  const missing = parsed.groups
    .flat()
    .flatMap((clause) => (matches.get(clause)?.missing ?? []).map((word) => ({ clause, word })));
  const suggestions = await Promise.all(
    missing.slice(0, most).map(async ({ clause, word }) => {
      const nearest = await nearestWord(word, files);
      return nearest === null
        ? []
        : [{ word: nearest, text: replaced(request.text, clause, word, nearest), from, to }];
    }),
  );
  return suggestions.flat();
}

async function names({ request, parsed, names }: Resolved, files: Files): Promise<Suggestion[]> {
  const missing = parsed.clauses.filter((clause) => names.get(clause)?.length === 0);
  if (missing.length === 0) return [];
  const ledger = await files.ledger();
  const { from, to } = request;
  return missing.flatMap((clause) =>
    nearNames(clause, ledger).map(({ column, name }) => {
      const { start, end } = clause;
      const minus = /^[-–−]/.exec(request.text.slice(start))?.[0] ?? '';
      const text = request.text.slice(0, start) + minus + fieldOf(column, name) + request.text.slice(end);
      return { word: column === clause.kind ? name : `${column}: ${name}`, text, from, to };
    }),
  );
}

/** The whole query with one word of one clause replaced, all else as typed. */
function replaced(text: string, clause: Clause, word: string, by: string): string {
  const own = tokensOf(text.slice(clause.start, clause.end)).findLast((token) => token.word === word);
  if (!own) return by;
  return text.slice(0, clause.start + own.start) + by + text.slice(clause.start + own.end);
}
