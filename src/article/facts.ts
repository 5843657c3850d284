/** What the pipeline found, and what the record supplies, to the facts of one article. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { addressOf } from './own-address.ts';
import { bodyOf } from './body.ts';
import { evidence } from './evidence.ts';
import { namesIn } from './names-in.ts';
import { outletsOf } from './outlets.ts';
import { plain, wordsOf } from './text/plain.ts';
import { isHeadline } from './roles.ts';
import type { Article, DateFact, Quotation as QuotationFact, Removal, TextFact } from './schema.ts';
import { type Quotation, quotationsOf, type Root, type RootContent } from './tree.ts';

/** Everything of an article that comes from its text and its record. */
export function factsOf(tree: Root, file: VFile): Omit<Article, 'id' | 'sha256' | 'messages'> {
  const { record, publication, dates, publisher, credits } = file.data;
  const standfirst = statedBy(tree, (node) => node.type === 'paragraph' && node.data?.role === 'standfirst');
  const stated = statedBy(tree, isHeadline);
  const headline = known(stated, record?.headline);
  const replaced = headline?.value === stated?.value ? null : headlineReplaced;
  const shared = linesShared(tree);
  const removed: Removal[] = tree.children.flatMap((node) => {
    const why = node.type === 'furniture' ? node : isHeadline(node) ? replaced : null;
    return why ? removalOf(node, why, shared) : [];
  });
  return {
    headline,
    ...(standfirst && { standfirst }),
    publisher: known(publisher ?? null, record?.publisher),
    published: known(publication?.published ?? null, record?.published),
    event: dates?.event ?? null,
    ...(publication?.updated && { updated: publication.updated }),
    byline: known(publication?.byline ?? null, record?.byline),
    address: known(addressOf(file), record?.address),
    body: bodyOf(tree),
    removed,
    quotations: quotationsOf(tree).map(quotationFact),
    dates: dates?.mentions ?? [],
    credits: credits ?? [],
    outlets: outletsOf(file),
    people: namesIn(file, ['person']),
    organisations: namesIn(file, ['organisation', 'outlet']),
    places: namesIn(file, ['place']),
    record: record ?? null,
  };
}

/** A headline of the clipping's own that gives way to the record's is still shown. */
const headlineReplaced = { kind: 'headline', rule: 'headline supplied' } as const;

function removalOf(
  node: RootContent,
  { kind, rule }: Pick<Removal, 'kind' | 'rule'>,
  shared: ReadonlySet<number>,
): Removal {
  const { start, end } = node.position as NonNullable<RootContent['position']>;
  const isPart = rule !== 'page edge' && (shared.has(start.line) || shared.has(end.line));
  return {
    line: start.line,
    endLine: end.line,
    ...(isPart && { start: start.column, end: end.column }),
    kind,
    rule,
    text: plain(node),
  };
}

/** Lines in which one block ends, or another stands in it, and the next begins. */
function linesShared(tree: Root): Set<number> {
  const shared = new Set<number>();
  let reached = 0;
  for (const { position } of tree.children) {
    const { start, end } = position as Position;
    if (start.line <= reached) shared.add(start.line);
    reached = Math.max(reached, end.line);
  }
  return shared;
}

/** The record has the last word; where the clipping states the same, the clipping is the better witness. */
function known<Fact extends TextFact | DateFact>(
  stated: Fact | null,
  supplied: { value: string; source: string; checked?: string | undefined } | undefined,
): Fact | null {
  if (!supplied) return stated;
  const { value, ...known } = supplied;
  return stated?.value === value ? { ...stated, ...known } : ({ value, ...known, basis: 'supplied' } as Fact);
}

function statedBy(tree: Root, is: (node: RootContent) => boolean): TextFact | null {
  const node = tree.children.find(is);
  if (!node) return null;
  const { begins = 0, ends = wordsOf(node).length } = node.data ?? {};
  return { value: plain(node).slice(begins, ends), basis: 'stated', ...evidence(node, begins, ends) };
}

/** Words that go on in the next line have their place in the first. */
function quotationFact({ text, words, speaker, attributionLine, children }: Quotation): QuotationFact {
  const { line, column } = words.start;
  const end =
    words.end.line === line
      ? words.end
      : children.findLast(({ position }) => position?.end.line === line)?.position?.end;
  return {
    text: text.replaceAll('\n', ' '),
    line,
    start: column,
    end: end?.column as number,
    speaker,
    ...(attributionLine !== undefined && { attributionLine }),
  };
}
