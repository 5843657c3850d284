/** A search that missed something to what could have been meant, each with all that is to be asked then. */
import type { Suggestion } from '../contract.ts';
import type { Files } from '../index/files.ts';
import { parted } from '../words/parted.ts';
import type { Clause } from '../query/language.ts';
import { fieldOf, nearNames } from '../words/near-names.ts';
import { fields } from '../query/parts.ts';
import { knownOutside } from '../selecting/outside.ts';
import { isPossible, rangeWords } from '../showing/periods.ts';
import type { Resolved } from '../selecting/resolve.ts';
import { allowedIn, distanceOf, nearestWord } from '../words/spelling.ts';
import { tokensOf } from '../words/tokens.ts';
import { without } from '../query/without.ts';

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
  const { text, from, to } = request;
  const lost = parsed.groups.flat().filter((clause) => matches.get(clause)?.occurrences.size === 0);
  const offers = await Promise.all(
    lost.slice(0, most).map(async (clause) => {
      const missing = (matches.get(clause)?.missing ?? []).slice(0, most);
      const others = await Promise.all(missing.map((word) => instead(word, clause, files)));
      return missing.flatMap((word, index) => {
        const other = others[index];
        return other ? [{ word: other, text: replaced(text, clause, word, other), from, to }] : [];
      });
    }),
  );
  return offers.flat();
}

/** A name before a colon is meant for a field, and no word of the archive resembles it. What a clipping has is no mistake. */
async function instead(word: string, clause: Clause, files: Files): Promise<string | null> {
  if (clause.value.toLowerCase().startsWith(`${word}:`)) return nearestField(word);
  if (await knownOutside(word, files)) return null;
  return (await parted(word, clause, files)) ?? (await nearest(word, files));
}

/** A caption or a credit may have what is nearer than any word of an article: the search for it leads to its line. */
async function nearest(word: string, files: Files): Promise<string | null> {
  const ofArticles = await nearestWord(word, files.spellings);
  const outside = await nearestWord(word, async (letter) => {
    const words = await files.outside(letter);
    return words.map(([other, clippings]) => [other, clippings] as const);
  });
  const isNearer = outside && (!ofArticles || outside.distance < ofArticles.distance);
  return (isNearer ? outside : ofArticles)?.word ?? null;
}

function nearestField(name: string): string | null {
  return fields.find((field) => distanceOf(name, field, allowedIn(name)) <= allowedIn(name)) ?? null;
}

async function names({ request, parsed, names }: Resolved, files: Files): Promise<Suggestion[]> {
  const missing = parsed.clauses.filter((clause) => names.get(clause)?.length === 0);
  if (missing.length === 0) return [];
  const ledger = await files.ledger();
  const { from, to } = request;
  return missing.flatMap((clause) =>
    nearNames(clause, ledger).map(({ column, name }) => {
      const minus = /^[-–−]/.exec(request.text.slice(clause.start))?.[0] ?? '';
      const text = spliced(request.text, clause, minus + fieldOf(column, name));
      return { word: column === clause.kind ? name : `${column}: ${name}`, text, from, to };
    }),
  );
}

/** The whole query with one clause replaced, all else as typed. */
const spliced = (text: string, { start, end }: Clause, by: string) =>
  text.slice(0, start) + by + text.slice(end);

/** The whole query with one word of one clause replaced, all else as typed. */
function replaced(text: string, clause: Clause, word: string, by: string): string {
  const own = tokensOf(text.slice(clause.start, clause.end)).findLast((token) => token.word === word);
  if (!own) return by;
  return text.slice(0, clause.start + own.start) + by + text.slice(clause.start + own.end);
}
