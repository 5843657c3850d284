/** One result to the link that stands for it in the dialog: from whom and when, its headline, its best passage. */
import type { Result } from '../contract.ts';
import { element, link, marked } from '../elements.ts';
import { cut, placeOf } from '../result-item.ts';
import { whenOf } from '../result-words.ts';

export function dialogItem(result: Result): HTMLAnchorElement {
  const publisher = result.publisher ?? 'Publisher not stated';
  const { words: when } = whenOf(result, 'event');
  const facts = element('span', 'facts sans', element('bdi', '', publisher), ` · ${when}`);
  const headline = element('span', 'headline', ...marked(result.headline));
  const [first] = result.passages;
  const passage = first ? [element('span', 'passage', ...cut(first))] : [];
  for (const text of [headline, ...passage]) text.dir = 'auto';
  const item = link('', placeOf(result), facts, headline, ...passage);
  // Who listens hears first what tells it from the others, and the passage after a pause.
  item.ariaLabel = `${result.headline.text}, ${publisher}, ${when}`;
  item.ariaDescription = first?.text ?? '';
  return item;
}
