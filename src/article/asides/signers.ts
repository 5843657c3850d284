/** The lines of a page to the persons whom those above its text name: who wrote it, and who may have. */
import { findByline } from '../byline.ts';
import { eachOf } from '../byline/names.ts';
import { isText, type Line } from './line.ts';

/** Above a text, the byline is among so many lines; below its first, where a standfirst was taken for that. */
const reach = 60;
const reachBelow = 6;

/** A name above the text, and whether it stands there as of who wrote it. */
export type Named = { name: string; signs: boolean };

/** A byline may be set in capitals. */
export function beginsWith(text: string, name: string): boolean {
  const start = text.slice(0, name.length);
  return start === name || (name === name.toUpperCase() && start.toUpperCase() === name);
}

/** "By Ada Quist", "3 March / by Ada Quist", but not "A novel by Ada Quist". */
const signing =
  /^(?:[^\p{L}]*|.{0,12}\d.{0,12} )(?:(?:(?:posted|published|reporting|story|text|words|written) )?by|authors?|text|words)(?!\p{L})/iu;

/** "Story by Tom Berg wins the prize" */
const telling = /^ (?!(?:and|at|for|from|in|of|on|with)\b)\p{Ll}/u;

/** Those whom the lines above the text, and lines that sign below its first, name with a "By", or by themselves. */
export function namesAbove(lines: readonly Line[]): Named[] {
  const start = lines.findIndex(isText);
  if (start < 0) return [];
  const first = Math.max(0, start - reach);
  return lines.slice(first, start + reachBelow).flatMap((line, by) => {
    const { text, signals } = line;
    if (signals.words > 20) return [];
    const signs = signing.test(text);
    if (isText(line) && !signs) return [];
    // Alone, a name is the headline as often; between that and the day, it signs.
    const isOverDay = first + by > 0 && lines[first + by + 1]?.signals.dateline === true;
    if (!isText(line) && signals.name)
      return [{ name: text.replace(/^by /i, ''), signs: /^by /i.test(text) || isOverDay }];
    const found = findByline(text);
    const goesOn = found !== null && telling.test(text.slice(found.start + found.names.length));
    if (found === null || (isText(line) && goesOn)) return [];
    return eachOf(found.names).map((name) => ({ name, signs: signs && !goesOn }));
  });
}

/** @returns whether words begin with the name of somebody who signs; the lines are looked through when it is first asked */
export function signerIn(lines: readonly Line[]): (words: string) => boolean {
  let names: string[] | null = null;
  return (words) => {
    names ??= namesAbove(lines).flatMap(({ name, signs }) => (signs ? [name] : []));
    return names.some((name) => beginsWith(words, name));
  };
}
