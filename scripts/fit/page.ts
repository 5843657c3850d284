/** A labelled page to what fitting needs of it: its lines, their true parts, and what a mistake in each costs. */
import { z } from 'zod';
import type { Part } from '../../src/article/furniture/segment.ts';

const labelledSchema = z
  .object({
    lines: z.array(z.string()),
    text: z.array(z.union([z.literal(0), z.literal(1)])),
    site: z.string().describe('Whose page it is: what is learned of a site is never tried on the same site.'),
  })
  .superRefine(({ lines, text }, { addIssue }) => {
    if (lines.length !== text.length)
      addIssue(
        `found ${lines.length} lines and ${text.length} labels in “text”; a label for each line is wanted`,
      );
  });

export type LabelledPage = { site: string; lines: string[]; parts: Part[]; costs: number[] };

export function pageFrom(input: unknown): LabelledPage {
  const { site, lines, text } = labelledSchema.parse(input);
  const kept = lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [{ line: line.trim(), text: text[at] === 1 }],
  );
  const first = kept.findIndex((one) => one.text);
  const last = kept.findLastIndex((one) => one.text);
  const characters = kept.reduce((sum, one) => sum + (one.text ? one.line.length : 0), 1);
  return {
    site,
    lines: kept.map(({ line }) => line),
    parts: kept.map((one, at) =>
      one.text ? 'text' : at < first ? 'before' : at > last ? 'after' : 'interruption',
    ),
    // By its share of the article's characters, which is what readings are scored by, and a little for being a line.
    costs: kept.map(({ line }) => 0.15 + (12 * Math.min(600, line.length)) / characters),
  };
}
