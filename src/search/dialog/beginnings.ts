/** The whole archive to ways into it, for a field in which nothing is typed yet: whom and what most of its articles name. */
import { searchAddress } from '../../addresses.ts';
import type { Answer, Facet } from '../contract.ts';
import { mostAtOnce, notStated } from '../index/ledger.ts';
import { writeView, type View } from '../query/view.ts';
import { element, link } from '../showing/elements.ts';

/** As many as stand above the keys of a phone, all kinds together. */
const mostOfEach = 2;

const kinds: { facet: Facet; said: string }[] = [
  { facet: 'person', said: 'named in' },
  { facet: 'place', said: 'named in' },
  { facet: 'publisher', said: 'publisher of' },
];

/** @param answer to `view`, which asks for nothing. The ledger of a large archive is more than this is worth. */
export async function beginnings(answer: Answer, view: View): Promise<HTMLAnchorElement[]> {
  if (answer.total > mostAtOnce) return [];
  const facets = await answer.counts();
  return kinds.flatMap(({ facet, said }) =>
    facets[facet]
      .filter(({ value }) => value !== notStated)
      .slice(0, mostOfEach)
      .map(({ value, count }) =>
        link(
          'offer sans',
          searchAddress + writeView({ ...view, chosen: { ...view.chosen, [facet]: [value] } }),
          element('bdi', '', value),
          element(
            'span',
            'facts',
            ` · ${said} ${count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`}`,
          ),
        ),
      ),
  );
}

/** What can be typed, and the way to all that can. */
export function hint(): (Node | string)[] {
  return [
    'Words, ',
    element('q', '', 'phrases'),
    ', names, dates: ',
    link('', `${searchAddress}#how-to-ask`, 'how to ask'),
    '.',
  ];
}
