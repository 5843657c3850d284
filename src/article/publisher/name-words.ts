/** A place in a line to where a name that begins there may end: behind each of its words that a name can end with. */

/** "Herald", "AT&T", "News18", "Canada.com", "St.", "eWeek": a full stop within a word stands in an address or after an initial. */
const capital =
  /(?:[\p{Lu}\d]|\p{Ll}{1,2}(?=\p{Lu}))(?:[\p{L}\d’'&+-]|\.(?=[\p{L}\d])|(?<=(?<!\p{L})(?:\p{Lu}|St))\.|!(?= |$))*/uy;
/** Words that no name ends with. */
const joining = /(?:the|of|and|&|for|in|on|at|to|a)(?= )/y;

const mostWords = 7;

/** @returns offsets, the nearest first; none where no name begins there */
export function endsOfName(text: string, from: number): number[] {
  const ends: number[] = [];
  let at = from;
  for (let words = 0; words < mostWords; words += 1) {
    if (words === 0 && /^[Tt]he /.test(text.slice(at, at + 4))) at += 4;
    capital.lastIndex = at;
    const word = capital.exec(text)?.[0];
    if (word !== undefined) {
      at += word.length;
      ends.push(at);
    } else {
      joining.lastIndex = at;
      const small = words === 0 ? undefined : joining.exec(text)?.[0];
      if (small === undefined) break;
      at += small.length;
    }
    if (text[at] !== ' ') break;
    at += 1;
  }
  return ends;
}
