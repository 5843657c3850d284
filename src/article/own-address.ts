/** Where a clipping says that it stood on the web: the address in its catalogue, or a browser’s at the foot of each printed sheet. */
import type { VFile } from 'vfile';
import { evidence } from './evidence.ts';
import type { TextFact } from './schema.ts';
import { plain } from './text/plain.ts';
import type { Furniture } from './tree.ts';

export function addressOf({ data: { catalogue, printed = [] } }: VFile): TextFact | null {
  return catalogue?.address ?? printed.map(addressAtFoot).find((fact) => fact !== null) ?? null;
}

/** Of one page: the address of a whole site is no article’s. */
export function isPageAddress(words: string): boolean {
  const url = /^https?:/.test(words) ? URL.parse(words) : null;
  return url !== null && url.pathname + url.search !== '/';
}

/** A browser cuts a long address short, at its end or in its middle, which leads nowhere. */
const foot = /^\s*(?<address>https?:[^\s…]*[^\s….])(?:\s+\d+\/\d+)?\s*$/d;

function addressAtFoot(edge: Furniture): TextFact | null {
  const [from, to] = foot.exec(plain(edge))?.indices?.groups?.address ?? [];
  if (from === undefined || to === undefined) return null;
  const words = evidence(edge, from, to);
  return isPageAddress(words.text) ? { value: words.text, basis: 'stated', ...words } : null;
}
