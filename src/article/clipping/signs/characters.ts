/** A text to the characters in it that are written as HTML writes them, with a name or a number between “&” and a semicolon. */
import type { Sign } from './sign.ts';

const reference = /&(?:#(\d{2,6})|#[xX]([\da-fA-F]{2,5})|([A-Za-z]{2,8}\d{0,2}));/g;

/** So many are no accident: a text may tell of one. */
const fewest = 3;

/** Letters and quotation marks are parts of words: where a good many stand alone between blanks, the text tells of them. */
const partOfWord = /^[\p{L}"'‘’“”‚„]$/u;
const shareTold = 0.25;

/** The names of HTML 4 for the characters from 160 to 255, in their order. */
const latin = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml'
).split(' ');

/** Those of its other signs that stand in running text. */
const others = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  prime: '′',
  Prime: '″',
  euro: '€',
  trade: '™',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  scaron: 'š',
  Scaron: 'Š',
  oelig: 'œ',
  OElig: 'Œ',
};

const named = new Map<string, string>([
  ...latin.map((name, at) => [name, String.fromCharCode(160 + at)] as const),
  ...Object.entries(others),
]);

export function characters(text: string): Sign[] {
  if (!text.includes('&')) return [];
  const found = [...text.matchAll(reference)].flatMap(
    ({ index: start, 0: sign, 1: number, 2: hex, 3: name }): Sign[] => {
      const value =
        name === undefined
          ? numbered(number ? Number(number) : Number.parseInt(hex as string, 16))
          : named.get(name);
      return value === undefined ? [] : [{ start, end: start + sign.length, kind: 'character', value }];
    },
  );
  return found.length < fewest || areTold(text, found) ? [] : found;
}

function areTold(text: string, signs: readonly Sign[]): boolean {
  const parts = signs.filter(({ value = '' }) => partOfWord.test(value));
  const alone = parts.filter(({ start, end }) => text[start - 1] === ' ' && text[end] === ' ');
  return alone.length > parts.length * shareTold;
}

/** What Windows has between 128 and 159 is meant there; nothing that no text has. */
const windows = new TextDecoder('windows-1252');

function numbered(code: number): string | undefined {
  if (code < 32 || code > 0xffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return code > 127 && code < 160 ? windows.decode(Uint8Array.of(code)) : String.fromCharCode(code);
}
