/** A folder of fixtures to the scores of their readings, and what differs in each. */
import { readArticle } from '../../src/article/article.ts';
import { linesOf } from '../../src/article/text/lines.ts';
import { readAuthority } from '../../src/holdings/read.ts';
import { compare, noScores, type Scores } from './compare.ts';
import { labelledIn } from './labelled.ts';

/** `refused` is why a fixture could not be read at all. */
type Fixture = { name: string; faults: string[]; refused: string | null };

export async function scoreFixtures(folder: string): Promise<{ scores: Scores; fixtures: Fixture[] }> {
  const authority = await readAuthority('content');
  const scores = noScores();
  const fixtures: Fixture[] = [];
  for await (const { name, source, bytes, expected } of labelledIn(folder)) {
    const { file, reading } = readArticle({ id: name, path: source, bytes, record: null, authority });
    if (!reading) {
      fixtures.push({ name, faults: [], refused: file.messages.map(String).join('; ') });
      continue;
    }
    const lines = linesOf(String(file)).map(({ text }) => text);
    fixtures.push({ name, faults: compare(reading.article, expected, lines, scores), refused: null });
  }
  return { scores, fixtures };
}
