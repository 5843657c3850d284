/** What a reader typed, in the query language, to its clauses; whatever cannot be read as meant is said, never refused. */
import type { Clause as Shown, Note } from '../contract.ts';
import { factClause } from './fact-clause.ts';
import { hyphenatedAs } from '../words/hyphenated.ts';
import { fields, type Part, partsOf, straight } from './parts.ts';
import { tokensOf } from '../words/tokens.ts';

export type Clause = Shown & {
  /** Folded; empty for the clauses that ask no text. */
  words: string[];
  /** The words as one that was typed with hyphens, where it was. */
  hyphenated: string | null;
  /** In quotation marks: no other form of a word will do. */
  isExact: boolean;
  /** The last word is also the beginning of others. */
  isBeginning: boolean;
  /** Words of something with a colon that is no field, such as `date:2016`. */
  isForeign: boolean;
};

export type Parsed = {
  /** Every group must match; of a group, any clause. */
  groups: Clause[][];
  excluded: Clause[];
  /** `from:` and `to:`. */
  range: Clause[];
  /** Every clause that was read, as it stands in the text. */
  clauses: Clause[];
  notes: Note[];
};

/** More would fetch the whole index for a pasted page. */
const mostClauses = 50;

/** Sentences about one text; nobody reads more. */
const mostNotes = 8;

/** From so many letters on, a word that is still being typed is taken for a beginning. */
const shortestBeginning = 3;

export type Say = (...pieces: Note['pieces']) => void;

export function parse(typed: string, isTyping: boolean): Parsed {
  const text = straight(typed);
  const parsed: Parsed = { groups: [], excluded: [], range: [], clauses: [], notes: [] };
  const said = new Set<string>();
  const say: Say = (...pieces) => {
    const words = JSON.stringify(pieces);
    if (said.has(words) || said.size === mostNotes) return;
    said.add(words);
    parsed.notes.push({ kind: 'syntax', pieces });
  };
  const loneOr = () => say({ word: 'OR' }, ' joins the words on both sides of it; here it was left out');
  const signs: string[] = [];
  let previous: Clause | undefined;
  let joins = false;
  let hasAnd = false;
  let excludes = false;

  for (const part of partsOf(text)) {
    const isLast = isTyping && part.end === text.length;
    if (isOperator(part)) {
      if (part.value === 'NOT') excludes = true;
      if (part.value === 'AND') hasAnd = true;
      if (part.value !== 'OR') continue;
      if (!previous || joins) loneOr();
      else joins = true;
      continue;
    }
    if (parsed.clauses.length === mostClauses) {
      say(`Only the first ${mostClauses} words and phrases were read`);
      break;
    }
    const clause = clauseOf({ ...part, minus: part.minus || excludes }, isLast, say);
    excludes = false;
    if (clause === 'signs') signs.push(part.value);
    if (clause === null || clause === 'signs') continue;
    if (part.quote === 'open' && !isLast)
      say('The last quotation mark is not closed; the phrase was read to the end');
    parsed.clauses.push(clause);
    const isRange = clause.kind === 'from' || clause.kind === 'to';
    const canJoin = !isRange && !clause.excluded;
    if (joins && !(canJoin && previous && parsed.groups.at(-1)?.includes(previous)))
      say(
        { word: 'OR' },
        ' joins words, phrases and fields that must match, nothing else; here it was left out',
      );
    if (isRange) parsed.range.push(clause);
    else if (clause.excluded) parsed.excluded.push(clause);
    else if (joins && previous && parsed.groups.at(-1)?.includes(previous))
      parsed.groups.at(-1)?.push(clause);
    else parsed.groups.push([clause]);
    previous = clause;
    joins = false;
  }
  if (joins && !isTyping) loneOr();
  if (parsed.clauses.length === 0 && !isTyping && hasAnd)
    say({ word: 'AND' }, ' joins the words on both sides of it; here it was left out');
  if (excludes && !isTyping) say({ word: 'NOT' }, ' leaves out what comes after it; here it was left out');
  if (signs.length > 0) say({ word: signs.join(' ') }, ' has no letters or figures to look for: left out');
  if (/[()]/.test(text) && parsed.groups.some((group) => group.length > 1))
    say('Brackets are not read; ', { word: 'OR' }, ' joins what stands on both sides of it');
  return parsed;
}

/** In capitals, as they are no words of the text; `AND` is what is done anyway. */
function isOperator({ field, quote, minus, value }: Part): boolean {
  return field === '' && quote === 'none' && !minus && ['OR', 'AND', 'NOT'].includes(value);
}

/** Null where there is nothing in it, and that has been said. */
function clauseOf(part: Part, isLast: boolean, say: Say): Clause | 'signs' | null {
  const field = fields.find((name) => name === part.field);
  if (part.field !== '' && !field) return foreign(part, isLast, say);
  const value = part.value.trim();
  const shown = { start: part.start, end: part.end, excluded: part.minus, value };
  if (field && value === '') {
    if (!isLast) say({ word: `${field}:` }, ' needs something after it: left out');
    return null;
  }
  if (field && field !== 'quote') return factClause(field, shown, isLast && part.quote !== 'closed', say);
  const tokens = tokensOf(value);
  const words = tokens.map(({ word }) => word);
  if (words.length === 0) return value === '' ? null : 'signs';
  const isExact = part.quote !== 'none';
  const isBeginning =
    isLast &&
    part.quote !== 'closed' &&
    !part.minus &&
    (words.at(-1)?.length ?? 0) >= shortestBeginning &&
    /[\p{L}\p{N}\p{M}]$/u.test(part.value);
  const hyphenated = isExact ? null : hyphenatedAs(value, tokens);
  const kind = field ?? (isExact ? 'phrase' : 'word');
  return { ...shown, kind, words, hyphenated, isExact, isBeginning, isForeign: false };
}

/** A word with a colon that is no field: `12:30`, an address, or a field that does not exist. */
function foreign(part: Part, isLast: boolean, say: Say): Clause | 'signs' | null {
  const whole = `${part.field}:${part.value}`;
  if (!isLast && !part.value.startsWith('//'))
    say(
      'There is no field ',
      { word: `${part.field}:` },
      `; the fields are ${fields.slice(0, -1).join(', ')} and quote. It was read as words`,
    );
  const read = clauseOf({ ...part, field: '', value: whole }, isLast, say);
  return read === null || read === 'signs' ? read : { ...read, isForeign: !part.value.startsWith('//') };
}
