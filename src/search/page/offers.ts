/** What was searched for to what else could be asked, and where else to look, below the words that say what was found. */
import { clippingAddress } from '../../addresses.ts';
import type { Answer, Note, Outside, Piece, Suggestion, WayOut } from '../contract.ts';
import { element, link, onPlainClick } from '../showing/elements.ts';
import { chosenBy, type View, writeView } from '../query/view.ts';
import type { Change } from './page.ts';
import { part } from './part.ts';

export type Offers = { suggestions: Suggestion[]; outside: Outside[]; ways: WayOut[] };

/** A search without these is whole. */
const ifAny = <Offer>(offers: Promise<Offer[]>) => offers.catch((): Offer[] => []);

export async function offersOf(answer: Answer): Promise<Offers> {
  const [suggestions, outside, ways] = await Promise.all([
    ifAny(answer.suggestions()),
    ifAny(answer.outside()),
    ifAny(answer.waysOut()),
  ]);
  return { suggestions, outside, ways };
}

/** Nobody is offered more lines beside results. */
const mostBeside = 3;

/** Before they come, so that they push no results aside: a line for each word that no article has. */
export function keepRoom(notes: readonly Note[]): void {
  const missing = notes
    .filter(({ kind }) => kind === 'absent')
    .flatMap(({ pieces }) => pieces.filter(isWord));
  const lines = Math.min(missing.length, mostBeside);
  part('search-suggestions', HTMLElement).style.setProperty('--awaited', String(lines));
}

const isWord = (piece: Piece) => typeof piece !== 'string';

export function showOffers({ suggestions, outside, ways }: Offers, view: View, change: Change): void {
  showOutside(outside);
  showSuggestions(suggestions, view, change);
  showWaysOut(ways, view, change);
}

function showSuggestions(suggestions: readonly Suggestion[], view: View, change: Change): void {
  const offers = suggestions.map(({ word, ...asked }) =>
    element('li', '', 'Did you mean ', wayTo(asked, word, view, change), '?'),
  );
  part('search-suggestions', HTMLElement).append(...offers);
}

const betweenWords = (index: number, count: number) =>
  index === 0 ? '' : index === count - 1 ? ' and ' : ', ';

function showOutside(outside: readonly Outside[]): void {
  const places = outside.map(({ words, id, headline, line, clippings }) => {
    const more = (clippings ?? 1) - 1;
    return element(
      'li',
      '',
      ...words.flatMap((word, index) => [betweenWords(index, words.length), element('bdi', 'quoted', word)]),
      ` ${words.length > 1 ? 'stand' : 'stands'} outside the text of `,
      element('bdi', 'quoted', headline),
      ', in ',
      link('', clippingAddress(id, line), `line ${line} of its clipping`),
      ...(more > 0 ? [`, and in ${more.toLocaleString('en')} more`] : []),
    );
  });
  part('search-suggestions', HTMLElement).append(...places);
}

function showWaysOut(ways: readonly WayOut[], view: View, change: Change): void {
  const offers = ways.map(({ part: left, excluded, total, asks }) => {
    const chosen = chosenBy((facet) => [...(asks.chosen[facet] ?? [])]);
    const count = `${total.toLocaleString('en')} ${total === 1 ? 'article' : 'articles'}`;
    const way = wayTo({ ...asks, chosen }, count, view, change);
    return element('li', '', excluded ? 'With ' : 'Without ', element('bdi', 'quoted', left), ': ', way);
  });
  part('search-suggestions', HTMLElement).append(...offers);
}

/** A link to what else could be asked. */
function wayTo(asked: Partial<View>, words: string, view: View, change: Change): HTMLAnchorElement {
  const way = link('', location.pathname + writeView({ ...view, ...asked, page: 1 }), words);
  onPlainClick(way, () => {
    change(asked);
    part('search-words', HTMLInputElement).focus();
  });
  return way;
}
