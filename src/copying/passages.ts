/** The links and citations of an article’s passages to the clipboard, at a click; without script the links are links. */
import { citationOfPassage, fragmentOf, type CitedPassage } from '../export/passage-citation.ts';
import { copy } from './copy.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.here')) {
  link.addEventListener('click', (event) => copyLink(event, link));
  const label = link.getAttribute('aria-label')?.replace('link to', 'cite') ?? '';
  const cite = button('cite', label, () => citationOfPassage(citation(), address(), passageOf(link)));
  // The note that it comes to may be one tab stop, with arrow keys within.
  cite.tabIndex = link.tabIndex;
  link.after(cite);
}
document.querySelector('#citation + p')?.append(button('copy', 'copy this citation', citation));

/** Who holds a key while clicking wants the link for something else. */
function copyLink(event: MouseEvent, link: HTMLAnchorElement) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  // The passage is in sight already: its address is shown, and the page stays where it is.
  history.replaceState(history.state, '', link.hash);
  // Not what was searched for on the way here: an address is the passage’s alone.
  copy(location.origin + location.pathname + fragmentOf(passageOf(link)), 'Link copied.');
}

function button(name: string, label: string, words: () => string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'cite';
  made.textContent = name;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', () => copy(words(), 'Citation copied.'));
  return made;
}

/** As it stands on the page. */
function citation(): string {
  return document.querySelector('#citation')?.textContent.trim() ?? '';
}

/** Of the page: where the archive says it is published, or else where the reader has it. */
function address(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
    location.origin + location.pathname
  );
}

/** Of a block quotation its own words, without the name under them. */
function passageOf(link: HTMLAnchorElement): CitedPassage {
  const row = link.closest('.passage') as Element;
  const words = (row.querySelector('blockquote') ?? row.firstElementChild) as Element;
  const before = new Range();
  before.setEndBefore(words);
  const id = decodeURIComponent(link.hash.slice(1));
  const line = Number(/\d+/.exec(row.querySelector('.line')?.textContent ?? ''));
  const speakers = [...row.querySelectorAll('.speaker:is(.stated, .inferred)')].map((speaker) => ({
    name: speaker.textContent,
    isStated: speaker.classList.contains('stated'),
  }));
  return { id, words: words.textContent, before: String(before), line, speakers };
}
