/** A reader who turns to the search to its field. */

export function turnToSearch(): void {
  const field = document.querySelector<HTMLInputElement>('form[role=search] input');
  field?.focus();
  field?.select();
}
