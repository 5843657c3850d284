/** The words of a label to its lines, whose lengths are in letters: a drawing reckons its room before any browser sees it. */

/** Letters of East Asia are as wide as two others, and lines may end between any two of them. */
const wideLetter =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー\u3000-\u303F\uFF01-\uFF60]';
const wide = new RegExp(wideLetter, 'u');
/** What opens goes with the letter behind it, and what closes with the one before. */
const pieces = new RegExp(
  `[「『（《〈【]*(?:${wideLetter}[、。，．！？：；」』）》〉】ー]*|(?:(?!${wideLetter}).)+)`,
  'gu',
);

/** What a cut may leave of a letter beyond the first 65,536 characters. */
const halfLetter = /[\uD800-\uDBFF]$/;

/** In letters of which most have the width. */
export function lengthOf(words: string): number {
  if (!wide.test(words)) return words.length;
  return [...words].reduce((sum, letter) => sum + (wide.test(letter) ? 2 : letter.length), 0);
}

/** Lines of a label that has little room, broken between words; a word that is longer than a line is cut. */
export function linesOf(label: string, longest: number): string[] {
  const lines: string[] = [];
  for (const whole of label.split(/\s+/)) {
    for (const [at, piece] of piecesOf(whole).entries()) {
      const word =
        lengthOf(piece) > longest ? `${piece.slice(0, longest - 1).replace(halfLetter, '')}…` : piece;
      const line = lines.at(-1);
      const more = `${line}${at === 0 ? ' ' : ''}${word}`;
      if (line !== undefined && lengthOf(more) <= longest) lines[lines.length - 1] = more;
      else lines.push(word);
    }
  }
  return lines;
}

function piecesOf(word: string): string[] {
  return wide.test(word) ? (word.match(pieces) ?? [word]) : [word];
}

/** What can not be broken. */
export function longestWord(label: string): number {
  return Math.max(...label.split(/\s+/).flatMap((word) => piecesOf(word).map(lengthOf)));
}

/** The same in as many lines, none much longer than another. */
export function balanced(label: string, longest: number): string[] {
  const shortest = longestWord(label);
  let lines = linesOf(label, longest);
  for (let shorter = longest - 1; shorter >= shortest; shorter -= 1) {
    const narrower = linesOf(label, shorter);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/** No more lines than these; that words are left out is shown. */
export function shortened(label: string, longest: number, most: number): string[] {
  const lines = linesOf(label, longest);
  if (lines.length <= most) return lines;
  const last = linesOf(lines[most - 1] ?? '', longest - 2)[0];
  return [...lines.slice(0, most - 1), `${last} …`];
}
