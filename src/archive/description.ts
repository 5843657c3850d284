/** What an archive says of itself: the shape of content/archive.yaml. */
import { z } from 'zod';

/** Plain enough to be the name of a folder on any server, and to need no escapes in links. */
const webFolder = /^https?:\/\/[^\s/?#]+(\/[\w.~-]+)*\/?$/;

export const descriptionSchema = z.strictObject({
  title: z.string().min(1).describe('Stands in the masthead.'),
  description: z.string().min(1).describe('One sentence.'),
  language: z.string().default('en').describe('BCP 47 tag of the pages.'),
  address: z
    .string()
    .refine(
      (text) => webFolder.test(text) && URL.canParse(text),
      'an address like https://example.org/archive/',
    )
    .optional()
    .describe(
      'Where the archive will be published. Its path is the base of all links; canonical links need it.',
    ),
  rights: z.string().min(1).describe('Who holds the rights in the clippings, in a sentence.'),
});

export type Description = z.infer<typeof descriptionSchema>;

/** The path that all addresses of the site begin with: `/` at the root of a host, else like `/archive/`. */
export function baseOf({ address }: Pick<Description, 'address'>): string {
  return address === undefined ? '/' : new URL(address).pathname.replace(/\/?$/, '/');
}
