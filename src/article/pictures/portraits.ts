/** The lines of a page to those that name somebody's portrait beside the line that names them: "Picture of Ada Quist", or "Ada Quist" right above "By Ada Quist". */
import { findByline } from '../byline.ts';

/** What a portrait is called, from general knowledge of pages; "Profile: Ada Quist" is what a text about her is. */
const whose = '(?:profile|author|byline|staff) ';
const photo = '(?:photo(?:graph)?|picture|image|pic)';
const portrait = `(?:(?:${whose})?${photo}|avatar|head ?shot|mug ?shot|portrait)`;
const name = '\\p{Lu}[^\\s,]*(?: [^\\s,]+){1,4}';
const labelled = new RegExp(
  `^(?:(?:(?:an? |the )?${portrait} (?:of|for)|${whose}${photo}:) (?<of>${name})|(?<own>${name}?),? ${portrait})$`,
  'iu',
);
/** So near a portrait stands whom it shows. */
const near = 3;

const by = /^(?:(?:written |words |story )?by:? |by(?=\p{Lu}))/iu;

export function portraitsIn(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const { of, own } = labelled.exec(line)?.groups ?? {};
    const shown = (of ?? own)?.replace(/['’]s?$/, '');
    if (shown !== undefined && isNamed(shown, lines, at)) found.add(at);
    if (by.test(line)) for (const above of portraitsOver(lines, at)) found.add(above);
  }
  return found;
}

function isNamed(shown: string, lines: readonly string[], at: number): boolean {
  if (!/^\p{Lu}/u.test(shown)) return false;
  const beside = [...lines.slice(Math.max(0, at - near), at), ...lines.slice(at + 1, at + 1 + near)];
  return beside.some((line) => line.includes(shown) && !labelled.test(line));
}

/** The names right above a line that says "By" and has them all. */
function portraitsOver(lines: readonly string[], signed: number): number[] {
  const names = findByline(lines[signed] as string)?.names;
  if (names === undefined) return [];
  const above: number[] = [];
  for (let at = signed - 1; at >= 0 && isOneOf(lines[at] as string, names); at -= 1) above.push(at);
  return above;
}

/** In full: a place or a section may be called as somebody's surname. */
function isOneOf(line: string, names: string): boolean {
  return line.includes(' ') && (names === line || names.split(/, and |, | and | & /).includes(line));
}
