/** An article reached from the search to the same article with the found words marked, and a bar to go from one to the next. */
import { button, element } from './elements.ts';
import { readFoundWords } from './found-words.ts';
import { mark, markCurrent, placesOf, unmark } from './highlight.ts';

/** Letters before and after a word that are read out with it. */
const around = 50;

/** Does nothing where the address names no words, or the text has none of them. */
export function arrive(texts: Iterable<Element>): void {
  const places = placesOf(readFoundWords(location.search), texts);
  if (places.length === 0) return;
  mark(places);
  document.documentElement.dataset['found'] = '';
  let current = startOf(places);

  const count = element('span', 'count');
  const word = element('bdi', 'word');
  const status = element('span', 'unseen');
  status.role = 'status';
  const show = () => {
    const place = places[current];
    if (place) markCurrent(place);
    const all = places.length.toLocaleString('en');
    word.textContent = place ? String(place) : formsOf(places).join(', ');
    count.textContent = place ? `${(current + 1).toLocaleString('en')} of ${all}` : `${all} found`;
  };
  const go = (step: number) => {
    // From before the first, backwards, to the last, and round again.
    current =
      current === -1 && step < 0 ? places.length - 1 : (current + step + places.length) % places.length;
    show();
    const place = places[current];
    if (!place) return;
    const { top } = place.getBoundingClientRect();
    window.scrollBy({ top: top - window.innerHeight / 3 });
    status.textContent = `${count.textContent}: ${wordsAround(place)}`;
  };
  const close = () => {
    unmark();
    bar.remove();
    delete document.documentElement.dataset['found'];
    document.getElementById('main')?.focus({ preventScroll: true });
  };

  const bar = element(
    'section',
    'found-bar sans',
    element('span', 'place', word, count),
    button('', () => go(-1), 'Previous'),
    button('', () => go(1), 'Next'),
    button('', close, 'Close'),
    status,
  );
  bar.ariaLabel = 'Words found by the search';
  show();
  document.body.append(bar);
}

/** The first word at the place that the address leads to, or before all where it leads to the head of the article. */
function startOf(places: readonly Range[]): number {
  const target = document.querySelector(':target');
  if (!target) return -1;
  return places.findIndex(({ startContainer }) => {
    const position = target.compareDocumentPosition(startContainer);
    return (position & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)) !== 0;
  });
}

/** Each once, in any capitals, in the order in which they first stand there. */
function formsOf(places: readonly Range[]): string[] {
  return [...new Map(places.map((place) => [String(place).toLowerCase(), String(place)])).values()];
}

function wordsAround({ startContainer, startOffset, endOffset }: Range): string {
  const text = startContainer.textContent ?? '';
  return text.slice(Math.max(0, startOffset - around), endOffset + around).trim();
}
