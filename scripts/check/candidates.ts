/** Readings to the names in their texts that the authority file lacks: how often each is met, and where first in each clipping. */
import type { Reading } from '../../src/article/article.ts';
import { evidence } from '../../src/article/evidence.ts';

export type Candidate = {
  name: string;
  kind: 'person' | 'organisation';
  mentions: number;
  places: { path: string; line: number }[];
};

/** Those met most often first. Whoever keeps the authority file decides what becomes of them. */
export function candidatesOf(readings: readonly Reading[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const { file } of readings) {
    for (const [block, mentions] of file.data.mentions ?? []) {
      for (const { name, kind, known, start } of mentions) {
        if (known || kind === 'outlet' || kind === 'place') continue;
        const key = `${kind} ${name}`;
        const candidate = candidates.get(key) ?? { name, kind, mentions: 0, places: [] };
        candidates.set(key, candidate);
        candidate.mentions += 1;
        if (candidate.places.at(-1)?.path !== file.path) {
          candidate.places.push({ path: file.path, line: evidence(block, start, start).line });
        }
      }
    }
  }
  return [...candidates.values()].sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
}
