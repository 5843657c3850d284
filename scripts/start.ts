/** `npm start`: builds the archive and serves it on this machine. */
import { build } from './build/build.ts';
import { readBase } from '../src/holdings/base.ts';
import { serve } from './serve.ts';

if (await build({ content: 'content', out: 'dist' })) {
  const { address } = await serve('dist', 4321, await readBase('content'));
  console.log(`\n  The archive is at ${address}\n  Ctrl+C ends it.\n`);
} else {
  process.exit(1);
}
