/**
 * A folder of cases, `NAME/source.txt` beside `NAME/expected.json`, to its clippings with their editors' readings, by
 * name. A public page is named by its site, itself and how it was flattened: "harbour.example--ferries-printed".
 */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Expected, expectedSchema } from './expected.ts';

export type Labelled = { name: string; site: string; source: string; bytes: Uint8Array; expected: Expected };

export async function* labelledIn(folder: string): AsyncGenerator<Labelled> {
  for (const source of (await Array.fromAsync(glob(`${folder}/*/source.txt`))).sort()) {
    const directory = path.dirname(source);
    const labels = await readFile(path.join(directory, 'expected.json'), 'utf8');
    const expected = expectedSchema.parse(JSON.parse(labels));
    const name = path.basename(directory);
    const [site] = name.split('--', 1) as [string];
    yield { name, site, source, bytes: await readFile(source), expected };
  }
}
