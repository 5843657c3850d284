/** The furniture of a page to the places where it names somebody as its publisher, or in a way in which pages name theirs. */
import type { RootContent } from 'mdast';
import { titleBehind } from '../clipping/edge-forms.ts';
import { isHeadline } from '../roles.ts';
import { wordsOf } from '../text/plain.ts';
import { endsOfName } from './name-words.ts';
import { withoutLegalForm } from './owners.ts';
import { type NamingKind, type Template, templates } from './templates.ts';

/** `start` and `end` are offsets in the block's words; `way` is what stands about the name, which tells one way from another. */
export type Naming = {
  kind: NamingKind | 'title' | 'owner' | 'alone';
  name: string;
  block: RootContent;
  start: number;
  end: number;
  way: string;
};

/** In characters: longer lines are text, or all of a page in one. */
const longest = 600;

export function namingsIn(blocks: readonly RootContent[]): Naming[] {
  const head = blocks.find(isHeadline);
  const headline = head ? wordsOf(head) : '';
  return blocks.flatMap((block) => {
    const text = wordsOf(block);
    if (block.type !== 'furniture' || text.length > longest) return [];
    const endsFrom = endsIn(text);
    return [
      ...titleEnd(block, text, headline),
      ...templates.flatMap((template) => named(template, block, text, endsFrom)),
    ];
  });
}

/** "Ferry sails again | News | Quay Herald": what a browser shows behind a headline. */
const behindStrokes = /(?:^|[|–—»•] ?|(?:^| )- |:: )(?<name>(?! ?- )[^|–—»•]{2,45})$/u;

function titleEnd(block: RootContent, text: string, headline: string): Naming[] {
  // A browser prints the time before the title.
  const at = text.trimEnd().length - titleBehind(text).length;
  if (headline === '' || !text.startsWith(headline, at)) return [];
  const behind = at + headline.length;
  const rest = text
    .slice(behind)
    .replace(/ Skip to .*$/, '')
    .trimEnd();
  const name = behindStrokes.exec(rest)?.groups?.['name']?.trim();
  if (!name || !mayEndTitle(name)) return [];
  const start = behind + rest.lastIndexOf(name);
  return [{ kind: 'title', name, block, start, end: start + name.length, way: '' }];
}

/** Part of another headline has small letters within. One word may be written so all through: "euronews". */
function mayEndTitle(name: string): boolean {
  return endsOfName(name, 0).at(-1) === name.length || /^[\p{L}\d.]+$/u.test(name);
}

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
    const start = match.index + match[0].length;
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
