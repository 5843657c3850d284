/** The lines of a text in Markdown to the signs of whole lines: headings, rules, lines quoted, rows of tables. */
import type { Line } from '../../text/lines.ts';
import { quoting } from './quoting.ts';
import type { Sign } from './sign.ts';

const heading = /^[ \t]*#{1,6}(?:[ \t]+|$)/;
const closing = /[ \t]+#+[ \t]*$/;
const rule = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,}[ \t]*|:{3,}.*)$/;
/** Below a heading, with no line between. */
const underline = /^(?:={3,}|-{3,})[ \t]*$/;
/** Below the head of a table. */
const delimiter = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const broken = /\\$/;

/** @param shown the text with those lines blank in which signs are none */
export function lineSigns(lines: readonly Line[], shown: string): Sign[] {
  const texts = lines.map(({ offset, text }) => shown.slice(offset, offset + text.length));
  const rows = rowsOf(texts);
  return lines.flatMap(({ offset }, at) => {
    const text = texts[at] as string;
    const quoted = quoting.exec(text)?.[0].length ?? 0;
    const signs: Sign[] = [];
    const add = (start: number, end: number, kind: Sign['kind']) =>
      signs.push({ start: offset + start, end: offset + end, kind });
    if (quoted > 0) add(0, quoted, 'quoting');
    const rest = text.slice(quoted);
    const head = heading.exec(rest)?.[0].length;
    const tail = head === undefined ? null : closing.exec(rest);
    if (underline.test(rest) && isHeadAbove(texts[at - 1])) add(quoted, text.length, 'underline');
    else if (rule.test(rest)) add(quoted, text.length, 'rule');
    else if (rows.has(at)) bars(rest, (from, to) => add(quoted + from, quoted + to, 'table'));
    if (head !== undefined) add(quoted, quoted + head, 'heading');
    if (tail && tail.index >= (head ?? 0)) add(quoted + tail.index, text.length, 'heading');
    if (broken.test(rest)) add(text.length - 1, text.length, 'escape');
    return signs;
  });
}

function isHeadAbove(line = ''): boolean {
  return /[\p{L}\p{N}]/u.test(line) && line.length <= longestHeading && !line.includes('|');
}

/** In characters. */
const longestHeading = 200;

/** The rows of tables: those above and below a line that parts its head from the rest. */
function rowsOf(texts: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [at, text] of texts.entries()) {
    if (!text.includes('|') || !delimiter.test(text) || !texts[at - 1]?.includes('|')) continue;
    rows.add(at - 1);
    for (let row = at; texts[row]?.includes('|'); row += 1) rows.add(row);
  }
  return rows;
}

function bars(row: string, add: (from: number, to: number) => void) {
  if (delimiter.test(row)) add(0, row.length);
  else for (const { index } of row.matchAll(/(?<!\\)\|/g)) add(index, index + 1);
}
