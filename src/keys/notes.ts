/**
 * The note of a passage to one tab stop, as a toolbar is: its line, from which the arrow keys lead to the rest of it. An
 * article has some hundred links to its evidence, which nobody goes through one by one.
 */

/** In the order in which the arrow keys go: what stands next to the text comes first. */
const parts = ['.line', '.here', '.cite', 'summary, .to'];

/** On a narrow screen a note is folded, which is one stop; whoever unfolds it wants what is in it. */
const wide = window.matchMedia('(width >= 47.5rem)');

/** What script makes may come later: it takes after its neighbour. */
function settle(): void {
  for (const stop of document.querySelectorAll<HTMLElement>('.note :is(.here, .cite, summary, .to)'))
    if (wide.matches) stop.tabIndex = -1;
    else stop.removeAttribute('tabindex');
}

export function leadAlongNotes(): void {
  settle();
  wide.addEventListener('change', settle);
  document.querySelector<HTMLElement>('.body')?.addEventListener('keydown', lead);
}

function lead(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLElement) || !wide.matches) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const note = event.target.closest('.note');
  if (step === undefined || !note) return;
  const stops = parts
    .flatMap((part) => [...note.querySelectorAll<HTMLElement>(part)])
    .filter((stop) => stop.checkVisibility());
  event.preventDefault();
  stops.at((stops.indexOf(event.target) + step) % stops.length)?.focus();
}
