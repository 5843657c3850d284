/** One result to its item in the list: when, from whom, its headline, and the passages, each a way to its place. */
import { articleAddress } from '../../addresses.ts';
import type { Clock } from '../contract.ts';
import type { Passage, Result } from '../found.ts';
import { button, element, link, marked, withDates } from './elements.ts';
import { highlighted } from './found-words.ts';
import { kindWords, reasonWords, whenOf } from './result-words.ts';

/** Of one article at first; the others are a press away. */
const mostPassages = 3;

export function resultItem(result: Result, clock: Clock): HTMLLIElement {
  const item = element('li', 'result', whenLine(result, clock), publisherLine(result), headline(result));
  if (result.passages.length > 0) item.append(passageList(result));
  if (result.reasons.length > 0) item.append(reasonLine(result));
  return item;
}

function whenLine(result: Result, clock: Clock): HTMLElement {
  const { of, words } = whenOf(result, clock);
  const which = of ? [element('small', '', of), ' '] : [];
  return element('p', 'when sans', ...which, element('span', 'date', ...withDates(words)));
}

function publisherLine({ publisher }: Result): HTMLElement {
  const name = publisher ? 'publisher sans' : 'publisher unknown sans';
  return element('p', name, element('bdi', '', publisher ?? 'Publisher not stated'));
}

function headline(result: Result): HTMLElement {
  const heading = element('h3', 'headline', link('', placeOf(result), ...marked(result.headline)));
  heading.dir = 'auto';
  return heading;
}

/** The article at the passage that says most, with the found words to be marked there. */
export function placeOf({ id, words, passages }: Result): string {
  const [first] = passages;
  return passageAddress(id, words, first && first.marks.length > 0 ? first.id : '');
}

function passageList(result: Result): HTMLOListElement {
  const rest = result.passages.slice(mostPassages);
  const list = element('ol', 'passages');
  const add = (passages: readonly Passage[]) => {
    const items = passages.map((passage) => passageLink(passage, result));
    list.append(...items);
    return items;
  };
  add(result.passages.slice(0, mostPassages));
  if (rest.length === 0) return list;
  const words = `${rest.length.toLocaleString('en')} more ${rest.length === 1 ? 'passage' : 'passages'}`;
  const unfold = () => {
    more.remove();
    add(rest)[0]?.querySelector('a')?.focus();
  };
  const more = element('li', 'more sans unprinted', button('', unfold, words));
  list.append(more);
  return list;
}

function passageLink(passage: Passage, { id, words }: Result): HTMLLIElement {
  const text = element('span', 'text', ...cut(passage));
  text.dir = 'auto';
  const kind =
    passage.kind === 'paragraph' ? [] : [element('small', 'kind sans', kindWords(passage.kind)), ' '];
  return element('li', '', link('passage', passageAddress(id, words, passage.id), ...kind, text));
}

/** The text of a passage, with a sign wherever some of it was left out. */
export function cut(passage: Passage): (Node | string)[] {
  return [...(passage.cutBefore ? ['… '] : []), ...marked(passage), ...(passage.cutAfter ? [' …'] : [])];
}

function passageAddress(id: string, words: readonly string[], passage: string): string {
  return highlighted(passage ? articleAddress(id, passage) : articleAddress(id), words);
}

function reasonLine({ reasons }: Result): HTMLElement {
  const parts = reasons.flatMap((reason, index) => [
    ...(index > 0 ? ['; '] : []),
    element('bdi', 'quoted', reason.words),
    ` ${reasonWords(reason)}`,
  ]);
  return element('p', 'reasons sans', ...parts);
}
