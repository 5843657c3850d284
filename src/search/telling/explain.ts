/** What a search did to the sentences that say so. */
import { dateWords } from '../../archive/date-words.ts';
import type { Explanation, Facet, Piece } from '../contract.ts';
import type { Clause } from '../query/language.ts';
import { notesOn } from './notes.ts';
import { choicesOf, isText, type Resolved } from '../selecting/resolve.ts';
import { shortened } from '../query/shortened.ts';

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

/** Values of one facet that are named; of more, their number is. */
const mostChosen = 3;

function summaryOf({ request, parsed, absent, time, range }: Resolved, total: number): Piece[] {
  const left = new Set(absent);
  const groups = parsed.groups
    .map((group) => group.filter((clause) => !left.has(clause)))
    .filter((group) => group.length > 0);
  const choices = choicesOf(request);
  if (parsed.clauses.length === 0 && choices.length === 0 && !range) {
    return request.text.trim() === '' || request.typing ? [] : ['There is nothing in this to look for'];
  }
  // Where nothing is left of what was typed, whatever was chosen beside it is not why nothing was found.
  if (left.size > 0 && left.size === parsed.clauses.length) return ['No articles'];
  const words = groups.filter((group) => group.some(isText));
  const facts = [...groups.filter((group) => !group.some(isText)).map(alternatives), ...choices.map(oneOf)];
  const excluded = parsed.excluded.map((clause) => [named(clause)]);
  return [
    total === 0 ? 'No articles' : total === 1 ? '1 article' : `${total.toLocaleString('en')} articles`,
    ...(words.length > 0 ? [' with ', ...joined(words.map(alternatives), ' and ')] : []),
    ...(facts.length > 0 ? [words.length > 0 ? ', and ' : ' with ', ...joined(facts, ' and ')] : []),
    ...(excluded.length > 0
      ? [words.length + facts.length > 0 ? ', without ' : ' without ', ...joined(excluded, ' and ')]
      : []),
    ...(time.from ? [', from ', { word: dateWords(time.from) }] : []),
    ...(time.to ? [', to ', { word: dateWords(time.to) }] : []),
  ];
}

const alternatives = (group: Clause[]): Piece[] =>
  joined(
    group.map((clause) => [named(clause)]),
    ' or ',
  );

/** What was chosen reads as if it had been typed. */
function oneOf([facet, values]: [Facet, readonly string[]]): Piece[] {
  const shown: Piece[][] = values
    .slice(0, mostChosen)
    .map((value) => [{ word: `${facet}: ${value || 'not stated'}` }]);
  const more = values.length - shown.length;
  return joined([...shown, ...(more > 0 ? [[`${more.toLocaleString('en')} more`]] : [])], ' or ');
}

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
