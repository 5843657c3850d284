/** What a reader typed to its parts, each with the place where it stands. */

export const fields = [
  'publisher',
  'author',
  'speaker',
  'person',
  'place',
  'year',
  'from',
  'to',
  'quote',
] as const;
export type Field = (typeof fields)[number];

/** One part of the text: signs before it, a field, and a value in quotation marks or not. */
export type Part = { start: number; end: number; minus: boolean; field: string; value: string; quote: Quote };
type Quote = 'none' | 'closed' | 'open';

const pattern = new RegExp(
  String.raw`([-–−]?)(?:(\p{L}+):(?=["\S])\s*|(${fields.join('|')}):\s*)?(?:"([^"]*)("?)|([^\s"]+))?`,
  'iuy',
);

/** Curly quotation marks and others to straight ones, unit for unit, so that places in the text stay. */
export function straight(text: string): string {
  return text.replace(/[“”„‟«»″＂]/g, '"').replace(/[‘’‚‛′]/g, "'");
}

export function* partsOf(text: string): Generator<Part> {
  let at = 0;
  while (at < text.length) {
    if (/[\s\uFEFF]/.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    pattern.lastIndex = at;
    const [found = '', minus = '', name, field, phrase, close, bare = ''] = pattern.exec(text) ?? [];
    if (found === '') break;
    const quote = phrase === undefined ? 'none' : close ? 'closed' : 'open';
    yield {
      start: at,
      end: at + found.length,
      minus: minus !== '' && found.length > 1,
      field: (field ?? name ?? '').toLowerCase(),
      value: phrase ?? bare,
      quote,
    };
    at += found.length;
  }
}
