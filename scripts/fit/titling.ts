/** A folder of labelled clippings to examples of short lines: the features of each, and whether the editor calls it a crosshead. */
import { readArticle } from '../../src/article/article.ts';
import { authoritySchema } from '../../src/article/authority.ts';
import { labelledIn } from '../score/labelled.ts';
import type { Example } from './logistic.ts';

const authority = authoritySchema.parse({});

/** Lines of the page that were kept by mistake are none, either. */
export async function titlingIn(folder: string): Promise<Example<string>[]> {
  const examples: Example<string>[] = [];
  for await (const { source, bytes, expected } of labelledIn(folder)) {
    const { file } = readArticle({ id: source, path: source, bytes, record: null, authority });
    for (const { line, features } of file.data.titling ?? [])
      examples.push({ signals: features, yes: expected.crossheads.includes(line) });
  }
  return examples;
}
