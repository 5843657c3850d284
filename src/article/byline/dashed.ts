/** The foot of a text to the one who signs it after a dash: "--Ada Quist". */
import { plain } from '../plain.ts';
import type { RootContent } from '../tree.ts';
import { isSurelyPerson, namesAt } from './names.ts';
import type { PlacedByline } from './signed-line.ts';

const dash = /^(?:--|[—–-]) ?(?=\p{Lu})/u;
/** Below such a line the dash says whose words these were. */
const quoted = /["”“»]$|^["“«]/;

/** Right below the text, or taken for its end. */
export function signedWithDash(blocks: RootContent[], end: number): PlacedByline | null {
  for (const at of [end, end + 1]) {
    const text = plain(blocks[at] ?? none);
    const lead = dash.exec(text)?.[0];
    const found = lead === undefined ? null : namesAt(text, lead.length);
    const isWhole = found?.names === text.slice(lead?.length);
    if (found && isWhole && isSurelyPerson(found.names) && !quoted.test(plain(blocks[at - 1] ?? none)))
      return { ...found, at, parted: false };
  }
  return null;
}

const none: RootContent = { type: 'paragraph', children: [] };
