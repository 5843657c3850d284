/** What tells furniture from text to its files in the reader. */
import type { Forest } from '../../src/article/furniture/forest.ts';
import type { Lexicon } from '../../src/article/furniture/lexicon.ts';
import { writeFitted } from './command.ts';

export function writeLexicon({ base, terms }: Lexicon): Promise<void> {
  const words = [...terms].map(([word, weight]) => `${JSON.stringify(word)}: ${weight}`);
  return write('lexicon', [`{ "base": ${base}, "words": ${list('{', words, '}')} }`]);
}

export function writeForest({ names, base, trees }: Forest): Promise<void> {
  return write('forest', [
    `{ "names": ${JSON.stringify(names)},`,
    `"base": ${base},`,
    `"trees": ${list(
      '[',
      trees.map((tree) => JSON.stringify(tree)),
      ']',
    )} }`,
  ]);
}

/** One to a line, so that what a new fit changes can be seen. */
function list(open: string, members: string[], close: string): string {
  return [open, members.join(',\n'), close].join('\n');
}

function write(name: string, text: string[]): Promise<void> {
  return writeFitted(`furniture/${name}.json`, text.join('\n'));
}
