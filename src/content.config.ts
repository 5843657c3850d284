/** The collections that pages ask for: the articles, the description of the archive, and its about page. */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { descriptionSchema } from './archive/description.ts';
import { entrySchema } from './archive/entry.ts';
import { articleLoader } from './holdings/loader.ts';
import { paperLoader } from './holdings/paper-loader.ts';
import { yamlOptions } from './holdings/yaml.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: entrySchema }),
  description: defineCollection({
    loader: paperLoader('archive.yaml', (text) => parse(text, yamlOptions)),
    schema: descriptionSchema,
  }),
  about: defineCollection({
    loader: paperLoader('about.md', (markdown) => ({ markdown })),
    schema: z.object({ markdown: z.string() }),
  }),
};
