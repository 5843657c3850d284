/** What the pipeline found, and what the record supplies, to the facts of one article. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { type Authority, authorityOf } from './authority.ts';
import { bodyOf } from './body.ts';
import { evidence, pointIn } from './evidence.ts';
import type { NameKind } from './names/known.ts';
import { onceEach } from './asking/once-each.ts';
import { plain, wordsOf } from './text/plain.ts';
import { outletsCredited } from './report-credits.ts';
import { isHeadline } from './roles.ts';
import type { Article, DateFact, Name, Quotation as QuotationFact, Removal, TextFact } from './schema.ts';
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
    body: bodyOf(tree),
    removed,
    quotations: quotationsOf(tree).map(quotationFact),
    dates: dates?.mentions ?? [],
    credits: credits ?? [],
    outlets: outletsOf(file),
    people: namesOf(file, ['person']),
    organisations: namesOf(file, ['organisation', 'outlet']),
    places: namesOf(file, ['place']),
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
  const ends = node.data?.ends ?? wordsOf(node).length;
  return { value: plain(node).slice(0, ends), basis: 'stated', ...evidence(node, 0, ends) };
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

/** Names in the order of their first appearance, each once. */
function namesOf(file: VFile, kinds: NameKind[]): Name[] {
  const found = new Map<string, Name>();
  for (const [block, mentions] of file.data.mentions ?? []) {
    for (const { name, kind, known, start } of mentions) {
      if (!kinds.includes(kind) || found.has(name)) continue;
      found.set(name, { name, known, line: pointIn(block, start).line });
    }
  }
  return [...found.values()];
}

/** A name of a few words; anything else in a list of sources is no outlet's name. */
const outletShape = /^(?:the )?[\p{Lu}\d]\S*(?: \S+){0,6}$/u;

/** Every form of an outlet's name to the preferred one. */
const preferredOf = onceEach(
  ({ outlets }: Authority): ReadonlyMap<string, string> =>
    new Map(
      outlets.flatMap(({ name, variants }) => [name, ...variants].map((form) => [form, name] as const)),
    ),
);

/** Outlets that the article names, in its list of sources first, each at the first line that names it. */
function outletsOf(file: VFile): Name[] {
  const preferred = preferredOf(authorityOf(file));
  const cited = (file.data.credits ?? [])
    .flatMap(({ kind, text, line }) => {
      if (kind === 'report')
        return outletsCredited(text, (form) => preferred.has(form)).map((form) => ({ form, line }));
      if (kind !== 'source') return [];
      return text.split(/,\s*|\s+and\s+|;\s*/).map((form) => ({ form: form.trim(), line }));
    })
    .map(({ form, line }): Name => {
      const name = preferred.get(form);
      return { name: name ?? form, known: name !== undefined, line };
    })
    .filter(({ name }) => outletShape.test(name));
  const byName = Map.groupBy([...cited, ...namesOf(file, ['outlet'])], ({ name }) => name);
  return [...byName.values()].flatMap((same) => same.toSorted((a, b) => a.line - b.line).slice(0, 1));
}
