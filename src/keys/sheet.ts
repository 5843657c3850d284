/** The sheet that lists the keys, opened, and in it the choice whether single keys act. */
import type { Choice } from './choice.ts';

/** What keeps the choice is handed in, since it is loaded already where this is loaded when wanted. */
export function openSheet({ areOn, turn }: Choice): void {
  const sheet = document.querySelector<HTMLDialogElement>('#keys');
  const box = sheet?.querySelector('input');
  if (box) {
    box.checked = areOn();
    box.onchange = () => turn(box.checked);
  }
  sheet?.showModal();
}
