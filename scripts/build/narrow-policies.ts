/** Pages to the same with policies that allow what stands in each of them: Astro lists in all what stands in any. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileReader } from '../file-reader.ts';

/** What the pattern cannot read, the parser of the last step can, which finds whatever is left without leave. */
const inline = /<(style|script)\b[^>]*>(?<text>[\s\S]*?)<\/\1>/g;
const policy = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;
const hash = / '(?<digest>sha256-[^']+)'/g;

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
  const digests = new Set(
    texts.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`),
  );
  return html.replace(policy, (wide) =>
    wide.replace(hash, (source, digest: string) => (digests.has(digest) ? source : '')),
  );
}
