/** What a search found to elements of a page. Built of text only: nothing that a clipping says becomes markup here. */
import { aroundDates } from '../../archive/whole-dates.ts';
import type { Piece } from '../contract.ts';
import type { Text } from '../found.ts';

type Child = Node | string;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

export function button(className: string, press: () => void, ...children: Child[]): HTMLButtonElement {
  const made = element('button', className, ...children);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

export function link(className: string, address: string, ...children: Child[]): HTMLAnchorElement {
  const made = element('a', className, ...children);
  made.href = address;
  return made;
}

/** What a click does that asks for nothing else: with Ctrl, ⌘ or Shift held, a link stays a link. */
export function onPlainClick(to: HTMLAnchorElement, act: () => void): void {
  to.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  });
}

/** A sentence in which words of the query and of the archive are set apart. */
export function sentence(pieces: readonly Piece[]): Child[] {
  return pieces.map((piece) =>
    typeof piece === 'string' ? piece : element('bdi', 'quoted', ...withDates(piece.word)),
  );
}

/** Words in which no line ends within a date. */
export function withDates(words: string): Child[] {
  return aroundDates(words).map((part, index) =>
    index % 2 === 1 ? element('span', 'unparted', part) : part,
  );
}

/** A text with the found words marked. */
export function marked({ text, marks }: Text): Child[] {
  const parts: Child[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    if (start > done) parts.push(text.slice(done, start));
    parts.push(element('mark', '', text.slice(start, end)));
    done = end;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}
