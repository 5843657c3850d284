/** The places where a page names somebody as its own, to candidates for its publisher with what speaks for each. */
import type { VFile } from 'vfile';
import { isDesk } from '../byline/desks.ts';
import { isSurelyPerson } from '../byline/names.ts';
import { wordsOf } from '../text/plain.ts';
import type { Root } from '../tree.ts';
import { type Naming, namingsIn } from './namings.ts';
import { keyOf, ownsMany, paperOf } from './owners.ts';
import { type Agreement, agreementsOf } from './agreement.ts';
import { isWhollyName, leading, type Line, longestName } from './lines.ts';
import { type Page, pageOf } from './page.ts';
import { isPaperTitle } from './paper-titles.ts';
import { mayPublish } from './may-publish.ts';
import { type Signals, signalsOf } from './signals.ts';
import { tellingsIn } from './tellings.ts';

/** `namings` are all places of the name, those that are nothing but it with them. */
export type Candidate = { key: string; namings: readonly Naming[]; signals: Signals & Agreement };

/** Those that are named in most ways; a page has no more that are any good. */
const mostCandidates = 40;

export function candidatesIn(tree: Root, file: VFile): Candidate[] {
  // What stood at the edges of printed sheets has been laid aside.
  const blocks = [...tree.children, ...(file.data.printed ?? [])];
  const stated = namingsIn(blocks);
  const page = pageOf(blocks, stated);
  const writer = file.data.publication?.byline?.value ?? '';
  const namings = [
    ...stated,
    ...stated.flatMap(asPaper),
    ...standingAgain(page),
    ...tellingsIn(blocks),
  ].filter(({ name }) => mayPublish(name) && !isWriter(name, writer));
  const standing = Map.groupBy(page.lines, ({ key }) => key);
  const candidates = [...Map.groupBy(namings, ({ name }) => keyOf(name))]
    .filter(([key]) => key !== '')
    .sort(([, one], [, other]) => kindsOf(other) - kindsOf(one) || other.length - one.length)
    .slice(0, mostCandidates)
    .map(([key, own]) => {
      const alone = standing.get(key) ?? [];
      return { key, namings: [...own, ...alone.map(asNaming)], signals: signalsOf(key, own, alone, page) };
    });
  const agreed = agreementsOf(candidates);
  return candidates.map((one, at) => ({ ...one, signals: { ...one.signals, ...(agreed[at] as Agreement) } }));
}

/** Whoever signs has pages of their own to be followed, be it by one word of the name; but a desk is the publisher's. */
function isWriter(name: string, writer: string): boolean {
  if (writer === '' || isDesk(writer) || / staff$/i.test(writer)) return false;
  // "Ada Quist, Quay Herald, and Tom Berg": between names of people stands whom one of them works for.
  const signers = writer.split(/,? and |, /);
  if (signers.includes(name) && signers.some(isSurelyPerson)) return false;
  return writer.includes(name) || name.includes(writer);
}

/** Any label may stand alone again. */
function kindsOf(namings: readonly Naming[]): number {
  return new Set(namings.map(({ kind }) => kind).filter((kind) => kind !== 'alone')).size;
}

/** "© 2023 Quay Herald Media" to Quay Herald. */
function asPaper(naming: Naming): Naming[] {
  const paper = naming.kind === 'notice' && !ownsMany.test(naming.name) ? paperOf(naming.name) : null;
  return paper === null ? [] : [{ ...naming, kind: 'owner', name: paper, end: naming.start + paper.length }];
}

/** A name that has a line to itself twice, or on top of the page, or over the headline if it is called as papers are; or an address. */
function standingAgain({ lines, hosts }: Page): Naming[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isMasthead = ({ text, above, onTop, rank }: Line) =>
    onTop || (rank >= 0 && rank < leading) || (above && text.split(' ').some(isPaperTitle));
  return lines
    .filter(({ text }) => text.length <= longestName)
    .filter(
      (line) =>
        hosts.has(line.key) ||
        line.rank === 0 ||
        (((counts.get(line.text) as number) > 1 || isMasthead(line)) && isWhollyName(line.text)),
    )
    .map(asNaming);
}

function asNaming({ block, text }: Line): Naming {
  const start = wordsOf(block).indexOf(text);
  return { kind: 'alone', name: text, block, start, end: start + text.length, way: '' };
}
