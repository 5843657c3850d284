/** The switch in the footer to the light of every page of the archive. */
import { recall, remember } from '../reader/memory.ts';

const choices = document.querySelectorAll<HTMLInputElement>('input[name=scheme]');

const sync = () => {
  for (const choice of choices) choice.checked = choice.value === (recall('scheme') ?? '');
};

for (const choice of choices) {
  choice.addEventListener('change', () => {
    remember('scheme', choice.value || null);
    // Browsers tell every page but the one that wrote.
    dispatchEvent(new StorageEvent('storage'));
  });
}
addEventListener('storage', sync);
addEventListener('pageshow', sync);
sync();
