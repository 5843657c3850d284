/** An article to the words by which it is cited, piece by piece. */
import { dateWords } from '../archive/date-words.ts';
import type { Article, TextFact } from '../article/schema.ts';

/** `of` tells the words of others from our own. */
type Piece = { text: string; of?: 'byline' | 'headline' | 'publisher' | 'address' };

type Cited = Pick<Article, 'headline' | 'publisher' | 'published' | 'byline' | 'address'>;
/** `address` is the article’s own in the archive, where it is known at which address that is published. */
type Kept = { archive: string; address: string | null };

/** What is unknown or supplied stands in brackets, or is “n.d.”, as citations and catalogues (ISBD 0.4.2) have it. */
export function citationOf(
  { headline, publisher, published, byline, address: original }: Cited,
  { archive, address }: Kept,
): Piece[] {
  const date = published ? `published ${dateWords(published.value)}` : 'n.d.';
  return [
    ...(byline ? [{ text: byline.value, of: 'byline' as const }, { text: ', ' }] : []),
    ...(headline ? titleOf(headline) : [{ text: '[Untitled], ' }]),
    publisher ? { text: publisher.value, of: 'publisher' } : { text: '[publisher unknown]' },
    {
      text: `, ${date}${original?.checked === undefined ? '' : `, accessed ${dateWords(original.checked)}`}`,
    },
    ...addressAfter(original?.value ?? null),
    { text: `${(original?.value ?? date).endsWith('.') ? '' : '.'} In: ${archive}` },
    ...addressAfter(address),
    { text: '.' },
  ];
}

function addressAfter(address: string | null): Piece[] {
  return address === null ? [] : [{ text: ', ' }, { text: address, of: 'address' }];
}

function titleOf({ value, basis }: TextFact): Piece[] {
  return basis === 'supplied'
    ? [{ text: '[' }, { text: value, of: 'headline' }, { text: '], ' }]
    : [{ text: '“' }, { text: quotedWithin(value), of: 'headline' }, { text: '”, ' }];
}

/** Whole pairs, from the left: single ones already, curly ones, straight ones. A straight mark after a figure may be inches. */
const pairs =
  /(?<!\p{L})‘[^‘’]*“[^“”]*”[^‘’]*’(?!\p{L})|(?<![\p{L}\p{N}.,!?])“(?<curly>[^“”]+)”|(?<![\p{L}\p{N}])"(?! )(?<straight>[^"“”]*[^"“”\p{N}\s])"(?![\p{L}\p{N}])/gu;
const within = /(?<!\p{L})‘([^‘]+?)’(?!\p{L})/gu;

/** Words in quotation marks that stand in quotation marks have those of the other kind, and so on inwards; half a pair stays. */
function quotedWithin(headline: string): string {
  return headline.replace(pairs, (whole, curly?: string, straight?: string) => {
    const words = curly ?? straight;
    return words === undefined ? whole : `‘${words.replace(within, '“$1”')}’`;
  });
}
