/** The single keys that act on every page, each to what it does, fetched when it is first wanted. The sheet lists them. */
import { turnToSearch } from '../search/shortcut.ts';
import { choice } from './choice.ts';
import { isFree } from './free.ts';

const step = async (direction: 'next' | 'prev') => (await import('./step.ts')).step(direction);
const openSheet = async () => (await import('./sheet.ts')).openSheet(choice);

const actions = new Map<string, () => unknown>([
  ['/', turnToSearch],
  ['j', () => step('next')],
  ['k', () => step('prev')],
  ['?', openSheet],
]);

document.addEventListener('keydown', (event) => {
  const act = actions.get(event.key);
  if (!act || !isFree(event)) return;
  event.preventDefault();
  act();
});
document.querySelector('[aria-controls=keys]')?.addEventListener('click', openSheet);
