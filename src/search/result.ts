/** One hit to its item in the list of results: headline, publisher and date, excerpt. */
import { excerptOf, foundWords } from './excerpt.ts';
import { highlighted } from './found-words.ts';
import type { Fragment } from './pagefind.ts';

/** Built of text only: nothing that a clipping says becomes markup here. */
export function resultItem(fragment: Fragment): HTMLLIElement {
  const link = element('a', 'headline', fragment.meta['title'] ?? fragment.url);
  link.href = highlighted(fragment.url, foundWords(fragment));
  const facts = element('p', 'facts sans');
  facts.append(
    element('bdi', 'publisher', fragment.meta['publisher'] ?? ''),
    element('bdi', 'date', fragment.meta['date'] ?? ''),
  );
  const heading = element('h2', '');
  heading.append(link);
  const excerpt = element('p', 'excerpt');
  excerpt.append(...excerptOf(fragment).map(({ text, found }) => (found ? element('mark', '', text) : text)));
  const item = document.createElement('li');
  item.append(facts, heading, excerpt);
  for (const part of [heading, excerpt]) part.dir = 'auto';
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, text = '') {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
