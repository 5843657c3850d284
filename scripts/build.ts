/** `npm run build`: content/ to dist/, or with --content and --out other folders; exits 1 when anything is wrong. */
import { build } from './build/build.ts';
import { contentOption } from './content-folder.ts';
import { readOptions } from './options.ts';

const { values } = readOptions('Usage: npm run build -- [--content FOLDER] [--out FOLDER]', {
  options: {
    content: contentOption,
    out: { type: 'string', default: 'dist' },
  },
});

// Astro leaves watchers running after a build that fails; nothing is left to wait for.
process.exit((await build(values)) ? 0 : 1);
