/**
 * Clippings of pages, each beside the text of its article as somebody took it from the page, to the labelled lines that
 * `fit.ts` learns from: each page whole, and cropped near its article. The input has a clipping a line, as JSON:
 * `{ "site": "…", "clipping": "…", "article": "…" }`; one page flattened in several ways is several clippings. Pages that
 * the article is not wholly on, or that go on with what was not taken, are left out.
 *
 *   node scripts/label.ts clippings.jsonl > pages.jsonl
 */
import { z } from 'zod';
import { valuesNamed } from './fit/command.ts';
import { cropped, labelsOf } from './fit/labels.ts';
import { randomFrom } from './random.ts';

const schema = z.object({ site: z.string(), clipping: z.string(), article: z.string() });
const random = randomFrom(1);
const said = new Set<string>();
let [all, left] = [0, 0];
for (const value of await valuesNamed()) {
  const { site, clipping, article } = schema.parse(value);
  const labels = labelsOf(clipping, article);
  all += 1;
  if (labels === null) left += 1;
  else for (const some of [labels, cropped(labels, random)]) say(JSON.stringify({ site, ...some }));
}
console.error(`${all} clippings, ${left} of them left out; ${said.size} pages, whole and cropped`);

/** Two ways to flatten a page may come to the same. */
function say(page: string) {
  if (said.has(page)) return;
  said.add(page);
  process.stdout.write(`${page}\n`);
}
