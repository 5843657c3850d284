/** A line's characters, counted in one pass; a pattern need not be tried where the signs that it is about are missing. */
export type Characters = {
  digits: number;
  /** Commas, full stops and the like before a space. */
  stops: number;
  small: boolean;
  /** Whether a web address, or marks between links, may be in it. */
  addressing: boolean;
  separating: boolean;
  /** Whether words may run together in it: a capital right after a small letter or a full stop. */
  joined: boolean;
};

const [unknown, other, space, digit, small, capital, stop, end, between, addressing, foreign] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
];

/** Of each character of ASCII, and of others once they are met, what it may be a sign of. */
const kinds = new Uint8Array(0x10000).fill(other, 0, 128);
for (const [kind, characters] of [
  [space, ' \t\n\v\f\r'],
  [digit, '0123456789'],
  [small, 'abcdefghijklmnopqrstuvwxyz'],
  [capital, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [stop, ',;:.'],
  [end, '!?'],
  [between, '|/>»›→·•'],
  [addressing, '@#'],
] as const)
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;

export function charactersOf(text: string): Characters {
  const found = { digits: 0, stops: 0, small: false, addressing: false, separating: false, joined: false };
  let last = other;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let kind = kinds[code] as number;
    if (kind === unknown) kind = kinds[code] = kindBeyondAscii(code);
    if (kind === digit) found.digits += 1;
    else if (kind === small) found.small = true;
    else if (kind === between) found.separating = true;
    else if (kind === addressing) found.addressing = true;
    else if (kind === capital || kind === foreign) found.joined ||= last >= small && last !== capital;
    else if (kind === space && last === stop) found.stops += 1;
    last = kind;
  }
  found.addressing ||= text.includes('www.') || text.includes('://');
  return found;
}

/** A letter of another alphabet may be small or a capital; the block of curly quotation marks (U+2000) has no letter. */
function kindBeyondAscii(code: number): number {
  if (/\s/.test(String.fromCharCode(code))) return space;
  return code >= 0x2000 && code < 0x2070 ? other : foreign;
}
