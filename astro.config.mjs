import { fileURLToPath } from 'node:url';
import { defineConfig, fontProviders } from 'astro/config';
import { contentOverlay } from './src/dev/overlay.ts';
import { fontFiles } from './src/fonts/newsreader.ts';
import { readBase } from './src/holdings/base.ts';
import { contentFolder } from './src/holdings/folder.ts';

const newsreader = await fontFiles(fileURLToPath(new URL('.', import.meta.url)), contentFolder);

/** @param {import('./src/fonts/newsreader.ts').Cut} cut @param {400 | 500} weight @param {'normal' | 'italic'} style */
const faces = (cut, weight, style) =>
  newsreader[cut].map(({ file, ...range }) => ({ src: [file], weight, style, ...range }));

/** Vite wraps every import() in a kilobyte that waits for style sheets; no script here brings any. */
const plainImports = {
  name: 'backfile-plain-imports',
  enforce: /** @type {const} */ ('pre'),
  configEnvironment: () => ({ build: { modulePreload: /** @type {const} */ (false) } }),
  load: {
    filter: { id: /^\0vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

export default defineConfig({
  base: await readBase(contentFolder),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: {
    // Scripts are files, one for all pages.
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports],
    // What builds leave behind is tens of thousands of files of a large archive, and no page is made from it.
    server: { watch: { ignored: ['**/dist/**', '**/.build/{cache,site,previous}/**'] } },
  },
  // A class is shorter than an attribute, at every element of every page.
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  integrations: [contentOverlay(contentFolder)],
  // Astro's own Markdown plays no part here, and its highlighter writes styles that the policy below forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  experimental: {
    // A page whose cacheKey has not changed is taken from the last build.
    incrementalBuild: true,
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-text',
      // Text never changes its face under a reader’s eyes: the font comes in time, or with the next page.
      display: 'optional',
      fallbacks: ['serif'],
      options: { variants: [...faces('text', 400, 'normal'), ...faces('italic', 400, 'italic')] },
    },
    {
      provider: fontProviders.local(),
      name: 'Newsreader Display',
      cssVariable: '--font-display',
      display: 'optional',
      fallbacks: ['serif'],
      options: { variants: faces('display', 500, 'normal') },
    },
  ],
});
