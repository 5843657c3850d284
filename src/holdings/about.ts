/** A content folder to the file of its about page, with a message where a build would not find it. */
import path from 'node:path';
import { VFile } from 'vfile';
import { refuse } from '../article/warn.ts';
import { readBytes } from './bytes.ts';
import { missing } from './missing.ts';

/** In bytes, far more than a page is written in. */
const largest = 4 * 1024 * 1024;

export async function readAbout(content: string): Promise<VFile> {
  const file = new VFile({ path: path.join(content, 'about.md') });
  const { refusal } = await readBytes(file.path, largest);
  if (refusal) refuse(file, refusal.rule === 'missing' ? missing(file.path) : refusal.reason, refusal.rule);
  return file;
}
