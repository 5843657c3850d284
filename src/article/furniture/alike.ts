/** The parts of a page's lines to the same where lines are of the text because others in it have their form: a list's points, those whom it names with their ages. */
import type { Part } from './segment.ts';
import type { LineSignals } from './signals.ts';

/** "Ada Quist, 19" */
const aged = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4}, \d{1,3}$/u;
const fewestAged = 2;
const point = /^(?<mark>[•●▪■◦‣·*–—-])\s/u;
/** Menus are set as lists, too, and look less like text. */
const leastScore = -1.5;
const longestList = 8;

export function alike(
  parts: readonly Part[],
  texts: readonly string[],
  signals: readonly LineSignals[],
  scores: readonly number[],
): Part[] {
  return listedOn(named(parts, texts, signals), texts, signals, scores);
}

/** With whoever stands in the same form, what is told of them in a sentence, above the line or below. */
function named(parts: readonly Part[], texts: readonly string[], signals: readonly LineSignals[]): Part[] {
  const found = [...parts];
  const isAged = (at: number) => aged.test(texts[at] ?? '');
  if (parts.filter((part, at) => part === 'text' && isAged(at)).length < fewestAged) return found;
  for (const [at, part] of parts.entries()) {
    if (part === 'text' || found[at - 1] !== 'text') continue;
    const { sentence, says } = signals[at] as LineSignals;
    const isTold = sentence && says === null && (isAged(at - 1) || isAged(at + 1));
    if (isAged(at) || isTold) found[at] = 'text';
  }
  return found;
}

/** A list that closes the text goes on under the same mark. */
function listedOn(
  parts: Part[],
  texts: readonly string[],
  signals: readonly LineSignals[],
  scores: readonly number[],
): Part[] {
  const end = parts.lastIndexOf('text');
  const mark = markOf(texts[end]);
  if (mark === null) return parts;
  let next = end + 1;
  while (next - end <= longestList && isOfList(next)) next += 1;
  return parts.map((part, at) => (at > end && at < next ? 'text' : part));

  function isOfList(at: number): boolean {
    const line = signals[at];
    if (!line || markOf(texts[at]) !== mark || (scores[at] as number) < leastScore) return false;
    return line.says === null && !line.address && !line.credit && !line.dateline && !line.name;
  }
}

function markOf(text: string | undefined): string | null {
  return point.exec(text ?? '')?.groups?.['mark'] ?? null;
}
