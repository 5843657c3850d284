/** Double marks that were set as two single ones to what they stand for: ``We sail,'' she said. Offsets stay what they are. */
import { straightBefore } from './straight.ts';

/** As wires and typesetting systems have them, and typists without a double mark. */
const twofold = /``|‘‘|''|’’|,,/g;
const opening = /^(?:``|‘‘)$/;

/** Beside what stands for them is a space, which belongs to the mark and not to the words. */
export function withSingleMarks(text: string): string {
  if (text.search(twofold) < 0) return text;
  let open = false;
  /** How many straight marks two single ones have closed. */
  let closed = 0;
  return text.replace(twofold, (marks: string, at: number) => {
    if (open && marks !== ',,' && !opening.test(marks)) {
      open = false;
      return ' ”';
    }
    const opener = opening.test(marks) ? null : closedBy(text, at, closed);
    if (opener === '"') closed += 1;
    if (opener) return ' ”';
    if (!opening.test(marks) && !mayOpen(text, at)) return marks;
    open = true;
    return marks === ',,' ? '„ ' : '“ ';
  });
}

/** “We sail,’’ said Berg: the mark that opened was a double one, and no single one has opened since. */
function closedBy(text: string, at: number, closed: number): '“' | '"' | null {
  const since = text.slice(Math.max(text.lastIndexOf('“', at), text.lastIndexOf('"', at)), at);
  const isOpened =
    since.startsWith('“') || (since.startsWith('"') && (straightBefore(text, at) - closed) % 2 === 1);
  return isOpened &&
    !/[”‘]|\s'/.test(since) &&
    /[\p{L}.,!?]/u.test(since.at(-1) as string) &&
    /^(?:\s|$)/.test(text.slice(at + 2, at + 3))
    ? (since[0] as '“' | '"')
    : null;
}

/** Two straight marks after a number are inches. */
function mayOpen(text: string, at: number): boolean {
  return /^(?:|[\s([—–-])$/.test(text[at - 1] ?? '') && /^[\p{L}\p{N}]/u.test(text.slice(at + 2, at + 4));
}
