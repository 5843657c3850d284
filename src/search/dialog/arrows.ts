/** The arrow keys to a way up and down the results under a field; everything else is as a page has it. */

export function startArrows(dialog: HTMLElement, field: HTMLInputElement): void {
  dialog.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...dialog.querySelectorAll<HTMLElement>('ol a')];
    const here = stops.findIndex((stop) => stop.matches(':focus'));
    const next = stops[here + step];
    if (here === -1 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
