/** Short lines between paragraphs that title what follows, to headings. */
import { type LineSignals, signalsOf } from './furniture/signals.ts';
import { plain } from './plain.ts';
import type { Root, RootContent } from './tree.ts';

export function crossheads() {
  return (tree: Root) => {
    const body = [...tree.children.entries()].filter(([, block]) => isRunning(block));
    body.forEach(([place, block], at) => {
      const before = body[at - 1]?.[1];
      const after = body[at + 1]?.[1];
      if (!before || !after || block.type !== 'paragraph') return;
      const line = signalsOf(plain(block));
      if (!isTitle(line) || isAttribution(plain(before), plain(block), line)) return;
      if (!endsPassage(plain(before)) || signalsOf(plain(after)).words < 12) return;
      tree.children[place] = {
        type: 'heading',
        depth: 2,
        children: block.children,
        ...(block.position && { position: block.position }),
      };
    });
  };
}

function isRunning(block: RootContent): boolean {
  return block.type === 'paragraph' && !block.data?.role;
}

/** A few words, no full stop: "Russia Poised To Discuss Nuclear Arms Control With US", "What happens next?" */
function isTitle(line: LineSignals): boolean {
  if (line.words < 1 || line.words > 14 || line.bullet || line.colon || line.address || line.quoted)
    return false;
  return (!line.sentence || line.question) && !line.smallStart && !line.ellipsis;
}

/** A name and what it is: "Jane Doe, President, Traders' Union". */
const office = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}, \p{L}/u;

/** A name under a quotation says who speaks; it titles nothing. */
function isAttribution(before: string, text: string, line: LineSignals): boolean {
  return (line.name || office.test(text)) && /^["“'‘«]/.test(before) && /["”'’»]$/.test(before);
}

function endsPassage(text: string): boolean {
  return /[.!?…]["'”’»)\]]*$|["”]$/.test(text);
}
