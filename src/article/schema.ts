/** What one clipping becomes: the shape of an article, its facts and their evidence. Types are inferred from here. */
import { z } from 'zod';
import {
  basisSchema,
  column,
  dateFactSchema,
  edtfSchema,
  eventFactSchema,
  eventName,
  line,
  textFactSchema,
} from './fact-schema.ts';
import { type RemovalRule, removalRules } from './removal-rules.ts';

const blockSchema = z.strictObject({
  id: z
    .string()
    .describe(
      'Of the passage, made from its words: the place of the block on the page of its article. An attribution has that of its quote.',
    ),
  type: z.enum(['paragraph', 'heading', 'quote', 'attribution', 'list']),
  text: z.string(),
  line,
  endLine: line,
  speaker: z.string().optional().describe('Of a quote: who speaks, where that is known.'),
});

const removalSchema = z.strictObject({
  line,
  endLine: line,
  start: column
    .optional()
    .describe('In its first line, where it shares that or its last with something else.'),
  end: column.optional().describe('In its last line, likewise.'),
  kind: z
    .string()
    .describe('What sort of furniture it is, for readers: "skip link", "appeal", "comment form".'),
  rule: z
    .enum(Object.keys(removalRules) as [RemovalRule, ...RemovalRule[]])
    .describe('The rule that removed it.'),
  text: z.string(),
});

const quotationSchema = z.strictObject({
  text: z.string().describe('The quoted words, without their quotation marks.'),
  line,
  start: column,
  end: column,
  speaker: textFactSchema.nullable().describe('Null where the clipping does not say who speaks.'),
  attributionLine: line.optional().describe('The line that names the speaker of a block quotation.'),
});

export const dateMentionSchema = z.strictObject({
  kind: z.enum(['published', 'updated', 'event', 'mentioned']),
  value: edtfSchema,
  text: z.string(),
  line,
  basis: basisSchema,
});

const creditSchema = z.strictObject({
  kind: z.enum(['source', 'report', 'photo', 'agency', 'copyright']),
  text: z.string(),
  line,
});

const nameSchema = z.strictObject({
  name: z
    .string()
    .describe(
      'Preferred name, or the fullest form in the clipping where the name is not in the authority file.',
    ),
  known: z.boolean().describe('Whether the authority file has it.'),
  line: line.describe('Where it first appears.'),
});

const messageSchema = z.strictObject({
  severity: z.enum(['error', 'warning']),
  rule: z.string(),
  reason: z.string(),
  line: line.optional(),
  column: column.optional(),
});

/** One article of the archive: everything that is known of it, and how. */
export const articleSchema = z.strictObject({
  id: z
    .string()
    .describe('Path below content/articles without its ending; the address of its page for ever.'),
  headline: textFactSchema.nullable(),
  standfirst: textFactSchema.optional(),
  publisher: textFactSchema.nullable(),
  published: dateFactSchema.nullable(),
  event: eventFactSchema.nullable().describe('When what it reports took place.'),
  updated: dateFactSchema.optional(),
  byline: textFactSchema.nullable(),
  address: textFactSchema.nullable().describe('Where the publisher put it on the web.'),
  body: z.array(blockSchema),
  removed: z.array(removalSchema),
  quotations: z.array(quotationSchema),
  dates: z.array(dateMentionSchema),
  credits: z.array(creditSchema),
  outlets: z.array(nameSchema).describe('News outlets that the article names as its sources.'),
  people: z.array(nameSchema),
  organisations: z.array(nameSchema),
  places: z.array(nameSchema),
  record: z.lazy(() => recordSchema).nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the bytes of the clipping as received.'),
  messages: z.array(messageSchema),
});

const supplied = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    value,
    source: z.string().min(1).describe('Where this is known from.'),
    checked: edtfSchema.optional().describe('When somebody last looked there.'),
  });

/** The catalogue record beside a clipping: what the text does not say, and where that is known from. */
export const recordSchema = z.strictObject({
  received: z.string().optional().describe('Name of the file as it was received.'),
  acquired: edtfSchema.optional().describe('When it came to the archive.'),
  headline: supplied(z.string().min(1)).optional(),
  byline: supplied(z.string().min(1)).optional(),
  publisher: supplied(z.string().min(1)).optional(),
  address: supplied(z.url({ protocol: /^https?$/ }))
    .optional()
    .describe('Where the publisher put it.'),
  published: supplied(edtfSchema).optional(),
  event: supplied(edtfSchema).extend({ name: eventName }).optional(),
  rights: supplied(z.url({ protocol: /^https?$/, hostname: /^rightsstatements\.org$/ }))
    .optional()
    .describe('A RightsStatements.org URI.'),
  note: z.string().optional().describe('What else readers should know; Markdown.'),
});

export type Basis = z.infer<typeof basisSchema>;
export type TextFact = z.infer<typeof textFactSchema>;
export type DateFact = z.infer<typeof dateFactSchema>;
export type EventFact = z.infer<typeof eventFactSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Removal = z.infer<typeof removalSchema>;
export type Quotation = z.infer<typeof quotationSchema>;
export type DateMention = z.infer<typeof dateMentionSchema>;
export type Credit = z.infer<typeof creditSchema>;
export type Name = z.infer<typeof nameSchema>;
export type Message = z.infer<typeof messageSchema>;
export type CatalogueRecord = z.infer<typeof recordSchema>;
export type Article = z.infer<typeof articleSchema>;
