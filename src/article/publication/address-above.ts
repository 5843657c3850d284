/** The lines above a text to the one that is the article's address and nothing else: its last part has the words of the headline. */
import { evidence } from '../evidence.ts';
import { isPageAddress } from '../own-address.ts';
import { isHeadline } from '../roles.ts';
import type { TextFact } from '../schema.ts';
import { plain, plainAt } from '../text/plain.ts';
import { textStart } from '../text-start.ts';
import type { RootContent } from '../tree.ts';

/** Other stories' addresses share fewer words with this one's headline. */
const fewestShared = 3;
const leastShared = 0.65;
const shortestWord = 3;

export function addressAbove(blocks: RootContent[]): TextFact | null {
  const start = textStart(blocks);
  const title = blocks.findIndex(isHeadline);
  // Where no headline was found, the text's first line may be it.
  const head = longWordsIn(plainAt(blocks, title < 0 ? start : title));
  const own = blocks.slice(0, start).filter((block) => isAddressOf(plain(block), head));
  const [block, ...others] = own;
  if (!block || others.some((other) => plain(other) !== plain(block))) return null;
  const words = evidence(block, 0, plain(block).length);
  return { value: words.text, basis: 'stated', ...words };
}

/** A picture is called as its article is, and may be older; so is a list of all that has its words. */
const picture = /\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp|mp[34]|mov|webm|m4[av]|pdf)$/i;
const notArticles =
  /\/(?:wp-content|uploads?|images?|media|photos?|tags?|tagged|topics?|labels?|category|categories|search|authors?|feed)\//i;

function isAddressOf(text: string, head: ReadonlySet<string>): boolean {
  if (!/^https?:\/\/\S+$/.test(text) || !isPageAddress(text)) return false;
  const path = text.replace(/[?#].*$/, '');
  if (picture.test(path) || notArticles.test(path)) return false;
  const parts = path.split('/').filter(Boolean);
  const slug = [...longWordsIn((parts.at(-1) as string).replace(/\.\w{2,5}$/, ''))];
  const shared = slug.filter((word) => head.has(word)).length;
  return shared >= fewestShared && shared >= slug.length * leastShared;
}

function longWordsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length >= shortestWord));
}
