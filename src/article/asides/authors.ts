/** The lines of a page to what it says of its author in or below the text, where the byline names the same person. */
import { findByline } from '../byline.ts';
import { type Asides, isPassage, isText, type Line } from './line.ts';

const author = { kind: 'about the page', rule: 'about the author' } as const;
/** Above a text, the byline is among so many lines. */
const reach = 60;

/** What is said of an author, after the name. */
const life =
  /^(?:,? (?:a|an|the) .{3,60},)?,? (?:is|has been|has worked|has covered|writes|covers|works|reports|lives|joined|teaches)\b/u;
/** From general knowledge of how pages speak of those who write for them. */
const office =
  /\b(?:correspondent|reporter|writer|editor|columnist|journalist|author|contributor|critic|producer|freelance[rs]?|staff|fellow|professor|host|novelist|blogger|covers|covering|writes|newsletter|podcast)\b/i;
/** Others write for pages as well: of them the last line of a text tells, and one below their name. */
const is = /^ (?:is|was) (?:currently )?(?:a|an|one|the) /;
const trade =
  /\b(?:advisor|analyst|CEO|chief|consultant|CTO|designer|developer|director|engineer|enthusiast|entrepreneur|expert|founder|manager|marketer|marketing|officer|owner|passionate|president|researcher|specialist|strategist)\b/i;

export function authorsIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const names = namesAbove(lines);
  for (const at of lines.keys()) {
    if (!isText(lines[at] as Line)) continue;
    const name = names.find((one) => isOf(one, at));
    if (!name) continue;
    found.set(at, author);
    for (const by of [1, 2]) {
      const above = lines[at - by];
      if (above?.text === name && isText(above)) found.set(at - by, author);
    }
  }
  return found;

  /** A profile begins so, too: what a page says of its writer stands under a name, or at the foot. */
  function isOf(name: string, at: number): boolean {
    const { text } = lines[at] as Line;
    if (!text.startsWith(name)) return false;
    const told = text.slice(name.length);
    const stands = (most: number) => lines[at - 1]?.text === name || passagesBelow(lines, at) <= most;
    if (life.test(told) && office.test(text)) return stands(mostBelow);
    return is.test(told) && trade.test(text) && stands(0);
  }
}

/** Other notes may stand below. */
const mostBelow = 2;

function passagesBelow(lines: readonly Line[], at: number): number {
  return lines.slice(at + 1).filter((line) => isText(line) && isPassage(line)).length;
}

/** Those whom the lines above the text name with a "By", or by themselves. */
function namesAbove(lines: readonly Line[]): string[] {
  const start = lines.findIndex(isText);
  return lines.slice(Math.max(0, start - reach), Math.max(0, start)).flatMap(({ text, signals }) => {
    if (signals.words > 20) return [];
    if (signals.name) return [text.replace(/^by /i, '')];
    return findByline(text)?.names.split(/,? (?:and|&) |, /) ?? [];
  });
}
