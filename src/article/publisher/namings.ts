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
    return [
      ...titleEnd(block, text, headline),
      ...templates.flatMap((template) => named(template, block, text)),
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
  if (!name) return [];
  const start = behind + rest.lastIndexOf(name);
  return [{ kind: 'title', name, block, start, end: start + name.length, way: '' }];
}

const atStart = /^[*•]? ?/g;

function named({ kind, lead = atStart, tail }: Template, block: RootContent, text: string): Naming[] {
  lead.lastIndex = 0;
  for (let match = lead.exec(text); match; match = lead.exec(text)) {
    const start = match.index + match[0].length;
    const end = endsOfName(text, start).findLast((at) => {
      tail.lastIndex = at;
      return tail.test(text);
    });
    if (end !== undefined) {
      const name = withoutLegalForm(text.slice(start, end));
      const way = `${match[0]}…${text.slice(end)}`.toLowerCase();
      return [{ kind, name, block, start, end: start + name.length, way }];
    }
    // It would be found at the same place for ever.
    if (match[0] === '') lead.lastIndex += 1;
  }
  return [];
}
