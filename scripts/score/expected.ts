/** The reading that an editor gives a fixture: the shape of `expected.json` beside each `source.txt`. */
import { z } from 'zod';

const line = z.int().positive();
const range = z.tuple([line, line]).describe('First and last line, both included.');

export const expectedSchema = z.strictObject({
  style: z.string().describe('What the fixture is about, in a sentence.'),
  headline: z.string().nullable(),
  standfirst: z.string().nullable(),
  byline: z.string().nullable(),
  published: z.string().nullable(),
  updated: z.string().nullable(),
  publisher: z.string().nullable().describe('Whose page it is, as the clipping states it.'),
  article: z.array(range).describe('Running text: paragraphs, crossheads, quotations, lists.'),
  furniture: z
    .array(range)
    .describe('What belongs to the page. Lines in neither list have fields of their own.'),
  crossheads: z.array(line),
  quotations: z.array(z.strictObject({ text: z.string(), line, speaker: z.string().nullable() })),
});

export type Expected = z.infer<typeof expectedSchema>;
