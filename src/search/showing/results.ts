/** One article that was found to what a list shows of it: its passages with the found words, and why it is there. */
import type { Passage, Reason, Result, Text } from '../found.ts';
import { cut } from './cut.ts';
import type { ArticleFile } from '../index/ledger.ts';
import { positionAt } from '../index/place.ts';
import { isText, type Resolved } from '../selecting/resolve.ts';
import type { Clause } from '../query/language.ts';
import { shortened } from '../query/shortened.ts';
import { type Token, tokensOf } from '../words/tokens.ts';

/** Where a part of the query begins, counted in the words of the article, and how many of them it is there. */
type Sought = { clause: Clause; lengths: ReadonlyMap<number, number> };

/** A text of the article with what was found in it: of which parts of the query, and in which words. */
type Found = Pick<Passage, 'id' | 'kind' | 'text' | 'marks'> & {
  hits: { clause: Clause; printed: string }[];
};

export function resultOf(article: number, file: ArticleFile, resolved: Resolved): Result {
  const { id, headline, hasHeadline, publisher, event, published } = file;
  const sought = soughtIn(article, resolved);
  const head: ArticleFile['passages'] = hasHeadline ? [['', 'headline', headline]] : [];
  const found: Found[] = [];
  let position = 0;
  for (const text of [...head, ...file.passages]) {
    const tokens = tokensOf(text[2]);
    found.push(foundIn(text, tokens, position, sought));
    position += tokens.length;
  }
  return {
    id,
    headline: { text: headline, marks: hasHeadline ? (found[0]?.marks ?? []) : [] },
    hasHeadline,
    publisher,
    event,
    published,
    passages: passagesShown(found.slice(head.length)),
    words: wordsOf(found),
    reasons: reasonsOf(found),
  };
}

function soughtIn(article: number, { parsed, matches }: Resolved): Sought[] {
  return parsed.groups
    .flat()
    .filter(isText)
    .map((clause) => {
      const byLength = [...(matches.get(clause)?.byLength ?? [])].sort(([a], [b]) => a - b);
      const lengths = byLength.flatMap(([length, occurrences]) =>
        (occurrences.get(article) ?? []).map((place) => [positionAt(place), length] as const),
      );
      return { clause, lengths: new Map(lengths) };
    });
}

/** `before` is how many words of the article stand before the text. */
function foundIn(
  [id, kind, text]: ArticleFile['passages'][number],
  tokens: Token[],
  before: number,
  sought: Sought[],
): Found {
  const found: Found = { id, kind, text, marks: [], hits: [] };
  const told = new Set<string>();
  for (const { clause, lengths } of sought) {
    for (const [index, { start }] of tokens.entries()) {
      const length = lengths.get(before + index);
      if (length === undefined) continue;
      const end = tokens[index + length - 1]?.end ?? text.length;
      // What two parts of the query ask for counts once.
      if (told.size === told.add(`${start} ${end}`).size) continue;
      found.marks.push([start, end]);
      found.hits.push({ clause, printed: text.slice(start, end) });
    }
  }
  return { ...found, marks: withoutOverlaps(found.marks) };
}

/** Each form apart, whatever its case, as it was printed first. */
function reasonsOf(found: Found[]): Reason[] {
  const all = found.flatMap(({ kind, hits }) => hits.map((hit) => ({ ...hit, kind })));
  return [...Map.groupBy(all, ({ clause }) => clause).values()]
    .flatMap((hits) => [...Map.groupBy(hits, ({ printed }) => printed.toLowerCase()).values()])
    .map((alike) => ({
      words: shortened(alike[0]?.printed ?? ''),
      in: [...new Set(alike.map(({ kind }) => kind))],
      times: alike.length,
    }));
}

function passagesShown(passages: Found[]): Passage[] {
  const matched = passages
    .filter(({ hits }) => hits.length > 0)
    .map((passage) => ({ ...passage, parts: new Set(passage.hits.map(({ clause }) => clause)).size }))
    .sort((a, b) => b.parts - a.parts || b.hits.length - a.hits.length);
  const opening = passages.find(({ kind }) => kind !== 'crosshead' && kind !== 'byline') ?? passages[0];
  return (matched.length > 0 ? matched : opening ? [opening] : []).map(({ id, kind, text, marks }) => ({
    id,
    kind,
    ...cut({ text, marks }),
  }));
}

function withoutOverlaps(marks: Text['marks']): Text['marks'] {
  const merged: Text['marks'] = [];
  for (const [start, end] of marks.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Each once, whatever its case, as it was printed first. */
function wordsOf(texts: Text[]): string[] {
  const words = texts.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)));
  return [...new Map(words.toReversed().map((word) => [word.toLowerCase(), word])).values()].toReversed();
}
