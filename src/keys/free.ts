/** A key that was pressed to whether it may act as a shortcut, or belongs to the reader's writing or to the browser. */
import { choice } from './choice.ts';

const typed = 'input, textarea, select, [contenteditable]';

export function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest(typed)) return false;
  // What lies behind an open dialog is out of reach.
  return choice.areOn() && !document.querySelector('dialog[open]');
}
