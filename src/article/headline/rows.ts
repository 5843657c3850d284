/** A candidate among the others to the row of numbers by which a forest judges it: its own features, its neighbours', and its rank. */
import type { Row } from '../furniture/forest.ts';
import type { Features } from '../weighed.ts';
import type { Candidates } from './candidates.ts';
import type { LinearWorths, Weights } from './linear.ts';

/** Of the lines before and after a candidate, what tells a headline above its standfirst from the standfirst. */
const neighbours = [
  'tie',
  'tie strong',
  'tie opening',
  'matter share',
  'date',
  'words 7-14',
  'words 4-6',
  'words 2-3',
  'byline words',
  'sentence',
  'full stop',
  'credit',
  'title case',
  'plainer than the title before',
  'name next',
  'shares none',
];

const ranks = [
  'worth',
  'worth above the best other',
  'rank',
  'worth above none',
  'worth of none',
  'place',
  'place from the end',
  'lines',
  'worth of the line before',
  'worth of the line after',
  'best before',
  'best after',
];

/** The weights name the features of a line, and those of there being no headline. */
export function rowNamesOf(weights: Weights): string[] {
  return [
    ...Object.keys(weights),
    ...ranks,
    ...neighbours.map((name) => `${name}, before`),
    ...neighbours.map((name) => `${name}, after`),
  ];
}

/** Where there is no such line: less than any line is worth. */
const nowhere = -9;
const absent = -1;

/** Paragraphs are passed over: the line before a candidate is the one before that is none. */
export function rowsOf(
  { features, absence }: Candidates,
  { worths, none }: LinearWorths,
  weights: Weights,
): (at: number) => Row {
  const own = Object.keys(weights);
  const lines = features.flatMap((line, at) => (line ? [{ line, worth: worths[at] as number, at }] : []));
  const places = new Map(lines.map(({ at }, place) => [at, place]));
  const worthAt = (place: number) => lines[place]?.worth ?? nowhere;
  const bestOf = (some: typeof lines) => some.reduce((best, { worth }) => Math.max(best, worth), nowhere);
  return (at) => {
    const place = places.get(at) as number;
    const worth = worthAt(place);
    const [before, after] = [lines.slice(0, place), lines.slice(place + 1)];
    const [bestBefore, bestAfter] = [bestOf(before), bestOf(after)];
    const line = lines[place]?.line;
    return new Float64Array([
      ...own.map((name) => Number(line?.[name] ?? absence[name] ?? 0)),
      worth,
      worth - Math.max(bestBefore, bestAfter),
      lines.filter((other) => other.worth > worth).length,
      worth - none,
      none,
      place,
      lines.length - place,
      lines.length,
      worthAt(place - 1),
      worthAt(place + 1),
      bestBefore,
      bestAfter,
      ...near(before.at(-1)?.line),
      ...near(after[0]?.line),
    ]);
  };
}

function near(line: Features | undefined): number[] {
  return neighbours.map((name) => (line ? Number(line[name] ?? 0) : absent));
}
