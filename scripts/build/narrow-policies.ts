/** Pages to the same with policies that allow what stands in each of them: Astro lists in all what stands in any. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileReader } from '../file-reader.ts';
import { hashOf } from '../policy-hash.ts';

/** What the pattern cannot read, the parser of the last step can, which finds whatever is left without leave. */
const inline = /<(style|script)\b[^>]*>(?<text>[\s\S]*?)<\/\1>/g;
const policy = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;
const hash = / (?<source>'sha256-[^']+')/g;

/** @param pages paths of their files below the folder */
export function narrowPolicies(folder: string, pages: readonly string[]): void {
  const read = fileReader();
  for (const page of pages) {
    const file = path.join(folder, page);
    const html = read(file).toString();
    writeFileSync(file, narrowed(html));
  }
}

function narrowed(html: string): string {
  const texts = [...html.matchAll(inline)].map(({ groups }) => groups?.['text'] ?? '');
  const own = new Set(texts.map(hashOf));
  return html.replace(policy, (wide) =>
    wide.replace(hash, (listed, source: string) => (own.has(source) ? listed : '')),
  );
}
