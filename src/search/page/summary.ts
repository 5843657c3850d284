/** What a search did to the words that say so, on the page and to those who listen to it. */
import type { Explanation, Piece } from '../contract.ts';
import { element, sentence } from '../showing/elements.ts';
import { failureSentence } from '../telling/failure-words.ts';
import { isEmpty, type View } from '../query/view.ts';
import { keepRoom } from './offers.ts';
import { part } from './part.ts';
import { pagesOf } from './results.ts';

/** Milliseconds after which what has changed is read out: not every letter’s answer, but the last one’s. */
const breath = 500;

let speaking: number | undefined;

const pageTitle = document.title;

/** @param areLate whether what else could be asked is still to come */
export function showSummary(
  view: View,
  total: number,
  { summary, narrowing, notes }: Explanation,
  areLate: boolean,
): void {
  const isAsked = !isEmpty(view);
  // Of several searches in tabs and in the history, each is told from the others.
  document.title = view.text ? `${view.text} – ${pageTitle}` : pageTitle;
  part('search-failure', HTMLElement).hidden = true;
  part('search-counts-failure', HTMLElement).hidden = true;
  // On the screen, chips say what narrows it.
  const narrowed = element('span', 'narrowed', ...sentence(narrowing));
  part('search-report', HTMLElement).replaceChildren(...(isAsked ? [...sentence(summary), narrowed] : []));
  const items = notes.map(({ kind, pieces }) => element('li', kind, ...sentence(pieces)));
  part('search-notes', HTMLElement).replaceChildren(...(isAsked ? items : []));
  part('search-suggestions', HTMLElement).replaceChildren();
  keepRoom(isAsked && areLate ? notes : []);
  part('search-nothing', HTMLElement).hidden = total > 0;
  part('search-found', HTMLElement).hidden = !isAsked || total === 0;
  const pages = pagesOf(total);
  const page = pages > 1 ? [`Page ${view.page} of ${pages}.`] : [];
  part('search-asked', HTMLElement).replaceChildren(
    ...(isAsked ? sentence([...askedAs(view), ...page]) : []),
  );
  const said = [[...summary, ...narrowing], ...notes.map((note) => note.pieces)].map(plain);
  say(isAsked ? [...said, ...page].join('. ') : '');
}

/** What a sheet of paper could not tell otherwise: the query as it was typed, and the order. */
function askedAs({ text }: View): Piece[] {
  const order = part('search-sort', HTMLSelectElement).selectedOptions[0]?.text ?? '';
  return [...(text ? ['Asked as ', { word: text }, '. '] : []), `Sorted by ${order}. `];
}

/** A way on is on the page already, and comes to light. */
export function showFailure(error: unknown, again: () => void): void {
  const words = failureSentence(error);
  part('search-failure-words', HTMLElement).textContent = words;
  part('search-again', HTMLButtonElement).onclick = again;
  part('search-failure', HTMLElement).hidden = false;
  part('search-nothing', HTMLElement).hidden = true;
  part('search-found', HTMLElement).hidden = true;
  for (const id of ['search-suggestions', 'search-report', 'search-asked', 'search-notes'])
    part(id, HTMLElement).replaceChildren();
  say(words);
}

export function showCountsFailure(): void {
  part('search-counts-failure', HTMLElement).hidden = false;
}

function say(words: string): void {
  window.clearTimeout(speaking);
  speaking = window.setTimeout(() => {
    part('search-status', HTMLElement).textContent = words;
  }, breath);
}

/** Quotation marks are those of an exact phrase alone, for those who listen too. */
const plain = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.word)).join('');
