/** The light that a reader has chosen to the page that shows it, before its first paint. */

/**
 * Goes into the head of every page as its own source text, hence imports nothing: a module would run after the
 * first paint. Runs again when another page of the archive changes the choice, or the browser brings this one back.
 */
export function showLight(): void {
  const show = () => {
    let chosen: string | null = null;
    try {
      chosen = localStorage.getItem('backfile-scheme');
    } catch {}
    document.documentElement.dataset['scheme'] = chosen ?? '';
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
      const own = meta.dataset['scheme'];
      meta.media = chosen ? (own === chosen ? '' : 'not all') : `(prefers-color-scheme: ${own})`;
    }
  };
  show();
  addEventListener('storage', show);
  addEventListener('pageshow', show);
}
