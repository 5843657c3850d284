/** A text in Markdown to the signs of its links and pictures, and those before characters that are to be no signs. */
import { addressEnd, attributesEnd, isAddressed } from './link-addresses.ts';
import type { Sign } from './sign.ts';

const token = /\\[!-/:-@[-`{-~]|!?\[|\]|<(?:https?:\/\/|mailto:)[^\s<>]+>/g;
/** In characters: between a bracket and what closes it, a whole entry of a list may stand. */
const reach = 4_000;

type Opened = { at: number; isPicture: boolean };

/** @param names of addresses that stand elsewhere in the text */
export function linkSigns(text: string, names: ReadonlySet<string>): Sign[] {
  const signs: Sign[] = [];
  const opened: Opened[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const { index: at, 0: sign } = found;
    if (sign.startsWith('\\')) signs.push({ start: at, end: at + 1, kind: 'escape' });
    else if (sign.startsWith('<')) signs.push({ start: at, end: at + sign.length, kind: 'link' });
    else if (sign !== ']') opened.push({ at, isPicture: sign !== '[' });
    else {
      const end = close(text, at, opened.pop(), signs, names);
      if (end !== null) token.lastIndex = end;
    }
  }
  return signs;
}

/** What a bracket closes, with the address behind it, put among the signs. Null where it is a bracket and nothing else. */
function close(
  text: string,
  at: number,
  last: Opened | undefined,
  signs: Sign[],
  names: ReadonlySet<string>,
): number | null {
  const open = last && at - last.at <= reach ? last : undefined;
  const note = open ? noteEnd(text, open.at, at) : null;
  const isNote = note !== null;
  const end = note ?? targetEnd(text, at + 1, names);
  if (end === null || (!open && !isAddressed(text, at + 1))) return null;
  if (open?.isPicture || isNote) {
    while ((signs.at(-1)?.start ?? -1) >= (open as Opened).at) signs.pop();
    signs.push({ start: (open as Opened).at, end, kind: isNote ? 'link' : 'picture' });
  } else {
    if (open) signs.push({ start: open.at, end: open.at + 1, kind: 'link' });
    signs.push({ start: at, end, kind: 'link' });
  }
  return end;
}

function targetEnd(text: string, at: number, names: ReadonlySet<string>): number | null {
  const end = text[at] === '(' ? addressEnd(text, at) : text[at] === '[' ? nameEnd(text, at, names) : null;
  return attributesEnd(text, end ?? at) ?? end;
}

/** “[the vote][2]” */
function nameEnd(text: string, at: number, names: ReadonlySet<string>): number | null {
  const close = text.indexOf(']', at);
  return close > 0 && names.has(text.slice(at + 1, close).toLowerCase()) ? close + 1 : null;
}

/** “[^1]”, and “[^1]:” before the note itself. */
function noteEnd(text: string, open: number, close: number): number | null {
  if (!/^\[\^[^\s\]]+$/.test(text.slice(open, close))) return null;
  return text[close + 1] === ':' && /^$|\n/.test(text.slice(Math.max(0, open - 1), open))
    ? close + 2
    : close + 1;
}

const definition = /^[ \t>]{0,6}\[([^\]\n]+)\]:[ \t]*<?(?:https?:|mailto:|\/|#|\.{1,2}\/|www\.)[^\n]*$/gm;

/** The lines that give the addresses of links, with the names that these have. */
export function definitionsIn(text: string): { signs: Sign[]; names: Set<string> } {
  const found = [...text.matchAll(definition)];
  return {
    signs: found.map(({ index, 0: { length } }) => ({ start: index, end: index + length, kind: 'link' })),
    names: new Set(found.map(([, name]) => (name as string).toLowerCase())),
  };
}
