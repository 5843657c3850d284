/** The furniture of a page to the places where it names somebody as its publisher, or in a way in which pages name theirs. */
import type { RootContent } from 'mdast';
import { isHeadline } from '../roles.ts';
import { wordsOf } from '../text/plain.ts';
import { endsOfName } from './name-words.ts';
import { withoutLegalForm } from './owners.ts';
import type { NamingKind, Template } from './template.ts';
import { templates } from './templates.ts';
import { behindHeadline, behindLastStroke } from './title-ends.ts';

/** `start` and `end` are offsets in the block's words; `way` is what stands about the name, which tells one way from another. */
export type Naming = {
  kind: NamingKind | 'title' | 'stroke' | 'telling' | 'owner' | 'alone';
  name: string;
  block: RootContent;
  start: number;
  end: number;
  way: string;
};

/** A browser’s title is the first line, or stands below one that leads past the menu. */
const titleLines = 2;
/** Whom a paragraph names in the end, the text may have been left with: so many, so short in characters. */
const lastParagraphs = 2;
const longestLast = 250;
/** In characters: longer lines are text, or all of a page in one. */
const longest = 600;

export function namingsIn(blocks: readonly RootContent[]): Naming[] {
  const head = blocks.find(isHeadline);
  const headline = head ? wordsOf(head) : '';
  const lasts = blocks.filter(({ type }) => type === 'paragraph').slice(-lastParagraphs);
  return blocks.flatMap((block, at) => {
    const text = wordsOf(block);
    if (block === head) return behindLastStroke(block, text);
    const mayName = block.type === 'furniture' || (lasts.includes(block) && text.length < longestLast);
    if (!mayName || text.length > longest) return [];
    const endsFrom = endsIn(text);
    const title = behindHeadline(block, text, headline);
    return [
      ...(title.length === 0 && at < titleLines ? behindLastStroke(block, text) : title),
      ...templates.flatMap((template) => named(template, block, text, endsFrom)),
    ];
  });
}

const article = 'The ';
const atStart = /^[*•]? ?/g;
const registered = /^[®™]/;

/** Words that stand right before a name, and right behind it; without the first it begins the line, behind its bullet. */
export type Wording = { lead?: RegExp; tail: RegExp };

function named(template: Template, block: RootContent, text: string, endsFrom: EndsFrom): Naming[] {
  return namedBy(template, text, endsFrom).map(({ name, start, way }) => ({
    kind: template.kind,
    name,
    block,
    start,
    end: start + name.length,
    way,
  }));
}

/** A place in a line to where a name that begins there may end: most wordings ask after the line's beginning. */
type EndsFrom = (start: number) => readonly number[];

function endsIn(text: string): EndsFrom {
  const known: (readonly number[])[] = [];
  return (start) => {
    known[start] ??= endsOfName(text, start);
    return known[start];
  };
}

/** The first name that stands so, without what the law has firms write behind it. */
export function namedBy(
  { lead = atStart, tail }: Wording,
  text: string,
  endsFrom: EndsFrom = endsIn(text),
): { name: string; start: number; way: string }[] {
  lead.lastIndex = 0;
  for (let match = lead.exec(text); match; match = lead.exec(text)) {
    // "Subscribe to The Quay Herald": the article is the name’s own.
    const start = match.index + match[0].length - (match[0].endsWith(article) ? article.length : 0);
    const end = endBefore(tail, text, endsFrom(start));
    if (end !== undefined) {
      const name = withoutLegalForm(text.slice(start, end).replace(/ &$/, ''));
      return [{ name, start, way: `${match[0]}…${text.slice(end)}`.toLowerCase() }];
    }
    // It would be found at the same place for ever.
    if (match[0] === '') lead.lastIndex += 1;
  }
  return [];
}

/** Whom a copyright notice names, be it an outlet, a company or a person. */
export function noticedIn(text: string): { name: string; start: number }[] {
  return templates.flatMap((template) => (template.kind === 'notice' ? namedBy(template, text) : []));
}

/**
 * Where a name ends that may end at each of these places: what stands behind it counts for as much as it is long, so that "Quay Herald on Facebook"
 * is the Quay Herald’s page there.
 */
function endBefore(tail: RegExp, text: string, ends: readonly number[]): number | undefined {
  let most = -1;
  let best: number | undefined;
  for (const at of ends) {
    tail.lastIndex = at + (registered.test(text.charAt(at)) ? 1 : 0);
    const behind = tail.exec(text)?.[0].trimEnd().length ?? -1;
    if (behind >= most && behind >= 0) [best, most] = [at, behind];
  }
  return best;
}
