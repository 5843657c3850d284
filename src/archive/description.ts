/** What an archive says of itself: the shape of content/archive.yaml. */
import { z } from 'zod';

export const descriptionSchema = z.strictObject({
  title: z.string().min(1).describe('Stands in the masthead.'),
  description: z.string().min(1).describe('One sentence.'),
  language: z.string().default('en').describe('BCP 47 tag of the pages.'),
  address: z.url().optional().describe('Where the archive will be published; canonical links need it.'),
  rights: z.string().min(1).describe('Who holds the rights in the clippings, in a sentence.'),
});

export type Description = z.infer<typeof descriptionSchema>;
