/** The keys j and k to a move: in a list along its headlines, on the page of one article to the later or earlier one. */

const headlines = 'main :is(h2, h3, h4) > a:not([href^="#"])';

export function step(direction: 'next' | 'prev'): void {
  const stops = [...document.querySelectorAll<HTMLAnchorElement>(headlines)].filter((stop) =>
    stop.checkVisibility(),
  );
  if (stops.length === 0) document.querySelector<HTMLAnchorElement>(`main a[rel=${direction}]`)?.click();
  else if (direction === 'next') stops.find(isAfter)?.focus();
  else stops.findLast(isBefore)?.focus();
}

/** From where the reader is: at what has the focus or, before anything in the text has it, at the top of the window. */
function isAfter(stop: Element): boolean {
  const here = focused();
  if (!here) return stop.getBoundingClientRect().top >= 0;
  return (here.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isBefore(stop: Element): boolean {
  const here = focused();
  if (!here) return stop.getBoundingClientRect().top < 0;
  return (here.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

function focused(): Element | null {
  return document.activeElement?.closest('main *') ?? null;
}
