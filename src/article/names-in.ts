/** The names that a clipping mentions to those of some kinds, each at the line that names it first. */
import type { VFile } from 'vfile';
import { pointIn } from './evidence.ts';
import type { NameKind } from './names/known.ts';
import type { Name } from './schema.ts';

/** In the order of their first appearance, each once. */
export function namesIn(file: VFile, kinds: NameKind[]): Name[] {
  const found = new Map<string, Name>();
  for (const [block, mentions] of file.data.mentions ?? []) {
    for (const { name, kind, known, start } of mentions) {
      if (!kinds.includes(kind) || found.has(name)) continue;
      found.set(name, { name, known, line: pointIn(block, start).line });
    }
  }
  return [...found.values()];
}
