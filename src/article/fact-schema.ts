/** How any fact is known, and where from: the shape of words and dates with their evidence. */
import { z } from 'zod';
import { isEdtf } from './edtf.ts';

export const line = z.int().positive().describe('Line of the clipping, counted from 1.');
export const column = z
  .int()
  .positive()
  .describe(
    'Column in UTF-16 units, counted from 1 as in a unist point; an end is the column after the last unit.',
  );

/** How a fact is known: read in the clipping, concluded from it, or supplied by the catalogue record. */
export const basisSchema = z.enum(['stated', 'inferred', 'supplied']);

export const edtfSchema = z.string().refine(isEdtf, {
  error: 'a date in EDTF (ISO 8601-2), such as 2016-12-01, 2016-12 or 2016-12-01/..',
  params: { format: 'edtf' },
});

const factFields = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    value,
    basis: basisSchema,
    line: line.optional(),
    start: column.optional(),
    end: column.optional(),
    text: z.string().optional().describe('The very words of the clipping, from start to end.'),
    source: z.string().optional().describe('Who or what supplied the fact, in the words of the record.'),
    checked: edtfSchema.optional().describe('When somebody last looked there, by the record.'),
    note: z.string().optional().describe('The reasoning of an inference, or a doubt.'),
  });

type Known = { basis: z.infer<typeof basisSchema>; line?: number | undefined; source?: string | undefined };

const knownFrom = <Fact extends z.ZodType<Known>>(fact: Fact) =>
  fact
    .refine(({ basis, line }) => basis === 'supplied' || line !== undefined, {
      error: 'a stated or inferred fact names the line it was read from',
    })
    .refine(({ basis, source }) => basis !== 'supplied' || source !== undefined, {
      error: 'a supplied fact names its source',
    });

export const textFactSchema = knownFrom(factFields(z.string().min(1)));
export const dateFactSchema = knownFrom(factFields(edtfSchema));

export const eventName = z
  .string()
  .min(1)
  .optional()
  .describe('What the event is called; articles of one day whose records call it alike report one event.');
export const eventFactSchema = knownFrom(factFields(edtfSchema).extend({ name: eventName }));
