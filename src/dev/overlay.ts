/** A file of the content that cannot be published, to a word over the pages that are open, until it is mended. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { VFile } from 'vfile';
import { descriptionSchema } from '../archive/description.ts';
import { authoritySchema } from '../article/authority.ts';
import { clippingOf } from '../holdings/address.ts';
import { isRefused } from '../holdings/messages.ts';
import { readHolding } from '../holdings/read.ts';
import { refusedReports } from '../holdings/refused.ts';
import { reportOf } from '../holdings/report.ts';
import { readYaml } from '../holdings/yaml-file.ts';

/** For the development server alone: a build stops at what is wrong, and says so itself. */
export function contentOverlay(content: string): AstroIntegration {
  return {
    name: 'backfile-overlay',
    hooks: {
      'astro:server:setup': ({ server }) => {
        /** Reports by what they are about; a clipping and its record are one. The loader adds those of the start. */
        const problems = refusedReports();
        const show = () => {
          const message = [...problems.values()].join('\n');
          if (message) server.ws.send({ type: 'error', err: { message, stack: '' } });
        };
        const look = async (saved: string) => {
          const subject = subjectOf(path.resolve(saved), content);
          if (subject === null) return;
          const files = await filesOf(subject, content);
          const wasThere = problems.delete(subject);
          if (isRefused(files)) {
            problems.set(subject, reportOf(files, 'plain'));
            show();
          } else if (wasThere) {
            // It may again be as it was before, and then nothing else would tell the page.
            server.ws.send({ type: 'full-reload' });
          }
        };
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, look);
        // Pages that are opened, or opened again, are told as well.
        server.ws.on('connection', show);
      },
    },
  };
}

/** The file below the content folder that a saved file is read with; null for one that says nothing. */
function subjectOf(saved: string, content: string): string | null {
  const name = path.relative(path.resolve(content), saved).replaceAll(path.sep, '/');
  if (/^articles\/.*\.(txt|yaml)$/.test(name)) return clippingOf(name);
  return name === 'names.yaml' || name === 'archive.yaml' ? name : null;
}

async function filesOf(subject: string, content: string): Promise<VFile[]> {
  const file = path.join(content, subject);
  if (subject === 'archive.yaml') return [(await readYaml(file, descriptionSchema)).file];
  const names = await readYaml(path.join(content, 'names.yaml'), authoritySchema);
  if (subject === 'names.yaml') return [names.file];
  // What is gone is no longer wrong.
  if (!existsSync(file)) return [];
  return (await readHolding(file, content, names.value ?? authoritySchema.parse({}))).files;
}
