/** The lines of a page to the persons whom those above its text name: who wrote it, and who may have. */
import { findByline } from '../byline.ts';
import { isText, type Line } from './line.ts';

/** Above a text, the byline is among so many lines; below its first, where a standfirst was taken for that. */
const reach = 60;
const reachBelow = 6;

/** A name above the text, and whether it stands there as of who wrote it. */
export type Named = { name: string; signs: boolean };

/** Those whom the lines above the text name with a "By", or by themselves. */
export function namesAbove(lines: readonly Line[]): Named[] {
  const start = lines.findIndex(isText);
  if (start < 0) return [];
  return lines.slice(Math.max(0, start - reach), start + reachBelow).flatMap((line) => {
    const { text, signals } = line;
    if (signals.words > 20) return [];
    if (isText(line)) return signersIn(text);
    if (signals.name) return [{ name: text.replace(/^by /i, ''), signs: /^by /i.test(text) }];
    return signersIn(text);
  });
}

/** A byline may be set in capitals. */
export function beginsWith(text: string, name: string): boolean {
  const start = text.slice(0, name.length);
  return start === name || (name === name.toUpperCase() && start.toUpperCase() === name);
}

function signersIn(text: string): Named[] {
  const names = findByline(text)?.names.split(/,? (?:and|&) |, /) ?? [];
  return names.map((name) => ({ name, signs: true }));
}
