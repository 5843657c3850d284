/** One result to the link that stands for it in the dialog: from whom and when, its headline, its best passage. */
import type { Result } from '../found.ts';
import { element, link, marked, withDates } from '../showing/elements.ts';
import { cut, placeOf } from '../showing/result-item.ts';
import { whenOf } from '../showing/result-words.ts';

/** The headline comes first for who listens, and under its facts for who looks. */
export function dialogItem(result: Result): HTMLAnchorElement {
  const headline = element('span', 'headline', ...marked(result.headline));
  const { of, words } = whenOf(result, 'event');
  const facts = [
    element('bdi', '', result.publisher ?? 'Publisher not stated'),
    ...withDates(` · ${of ? `${of} ${words}` : words.toLowerCase()}`),
  ];
  const [first] = result.passages;
  const passage = first ? [element('span', 'passage', ...cut(first))] : [];
  for (const text of [headline, ...passage]) text.dir = 'auto';
  return link('', placeOf(result), headline, element('span', 'facts sans', ...facts), ...passage);
}
