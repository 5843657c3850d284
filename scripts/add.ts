/** `npm run add -- FILE…`: clippings from outside, or from standard input, to their places in the archive. */
import path from 'node:path';
import { type Authority, authoritySchema } from '../src/article/authority.ts';
import { reportOf } from '../src/holdings/report.ts';
import { visible } from '../src/holdings/visible.ts';
import { readYaml } from '../src/holdings/yaml-file.ts';
import { add } from './add/add.ts';
import { readFlags } from './add/flags.ts';
import { nameOf, readInput } from './add/input.ts';
import { nextWords } from './add/next.ts';
import { readShelved } from './add/shelved.ts';
import { explain, failure } from './build/failure.ts';
import { lookOf } from './colours.ts';

try {
  const flags = readFlags(process.argv.slice(2));
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const mayAsk = isTerminal && !flags.yes && !flags.inputs.includes('-');
  const desk = {
    flags,
    authority: await readNames(flags.content),
    shelved: await readShelved(flags.content),
    terminal: mayAsk ? { input: process.stdin, output: process.stdout } : null,
  };
  let written = 0;
  for (const given of flags.inputs) {
    const refuseIt = (words: string) => refuse(`${visible(nameOf(given))}\n${words}`);
    const input = await readInput(given, process.stdin);
    if (typeof input === 'string') refuseIt(input);
    else
      await add(input, desk).then(
        () => (written += 1),
        (error: unknown) => refuseIt(explain(error)),
      );
  }
  if (written > 0) console.log(`${nextWords(flags.content)}\n`);
} catch (error) {
  refuse(explain(error));
}

async function readNames(content: string): Promise<Authority> {
  const { file, value } = await readYaml(path.join(content, 'names.yaml'), authoritySchema);
  if (!value) throw failure(reportOf([file], lookOf(process.stderr)));
  return value;
}

function refuse(words: string) {
  console.error(`${words}\n`);
  process.exitCode = 1;
}
