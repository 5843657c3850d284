/** The lines of a text to the signs before each that say it is of another mail, where nearly all of them have one. */
import { hasText, type Line } from '../../text/lines.ts';
import type { Sign } from './sign.ts';

export const quoting = /^[ \t]{0,3}>(?:[ \t]{0,3}>)*[ \t]?/;

/** Fewer lines may begin so for any reason: “> 90 %” in a table. */
const fewest = 4;
const share = 0.6;

export function quotingSigns(lines: readonly Line[]): Sign[] {
  const signs = lines.flatMap((line): Sign[] => {
    const length = quoting.exec(line.text)?.[0].length;
    return length === undefined ? [] : [{ start: line.offset, end: line.offset + length, kind: 'quoting' }];
  });
  if (signs.length < fewest) return [];
  return signs.length > lines.filter(hasText).length * share ? signs : [];
}
