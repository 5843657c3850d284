/** A folder of labelled clippings to the lines that may be each one's headline, and those that the editor takes. */
import { unified } from 'unified';
import { VFile } from 'vfile';
import { catalogue } from '../../src/article/catalogue.ts';
import { decodeClipping } from '../../src/article/clipping/decode.ts';
import { furniture } from '../../src/article/furniture.ts';
import { type Candidates, candidatesIn, mayBeHeadline } from '../../src/article/headline/candidates.ts';
import { key } from '../../src/article/headline/lines.ts';
import { linearWorths, type Weights } from '../../src/article/headline/linear.ts';
import { rowsOf } from '../../src/article/headline/rows.ts';
import { askedAbout, bestOf, type Judge } from '../../src/article/headline/worth.ts';
import { parseClipping } from '../../src/article/clipping/parse.ts';
import { setPicturesApart } from '../../src/article/pictures.ts';
import type { Root } from '../../src/article/tree.ts';
import type { Features } from '../../src/article/weighed.ts';
import { labelledIn } from '../score/labelled.ts';
import type { Tally } from '../score/tally.ts';
import type { Choice } from './choice.ts';
import type { Example } from './forest.ts';
import type { Sited } from './sites.ts';
import { strengthsOf } from './strengths.ts';

/** Of each line, whether it may be a headline and whether it is; it may stand twice, or out of reach. */
export type Titled = Sited & {
  candidates: Candidates;
  may: boolean[];
  is: boolean[];
  isStated: boolean;
};

const reader = unified().use(parseClipping).use(catalogue).use(setPicturesApart).use(furniture).freeze();

export async function headlinesIn(folder: string): Promise<Titled[]> {
  const titled: Titled[] = [];
  for await (const { name, site, source, bytes, expected } of labelledIn(folder)) {
    const file = new VFile({ path: source, data: { record: null, refrain: new Set() } });
    file.value = decodeClipping(bytes, file) ?? '';
    const tree = reader.runSync(reader.parse(file) as Root, file) as Root;
    // What a catalogue states is not chosen.
    if (file.data.catalogue?.headline) continue;
    const candidates = candidatesIn(tree.children);
    const wanted = expected.headline === null ? null : key(expected.headline);
    titled.push({
      name,
      site,
      candidates,
      may: candidates.lines.map((line, at) => candidates.features[at] !== null && mayBeHeadline(line)),
      is: candidates.lines.map(({ text }) => key(text) === wanted),
      isStated: wanted !== null,
    });
  }
  return titled;
}

/** The last option is that there is none. A headline that may be none by a rule teaches nothing. */
export function choicesOf(titled: Titled[]): Choice[] {
  return titled.flatMap(({ candidates: { features, absence }, may, is, isStated }) => {
    const asked = [...may.keys()].filter((at) => may[at]);
    const options = [...asked.map((at) => features[at] as Features), absence].map(strengthsOf);
    const taken = isStated ? asked.findLastIndex((at) => is[at]) : asked.length;
    return taken < 0 ? [] : [{ options, taken }];
  });
}

/** One headline stands among several other lines, and weighs as much as most of them. */
const weights = { headline: 6, other: 2 };

/** The rows of the lines that would be asked about. */
export function examplesOf({ candidates, may, is }: Titled, fitted: Weights): Example[] {
  const linear = linearWorths(candidates, fitted);
  const rowOf = rowsOf(candidates, linear, fitted);
  return askedAbout(linear.worths).flatMap((at) => {
    const yes = is[at] as boolean;
    return may[at] ? [{ row: rowOf(at), yes, weight: yes ? weights.headline : weights.other }] : [];
  });
}

/** Tells the tally what `judge` takes: the editor's headline, another line, or none. */
export function answer(tally: Tally, { candidates, is, isStated }: Titled, judge: Judge): void {
  const best = bestOf(candidates, judge);
  const given = best === null ? null : is[best] ? 'headline' : 'another';
  tally.answer(given, isStated ? 'headline' : null);
}
