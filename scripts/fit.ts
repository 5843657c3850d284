/**
 * Labelled pages to what tells furniture from text: writes the weights of words (`lexicon.json`) and the trees
 * (`forest.json`) into `src/article/furniture/`.
 * The input has a page a line, as JSON: `{ "site": "…", "lines": ["…"], "text": [0, 1, …] }`: whose page it is, the page
 * flattened to text, and whether each line is the article's.
 *
 *   node scripts/fit.ts pages.jsonl
 */
import { valuesNamed } from './fit/command.ts';
import { fit } from './fit/fit.ts';
import { pageFrom } from './fit/page.ts';
import { writeForest, writeLexicon } from './fit/written.ts';

const { lexicon, forest } = fit((await valuesNamed()).map(pageFrom));
await writeLexicon(lexicon);
await writeForest(forest);
