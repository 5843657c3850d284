/** A reader who turns to the search to its field: on the search page that page’s own, elsewhere the dialog’s. */

const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
const opener = document.querySelector('#search-open');

/** At the first sign of wanting it, so that it is there before the first key. */
const fetchSearch = async () => {
  const { startDialog } = await import('./dialog/dialog.ts');
  if (dialog) startDialog(dialog);
};

export function turnToSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#search-words');
  if (!field) {
    // The dialog stands in the page, so that it opens at once, and a phone shows its keys.
    void fetchSearch();
    dialog?.showModal();
    dialog?.querySelector('input')?.select();
    return;
  }
  field.focus();
  field.select();
}

for (const sign of ['pointerenter', 'focus', 'touchstart'])
  opener?.addEventListener(sign, () => void fetchSearch(), { once: true, passive: true });

opener?.addEventListener('click', (event) => {
  if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  turnToSearch();
});
