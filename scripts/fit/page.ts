/** A labelled page to what fitting needs of it: each line's features, its true part, and what a mistake in it costs. */
import { z } from 'zod';
import { type Features, featuresOf } from '../../src/article/furniture/features.ts';
import type { Part } from '../../src/article/furniture/segment.ts';

export const labelledSchema = z.object({
  lines: z.array(z.string()),
  text: z.array(z.union([z.literal(0), z.literal(1)])),
});

export type LabelledPage = { features: Features[]; parts: Part[]; costs: number[] };

export function pageOf(input: unknown): LabelledPage {
  const { lines, text } = labelledSchema.parse(input);
  const kept = lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [{ line: line.trim(), text: text[at] === 1 }],
  );
  const first = kept.findIndex((one) => one.text);
  const last = kept.findLastIndex((one) => one.text);
  const characters = kept.reduce((sum, one) => sum + (one.text ? one.line.length : 0), 1);
  return {
    features: featuresOf(kept.map(({ line }) => line)).features,
    parts: kept.map((one, at) =>
      one.text ? 'text' : at < first ? 'before' : at > last ? 'after' : 'interruption',
    ),
    // By its share of the article's characters, which is what readings are scored by, and a little for being a line.
    costs: kept.map(({ line }) => 0.15 + (12 * Math.min(600, line.length)) / characters),
  };
}
