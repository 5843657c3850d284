/** `npm run add -- FILE…`: clippings from outside, or from standard input, to their places in the archive. */
import path from 'node:path';
import { type Authority, authoritySchema } from '../src/article/authority.ts';
import { reportOf } from '../src/holdings/report.ts';
import { visible } from '../src/holdings/visible.ts';
import { readYaml } from '../src/holdings/yaml-file.ts';
import { add, brokenOff } from './add/add.ts';
import { clippingsIn } from './add/documents.ts';
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
    await refusing(nameOf(given), async () => {
      const input = await readInput(given, process.stdin);
      for (const clipping of await clippingsIn(input, desk)) {
        await refusing(clipping.name, async () => {
          await add(clipping, desk);
          written += 1;
        });
      }
    });
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

/** What is wrong with one is said, and the next has its turn, unless somebody broke off. */
async function refusing(name: string, bringIn: () => Promise<void>) {
  await bringIn().catch((error: unknown) => {
    if (error instanceof Error && error.message === brokenOff) throw error;
    refuse(`${visible(name)}\n${explain(error)}`);
  });
}

function refuse(words: string) {
  console.error(`${words}\n`);
  process.exitCode = 1;
}
