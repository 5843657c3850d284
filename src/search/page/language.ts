/** How to ask, to where it stands open: on a page without results. Below them it is a line, until a link or a reader opens it. */
import { part } from './part.ts';

let isFolded = false;

export function startLanguage(): void {
  for (const link of document.querySelectorAll('a[href="#how-to-ask"]'))
    link.addEventListener('click', () => {
      part('search-language', HTMLDetailsElement).open = true;
    });
}

/** Whoever opened it over one list of results finds it open below the next. */
export function foldLanguage(hasResults: boolean): void {
  if (hasResults === isFolded) return;
  isFolded = hasResults;
  // An address may lead to it.
  part('search-language', HTMLDetailsElement).open = !hasResults || location.hash === '#how-to-ask';
}
