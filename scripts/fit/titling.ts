/** A folder of labelled clippings to examples of short lines: the features of each, and whether the editor calls it a crosshead. */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readArticle } from '../../src/article/article.ts';
import { authoritySchema } from '../../src/article/authority.ts';
import { expectedSchema } from '../score/expected.ts';
import type { Example } from './logistic.ts';

const authority = authoritySchema.parse({});

/** Lines of the page that were kept by mistake are none, either. */
export async function titlingIn(folder: string): Promise<Example<string>[]> {
  const examples: Example<string>[] = [];
  for (const source of (await Array.fromAsync(glob(`${folder}/*/source.txt`))).sort()) {
    const labels = await readFile(path.join(path.dirname(source), 'expected.json'), 'utf8');
    const { crossheads } = expectedSchema.parse(JSON.parse(labels));
    const bytes = await readFile(source);
    const { file } = readArticle({ id: source, path: source, bytes, record: null, authority });
    for (const { line, features } of file.data.titling ?? [])
      examples.push({ signals: features, yes: crossheads.includes(line) });
  }
  return examples;
}
