/** The italic of the text face ahead of the first word that is set in it: asked for then, it would come too late to be shown. */
export function fetchItalics(): void {
  for (const face of document.fonts) if (face.style === 'italic') face.load().catch(() => undefined);
}
