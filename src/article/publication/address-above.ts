/** The lines above a text to the one that is the article's address and nothing else: its last part has the words of the headline. */
import { evidence } from '../evidence.ts';
import { isPageAddress } from '../own-address.ts';
import type { TextFact } from '../schema.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';

/** Other stories' addresses share fewer words with this one's headline. */
const fewestShared = 3;
const leastShared = 0.65;
const shortestWord = 3;

/** `title` is where the headline stands; where it is missing (-1), the text's first line may be it. */
export function addressAbove(blocks: RootContent[], title: number, start: number): TextFact | null {
  const head = wordsOf(plainAt(blocks, title < 0 ? start : title));
  const own = blocks.slice(0, start).filter((block) => isAddressOf(plain(block), head));
  const [block, ...others] = own;
  if (!block || others.some((other) => plain(other) !== plain(block))) return null;
  const words = evidence(block, 0, plain(block).length);
  return { value: words.text, basis: 'stated', ...words };
}

function isAddressOf(text: string, head: ReadonlySet<string>): boolean {
  if (!/^https?:\/\/\S+$/.test(text) || !isPageAddress(text)) return false;
  const parts = text
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean);
  const slug = [...wordsOf((parts.at(-1) as string).replace(/\.\w{2,5}$/, ''))];
  const shared = slug.filter((word) => head.has(word)).length;
  return shared >= fewestShared && shared >= slug.length * leastShared;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length >= shortestWord));
}
