/** The title that a text begins with to where it stands again within a line, with what it is glued to. */
import { hasText, type Line } from '../text/lines.ts';

/** Fewer words may stand anywhere. */
const fewest = 4;
/** In characters: no title is longer. */
const longest = 300;

/** @returns for a line, the places in it where the title begins and ends */
export function titleAgain(lines: readonly Line[]): (line: Line) => number[] {
  const first = lines.find(hasText);
  const titles = first ? titlesIn(first.text) : [];
  return (line) => {
    if (line === first) return [];
    for (const title of titles) {
      const at = line.text.indexOf(title);
      const end = at + title.length;
      if (at >= 0 && !/^ ?\p{Ll}/u.test(line.text.slice(end, end + 2)))
        return [at, end].filter((place) => place > 0 && place < line.text.length);
    }
    return [];
  };
}

/** With the name of the outlet behind it and without. */
function titlesIn(line: string): string[] {
  const whole = line.trim();
  if (whole.length > longest) return [];
  const signs = [...whole.matchAll(/ [-–—|:»·•] /g)].map(({ index }) => whole.slice(0, index));
  return [whole, ...signs.reverse()]
    .filter((title) => title.split(' ').length >= fewest)
    .map((title) => title.trim());
}
