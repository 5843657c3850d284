/** One article that was found to what a list shows of it: its passages with the found words, and why it is there. */
import type { Passage, Reason, Result, Text } from './contract.ts';
import { cut } from './cut.ts';
import type { ArticleFile } from './ledger.ts';
import { positionAt } from './place.ts';
import { isText, type Resolved } from './resolve.ts';
import type { Clause } from './language.ts';
import { shortened } from './shortened.ts';
import { tokensOf } from './tokens.ts';

/** A text of the article with what was found in it. */
type Found = Passage & { clauses: Set<Clause>; times: number };

export function resultOf(article: number, file: ArticleFile, resolved: Resolved): Result {
  const { id, headline, hasHeadline, publisher, event, published } = file;
  const clauses = resolved.parsed.groups.flat().filter(isText);
  const places = clauses.map((clause) => ({
    clause,
    positions: new Set((resolved.matches.get(clause)?.occurrences.get(article) ?? []).map(positionAt)),
  }));
  const texts: ArticleFile['passages'] = [
    ...(hasHeadline ? ([['', 'headline', headline]] as const) : []),
    ...file.passages,
  ].map(([passage, kind, text]) => [passage, kind, text]);
  const reasons = new Map<Clause, Reason>();
  let position = 0;
  const found = texts.map(([passage, kind, text]): Found => {
    const tokens = tokensOf(text);
    const one: Found = {
      id: passage,
      kind,
      text,
      marks: [],
      cutBefore: false,
      cutAfter: false,
      clauses: new Set(),
      times: 0,
    };
    for (const { clause, positions } of places) {
      for (const [index, { start }] of tokens.entries()) {
        if (!positions.has(position + index)) continue;
        one.marks.push([start, tokens[index + clause.words.length - 1]?.end ?? text.length]);
        one.clauses.add(clause);
        one.times += 1;
        const reason = reasons.get(clause) ?? { clause: shortened(clause.value), in: [], times: 0 };
        reason.times += 1;
        if (!reason.in.includes(kind)) reason.in.push(kind);
        reasons.set(clause, reason);
      }
    }
    one.marks = withoutOverlaps(one.marks);
    position += tokens.length;
    return one;
  });
  const inHeadline = hasHeadline ? (found[0]?.marks ?? []) : [];
  return {
    id,
    headline: { text: headline, marks: inHeadline },
    hasHeadline,
    publisher,
    event,
    published,
    passages: passagesShown(found.slice(hasHeadline ? 1 : 0)),
    words: wordsOf(found),
    reasons: [...reasons.values(), ...factReasons(resolved)],
  };
}

function passagesShown(passages: Found[]): Passage[] {
  const matched = passages
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.clauses.size - a.clauses.size || b.times - a.times);
  const opening = passages.find(({ kind }) => kind !== 'crosshead') ?? passages[0];
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

function factReasons({ parsed, names }: Resolved): Reason[] {
  return parsed.groups
    .flat()
    .filter((clause) => names.has(clause))
    .map(({ kind, value }) => ({ clause: shortened(`${kind}: ${value}`), in: [], times: 0 }));
}
