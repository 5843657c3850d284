/** The lines of a text with form feeds to the heads and feet of its pages: what stands outermost again and again. */
import { hasText, type Line } from '../text/lines.ts';
import { formOf, isPrintingHead, lettersOf, saysAgain } from './edge-forms.ts';

/** In lines with words: no head and no foot is deeper. */
const deepest = 4;
/** How far below its beginning, in lines, a page shows what the heads of the others may say again. */
const headlineWithin = 12;
/** In letters: fewer stand anywhere. */
const fewestOfTitle = 12;

type Page = { lines: readonly Line[]; from: number; to: number };

export function edgesAtFeeds(all: readonly Line[]): Set<number> {
  const pages = pagesOf(all);
  const edges = new Set<number>();
  const [first] = pages;
  if (!first || pages.length < 2) return edges;
  const opening = lettersOf(
    first.lines
      .slice(0, headlineWithin)
      .map(({ text }) => text)
      .join(''),
  );
  for (let depth = 0; depth < deepest; depth += 1) {
    for (const page of outermost(({ lines, from }) => lines[from])) page.from += 1;
    for (const page of outermost(({ lines, to }) => lines[to - 1])) page.to -= 1;
  }
  return edges;

  /** The pages whose outermost line at one end has a form with others, and went. */
  function outermost(lineOf: (page: Page) => Line | undefined): Page[] {
    const left = pages.filter((page) => page.from < page.to);
    const forms = Map.groupBy(left, (page) => formOf(lineOf(page) as Line));
    return left.filter((page) => {
      const line = lineOf(page) as Line;
      const form = formOf(line);
      const runs = form !== null && (forms.get(form)?.length ?? 0) > 1;
      if ((!runs && !isOfHeadline(line, page)) || isMasthead(page, line)) return false;
      edges.add(line.number);
      return true;
    });
  }

  /** Over the first page, the name of the paper and the day are what the article is known by; a number is not, nor what the headline says again. */
  function isMasthead(page: Page, line: Line): boolean {
    if (page !== first || line !== first.lines[first.from]) return false;
    const over = first.lines[0] as Line;
    if (saysAgain(line.text, first.lines.slice(first.from + 1))) return false;
    return !/\d/.test(line.text) && !isPrintingHead(over);
  }

  /** Over the other pages, what the first one begins with may stand again. */
  function isOfHeadline(line: Line, page: Page): boolean {
    if (page === first || line !== page.lines[page.from]) return false;
    const letters = lettersOf(line.text);
    return letters.length >= fewestOfTitle && opening.includes(letters);
  }
}

/** A form feed may stand alone, before the first line of a page or behind the last. */
function pagesOf(all: readonly Line[]): Page[] {
  const pages: Line[][] = [[]];
  for (const line of all) {
    const feed = line.text.indexOf('\f');
    const isBehind = feed > 0 && line.text.slice(0, feed).trim() !== '';
    if (feed >= 0 && !isBehind) pages.push([]);
    if (hasText(line)) pages.at(-1)?.push(line);
    if (isBehind) pages.push([]);
  }
  return pages.filter((lines) => lines.length > 0).map((lines) => ({ lines, from: 0, to: lines.length }));
}
