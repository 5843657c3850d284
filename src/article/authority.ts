/** The authority file: preferred names of people, organisations, outlets and places, and their variants. */
import type { VFile } from 'vfile';
import { z } from 'zod';

const entrySchema = z.strictObject({
  name: z.string().min(1).describe('The preferred name.'),
  variants: z.array(z.string().min(1)).default([]).describe('Other forms under which clippings write it.'),
  same: z.url().optional().describe('Entry of a public authority (Wikidata, VIAF) that means the same.'),
});

export const authoritySchema = z.strictObject({
  people: z.array(entrySchema).default([]),
  organisations: z.array(entrySchema).default([]),
  outlets: z.array(entrySchema).default([]).describe('Organisations that publish news.'),
  places: z.array(entrySchema).default([]),
});

/** The authority file that a clipping is read with; an empty one where none was given. */
export function authorityOf(file: VFile): Authority {
  return file.data.authority ?? nothing;
}

const nothing: Authority = { people: [], organisations: [], outlets: [], places: [] };

export type Authority = z.infer<typeof authoritySchema>;
export type AuthorityEntry = z.infer<typeof entrySchema>;
