/** The lines about a headline that say who wrote the article and when it was printed or changed, to facts. */
import type { VFile } from 'vfile';
import { agencyAbove, agencyBelow } from './byline/agencies-alone.ts';
import { shoutedAbove } from './byline/shouted.ts';
import { type Candidate, unsignedAmong } from './byline/candidates.ts';
import { signedAmong, writerBelow } from './byline/lines.ts';
import { posterBelow } from './byline/poster-below.ts';
import { signedRightBelow } from './byline/right-below.ts';
import { type PlacedByline, signedAt } from './byline/signed-line.ts';
import { firstToSign, signedTogether } from './byline/partners.ts';
import { wholeWords } from './byline/names.ts';
import { worthOf } from './byline/worth.ts';
import type { Placed } from './publication/date-lines.ts';
import { evidence } from './evidence.ts';
import { addressOf } from './own-address.ts';
import { removed } from './furniture.ts';
import { placeInUneven } from './text/blanks.ts';
import { opening as reportOpening } from './report-credits.ts';
import { plain } from './text/plain.ts';
import { addressAbove } from './publication/address-above.ts';
import { dayInAddress } from './publication/day-in-address.ts';
import { takeDays } from './publication/publication-dates.ts';
import { isHeadline, isHeadlineCopy } from './roles.ts';
import type { DateFact, TextFact } from './schema.ts';
import { signingOver } from './publication/signing-over.ts';
import { textStart } from './text-start.ts';
import type { Root, RootContent } from './tree.ts';

type Publication = { byline: TextFact | null; published: DateFact | null; updated: DateFact | null };

declare module 'vfile' {
  interface DataMap {
    publication: Publication;
    /** Names without "By", which the fit of their weights asks for. */
    signing: Candidate[];
  }
}

/** What the clipping states in its catalogue stands, whatever the page says. */
export function publication() {
  return (tree: Root, file: VFile) => {
    const { byline = null, published = null } = file.data.catalogue ?? {};
    const found: Publication = { byline: null, published, updated: null };
    takeLines(tree, file, found, byline);
    file.data.publication = {
      byline: byline ?? found.byline,
      published:
        published ??
        found.published ??
        dayInAddress(addressOf(file)) ??
        dayInAddress(addressAbove(tree.children)),
      updated: found.updated,
    };
  };
}

function takeLines(tree: Root, file: VFile, found: Publication, stated: TextFact | null) {
  const blocks = tree.children;
  const start = textStart(blocks);
  const title = blocks.findIndex(isHeadline);
  const end = blocks.findLastIndex((block) => block.type === 'paragraph');
  const copies = blocks.flatMap((block, at) => (isHeadlineCopy(block) ? [at] : []));
  const lines = takeDays(tree, { title, copies, start, end }, file, found);
  const places = { title, copies, start, end, dated: lines.map(({ at }) => at) };
  const take = (byline: PlacedByline | null) => {
    if (!stated || (byline && isOneOf(byline, stated))) takeByline(tree, byline, places.dated, found);
  };
  take(signedAmong(blocks, places));
  const signed = lines.find(({ at, byline }) => byline && at >= start && at < end);
  if (signed) take(signedAt(blocks, signed.at));
  take(besideDay(blocks, lines, found));
  if (found.byline) return;
  const unsigned = unsignedAmong(blocks, places);
  file.data.signing = unsigned;
  const best = bestOf(unsigned) ?? unsigned.find(({ isTold }) => isTold()) ?? null;
  take(best && firstToSign(best, unsigned, blocks));
  take(shoutedAbove(blocks, places) ?? agencyAbove(blocks, title, start));
  // A box below the text has "Date …" and "Author …" side by side.
  const boxed = lines.find(({ at, label }) => label && at > end);
  if (boxed) take(signedAt(blocks, boxed.at + 1) ?? signedAt(blocks, boxed.at - 1));
  take(
    signedRightBelow(blocks, end) ??
      writerBelow(blocks, end) ??
      posterBelow(blocks, end) ??
      agencyBelow(blocks, end),
  );
}

/** Whether a line names one of those who are stated, whose surname it has. */
function isOneOf({ names }: PlacedByline, stated: TextFact): boolean {
  const [surname] = names.toLowerCase().split(' ').slice(-1) as [string];
  return stated.value
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .includes(surname);
}

/** The line that says when, or the one right above it, says by whom. */
function besideDay(blocks: RootContent[], lines: Placed[], { published }: Publication): PlacedByline | null {
  const day = lines.find(({ at }) => blocks[at]?.position?.start.line === published?.line);
  return day ? (day.byline ? signedAt(blocks, day.at) : signingOver(blocks, day)) : null;
}

/** The name that is worth most, if it is worth anything; where it stands twice, the nearer to the headline. */
function bestOf(candidates: Candidate[]): Candidate | null {
  let [best, most]: [Candidate | null, number] = [null, 0];
  for (const candidate of candidates) {
    const worth = worthOf(candidate.features);
    if (worth > most) [best, most] = [candidate, worth];
  }
  return candidates.find(({ names }) => names === best?.names) ?? null;
}

/** Takes the names of the lines that say who wrote the article; where "By" stands alone, that line goes, too. */
function takeByline({ children }: Root, byline: PlacedByline | null, dated: number[], found: Publication) {
  if (!byline || found.byline) return;
  const { at, start, parted } = byline;
  const { names, end, below } = signedTogether(byline, children, dated);
  const block = children[at] as RootContent;
  const words = plain(block);
  // Whoever reported and edited is credited, wherever the text ends.
  if (reportOpening.test(words)) return;
  const others = below
    .filter((one) => one.names !== byline.names)
    .map((one) => `“${one.names}” in line ${children[one.at]?.position?.start.line}`);
  found.byline = {
    value: wholeWords(names),
    basis: 'stated',
    ...evidence(block, placeInUneven(words, start), placeInUneven(words, end)),
    ...(others.length > 0 && { note: `with ${others.join(' and ')}` }),
  };
  const last = below.at(-1)?.at ?? at;
  for (let place = parted ? at - 1 : at; place <= last; place += 1)
    children[place] = removed(children[place] as RootContent, { kind: 'byline', rule: 'publication line' });
}
