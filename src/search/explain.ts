/** What a search did to the sentences that say so. */
import type { Explanation, Piece } from './contract.ts';
import type { Clause } from './language.ts';
import { notesOn } from './notes.ts';
import { isText, type Resolved } from './resolve.ts';
import { shortened } from './shortened.ts';

export function explain(resolved: Resolved, total: number): Explanation {
  const { parsed } = resolved;
  return {
    summary: readable(summaryOf(resolved, total)),
    notes: once(notesOn(resolved).map(({ kind, pieces }) => ({ kind, pieces: readable(pieces) }))),
    clauses: parsed.clauses.map(({ start, end, kind, value, excluded }) => ({
      start,
      end,
      kind,
      value,
      excluded,
    })),
  };
}

const readable = (pieces: Piece[]): Piece[] =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : { word: shortened(piece.word) }));

function summaryOf({ request, parsed, absent, range }: Resolved, total: number): Piece[] {
  const left = new Set(absent);
  const groups = parsed.groups
    .map((group) => group.filter((clause) => !left.has(clause)))
    .filter((group) => group.length > 0);
  const hasChoice = Object.values(request.chosen).some((values) => values.length > 0);
  if (parsed.clauses.length === 0 && !hasChoice && !range) {
    return request.text.trim() === '' || request.typing ? [] : ['There is nothing in this to look for'];
  }
  const words = groups.filter((group) => group.some(isText));
  const facts = groups.filter((group) => !group.some(isText));
  const excluded = parsed.excluded.map((clause) => [named(clause)]);
  return [
    total === 0 ? 'No articles' : total === 1 ? '1 article' : `${total.toLocaleString('en')} articles`,
    ...(words.length > 0 ? [' with ', ...joined(words.map(alternatives), ' and ')] : []),
    ...(facts.length > 0
      ? [words.length > 0 ? ', and ' : ' with ', ...joined(facts.map(alternatives), ' and ')]
      : []),
    ...(excluded.length > 0
      ? [groups.length > 0 ? ', without ' : ' without ', ...joined(excluded, ' and ')]
      : []),
    ...(parsed.range.length > 0 ? [', ', ...joined(parsed.range.map(limit), ', ')] : []),
  ];
}

const alternatives = (group: Clause[]): Piece[] =>
  joined(
    group.map((clause) => [named(clause)]),
    ' or ',
  );

const limit = ({ kind, value }: Clause): Piece[] => [`${kind} `, { word: value }];

function joined(parts: Piece[][], between: string): Piece[] {
  return once(parts).flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

/** What says the same is said once, however often it was asked. */
function once<Saying>(all: Saying[]): Saying[] {
  const said = new Set<string>();
  return all.filter((one) => said.size < said.add(JSON.stringify(one).toLowerCase()).size);
}

function named({ kind, value, isExact }: Clause): Piece {
  if (kind === 'word') return { word: value };
  if (kind === 'phrase') return { word: `“${value}”` };
  if (kind === 'quote') return { word: `quote:${isExact ? `“${value}”` : value}` };
  return { word: `${kind}: ${value}` };
}
