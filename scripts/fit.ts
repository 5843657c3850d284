/**
 * Labelled pages to what tells furniture from text: writes the weights of words (`lexicon.json`) and the trees
 * (`forest.json`) into `src/article/furniture/`.
 * The input has a page a line, as JSON: `{ "site": "…", "lines": ["…"], "text": [0, 1, …] }`: whose page it is, the page
 * flattened to text, and whether each line is the article's.
 *
 *   node scripts/fit.ts pages.jsonl
 */
import { valuesNamed, writeFitted } from './fit/command.ts';
import { fit } from './fit/fit.ts';
import { pageFrom } from './fit/page.ts';

const { lexicon, forest } = fit((await valuesNamed()).map(pageFrom));
await write('lexicon', [
  `{ "base": ${lexicon.base}, "words": ${list(
    '{',
    [...lexicon.terms].map(([word, weight]) => `${JSON.stringify(word)}: ${weight}`),
    '}',
  )} }`,
]);
await write('forest', [
  `{ "names": ${JSON.stringify(forest.names)},`,
  `"base": ${forest.base},`,
  `"trees": ${list(
    '[',
    forest.trees.map((tree) => JSON.stringify(tree)),
    ']',
  )} }`,
]);

/** One to a line, so that what a new fit changes can be seen. */
function list(open: string, members: string[], close: string): string {
  return [open, members.join(',\n'), close].join('\n');
}

function write(name: string, text: string[]): Promise<void> {
  return writeFitted(`furniture/${name}.json`, text.join('\n'));
}
