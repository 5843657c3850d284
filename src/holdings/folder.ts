/** Where the content folder is. A trial archive (a test, a benchmark) is named by BACKFILE_CONTENT. */
import path from 'node:path';

export const contentFolder = path.resolve(process.env['BACKFILE_CONTENT'] ?? 'content');
