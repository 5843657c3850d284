/** What a search did to the sentences that say so. */
import { dateWords } from '../../archive/date-words.ts';
import type { Explanation, Facet, Piece } from '../contract.ts';
import type { Clause } from '../query/language.ts';
import { notesOn } from './notes.ts';
import { choicesOf, isText, isVoid, type Resolved } from '../selecting/resolve.ts';
import { shortened } from '../query/shortened.ts';

export function explain(resolved: Resolved, total: number): Explanation {
  const { parsed } = resolved;
  return {
    summary: readable(summaryOf(resolved, total)),
    narrowing: readable(narrowingOf(resolved)),
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

function summaryOf(resolved: Resolved, total: number): Piece[] {
  const { request, parsed, range } = resolved;
  if (parsed.clauses.length === 0 && choicesOf(request).length === 0 && !range) {
    return request.text.trim() === '' || request.typing ? [] : ['There is nothing in this to look for'];
  }
  const { words, without } = partsOf(resolved);
  return [
    total === 0 ? 'No articles' : total === 1 ? '1 article' : `${total.toLocaleString('en')} articles`,
    ...(words.length > 0 ? [' with ', ...joined(words.map(alternatives), ' and ')] : []),
    ...(without.length > 0
      ? [words.length > 0 ? ', without ' : ' without ', ...joined(without, ' and ')]
      : []),
  ];
}

/** Goes on where the summary ends. */
function narrowingOf(resolved: Resolved): Piece[] {
  // Where nothing is left of what was typed, whatever was chosen beside it is not why nothing was found.
  const { request, parsed, absent, time } = resolved;
  if (isVoid(request, parsed, absent)) return [];
  const { words, without, facts, withoutFacts } = partsOf(resolved);
  const before = without.length > 0 ? ', with ' : words.length > 0 ? ', and ' : ' with ';
  const isBegun = words.length + without.length + facts.length > 0;
  return [
    ...(facts.length > 0 ? [before, ...joined(facts, ' and ')] : []),
    ...(withoutFacts.length > 0
      ? [isBegun ? ', without ' : ' without ', ...joined(withoutFacts, ' and ')]
      : []),
    ...(time.from ? [', from ', { word: dateWords(time.from) }] : []),
    ...(time.to ? [', to ', { word: dateWords(time.to) }] : []),
  ];
}

/** What is looked for in the text, or of several asks for any, which no chips say; and what else narrows it. */
function partsOf({ request, parsed, absent }: Resolved) {
  const left = new Set(absent);
  const groups = parsed.groups
    .map((group) => group.filter((clause) => !left.has(clause)))
    .filter((group) => group.length > 0);
  const excluded = (isWanted: (clause: Clause) => boolean) =>
    parsed.excluded.filter(isWanted).map((clause) => [named(clause)]);
  return {
    words: groups.filter(isSaid),
    without: excluded(isText),
    facts: [...groups.filter((group) => !isSaid(group)).map(alternatives), ...choicesOf(request).map(oneOf)],
    withoutFacts: excluded((clause) => !isText(clause)),
  };
}

const isSaid = (group: Clause[]) => group.length > 1 || group.some(isText);

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
