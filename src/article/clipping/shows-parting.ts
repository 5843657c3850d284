/** The lines of a text to whether they show that links and emphasis part them. */
import type { Line } from '../text/lines.ts';
import { beginsSmall, isPair, short, wantsMore, wordsIn } from './line-shapes.ts';

/** Places where a sentence must have been parted, one of them surely: before a mark, or around a link. */
const fewest = 2;

export function showsParting(lines: readonly Line[]): boolean {
  let certain = 0;
  let likely = 0;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (!isPair(above, line)) continue;
    const begun = isPair(lines[at - 2], above) ? [lines[at - 2] as Line, above] : [above];
    if (aMark.test(line.text)) certain += isOfSentence(line, begun) ? 1 : 0;
    else if (!beginsSmall(line)) continue;
    else if (isWithin(begun)) certain += 1;
    else if (wordsIn(above) >= short) likely += 1;
  }
  return certain > 0 && certain + likely >= fewest;
}

/** Whether a mark stands at a sentence: marks also stand between labels, and begin lines of a program. */
function isOfSentence({ text }: Line, begun: readonly Line[]): boolean {
  if (goesOnAtMark.test(text) && endsInWord.test(begun.at(-1)?.text ?? '')) return true;
  return begun.some((line) => wordsIn(line) >= short || wantsMore(line));
}

/** Two lines above one in small letters: words that want others, and a link. */
function isWithin([opening, link]: readonly Line[]): boolean {
  if (!opening || !link) return false;
  return wordsIn(opening) >= short && wordsIn(link) <= short && wantsMore(opening);
}

const aMark = /^\s*(?:[,.;]["”’]?|["”’][,.]|['’]s)(?=\s|$)/;
/** “, which is”, “. The work”, “’s boat”. */
const goesOnAtMark = /^\s*(?:[,.;]["”’]?|['’]s)\s+["“‘]?\p{L}[\p{L}’'-]*\s+\p{L}/u;
const endsInWord = /[\p{L}\p{N}"'”’]\s*$/u;
