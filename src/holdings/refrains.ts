/** All clippings of the archive to the lines that recur from one clipping of a publisher to the next: its pages' furniture. */
import { linesOf } from '../article/text/lines.ts';
import { largestClipping } from '../article/clipping/decode.ts';
import { recordSchema } from '../article/schema.ts';
import { recordOf } from './address.ts';
import { readBytes } from './bytes.ts';
import { readShelf } from './shelf.ts';
import { readOptionalYaml } from './yaml-file.ts';

/** Lines by the publisher whose clippings have them. */
export type Refrains = ReadonlyMap<string, ReadonlySet<string>>;

export const noRefrains: Refrains = new Map();

/** In so many different clippings of one publisher a line is the page's, not the story's. */
const enough = 3;
/** A longer line is a paragraph, and one that recurs is more likely a story told again. */
const longest = 400;

/** Reads every clipping and record once. A clipping that is there twice counts once. */
export async function findRefrains(content: string): Promise<Refrains> {
  const counts = new Map<string, Map<string, number>>();
  const seen = new Set<string>();
  for (const clipping of (await readShelf(content)).clippings) {
    const publisher = (await readOptionalYaml(recordOf(clipping), recordSchema))?.value?.publisher?.value;
    if (publisher === undefined) continue;
    const { bytes } = await readBytes(clipping, largestClipping);
    const text = new TextDecoder().decode(bytes ?? new Uint8Array());
    if (seen.has(text)) continue;
    seen.add(text);
    const own = counts.get(publisher) ?? new Map<string, number>();
    counts.set(publisher, own);
    const lines = new Set(linesOf(text).map((line) => line.text.trim()));
    for (const line of lines)
      if (line !== '' && line.length <= longest) own.set(line, (own.get(line) ?? 0) + 1);
  }
  const recurring = [...counts].map(([publisher, lines]): [string, ReadonlySet<string>] => [
    publisher,
    new Set([...lines].filter(([, count]) => count >= enough).map(([line]) => line)),
  ]);
  return new Map(recurring.filter(([, lines]) => lines.size > 0));
}
