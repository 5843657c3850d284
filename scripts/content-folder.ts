/** The folder of content that a command reads: as an option of it, and as the words that name it in a shell. */
export const contentOption = { type: 'string', default: 'content' } as const;

/** Empty for the folder that is read unasked. */
export function contentFlag(content: string): string {
  if (content === contentOption.default) return '';
  const isPlain = /^[\w./][\w./-]*$/.test(content);
  return ` -- --content ${isPlain ? content : `'${content.replaceAll("'", String.raw`'\''`)}'`}`;
}
