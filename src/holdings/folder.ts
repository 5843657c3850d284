/** Where the content folder is, from where the program runs. A trial archive is named by BACKFILE_CONTENT. */
export const contentFolder = process.env['BACKFILE_CONTENT'] ?? 'content';
