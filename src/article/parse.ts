/** Plain text to mdast: every paragraph of a clipping at its place. Nothing in the text is markup. */
import type { Paragraph, Root } from 'mdast';
import type { Processor } from 'unified';
import { narrow } from './narrow.ts';

type Line = { number: number; offset: number; text: string };

export function parseClipping(this: Processor) {
  this.parser = (document): Root => {
    const lines = linesOf(document);
    const paragraphs = isHardWrapped(lines) ? joinWrapped(lines) : lines.map((line) => [line]);
    return {
      type: 'root',
      children: paragraphs
        .filter((paragraph) => paragraph.some(hasText))
        .map((paragraph) => node(paragraph, document)),
      position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(lines) },
    };
  };
}

/** Lines as editors count them: ended by LF, CR LF or CR. */
export function linesOf(document: string): Line[] {
  let offset = 0;
  return document.split(/\r\n|\n|\r/).map((text, at) => {
    const line = { number: at + 1, offset, text };
    offset += text.length;
    offset += document.startsWith('\r\n', offset) ? 2 : 1;
    return line;
  });
}

/** White space, and the invisible marks that scrapers leave behind: a line of nothing else is a blank line. */
const blank = /^[\s\u200B-\u200F\u2060\uFEFF\u00AD]*$/;

function hasText(line: Line): boolean {
  return line.text !== '' && !blank.test(line.text);
}

/**
 * Whether the text is broken at a fixed width, as e-mail and wire copy are: then most lines that go on in the next one
 * are nearly as long as the longest, and the next begins in the middle of a sentence.
 */
function isHardWrapped(lines: Line[]): boolean {
  const width = lines.reduce((longest, line) => Math.max(longest, line.text.length), 0);
  if (width < 40 || width > 100) return false;
  let full = 0;
  let continued = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!next || !hasText(line) || !hasText(next) || line.text.length < width * 0.75) return;
    full += 1;
    if (!/[.!?…:]["'”’)]*$/.test(line.text) && /^\s*\p{Ll}/u.test(next.text)) continued += 1;
  });
  return full >= 4 && continued / full > 0.4;
}

function joinWrapped(lines: Line[]): Line[][] {
  const paragraphs: Line[][] = [[]];
  for (const line of lines) {
    if (hasText(line)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([]);
  }
  return paragraphs;
}

function node(lines: Line[], document: string): Paragraph {
  const [first] = lines as [Line];
  const last = lines.at(-1) as Line;
  const lead = marginBefore(first.text);
  const length = marginAfter(last.text);
  const position = {
    start: { line: first.number, column: lead + 1, offset: first.offset + lead },
    end: { line: last.number, column: length + 1, offset: last.offset + length },
  };
  const value = narrow(document.slice(position.start.offset, position.end.offset));
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}

const space = /[\s\u200B\uFEFF]/;

/** How many units of white space a line begins with. A loop, because a pattern would try every start of a long gap. */
function marginBefore(text: string): number {
  let at = 0;
  while (at < text.length && space.test(text[at] as string)) at += 1;
  return at;
}

/** Where the white space at the end of a line begins. */
function marginAfter(text: string): number {
  let at = text.length;
  while (at > 0 && space.test(text[at - 1] as string)) at -= 1;
  return at;
}

function endOf(lines: Line[]) {
  const last = lines.at(-1) as Line;
  return { line: last.number, column: last.text.length + 1, offset: last.offset + last.text.length };
}
