/** Words in marks of which nothing tells who says them, to whoever says the same words elsewhere in the clipping. */
import { quotationsOf, type Root } from '../../tree.ts';
import { letters } from '../judging/clipping.ts';

/** Two words may be anybody's, and a sentence of four (“Get on with it!”) somebody else's. */
const fewest = { part: 3, sentence: 5 };

/** Of how many it is asked, and in how much of what others say: no report has more. */
const most = { asked: 200, letters: 100_000 };

export function saySameWords(tree: Root): void {
  const all = quotationsOf(tree);
  const open = all.filter(({ speaker, text }) => speaker === null && mayTell(text));
  if (open.length === 0) return;
  let length = 0;
  const told = all.flatMap(({ text, speaker, position }) => {
    length += text.length;
    return speaker && length < most.letters
      ? [{ words: ` ${letters(text)} `, speaker, line: position.start.line }]
      : [];
  });
  for (const quotation of open.slice(0, most.asked)) {
    const words = ` ${letters(quotation.text)} `;
    const same = told.filter((one) => one.words.includes(words));
    const [first] = same;
    if (!first || same.some(({ speaker }) => speaker.value !== first.speaker.value)) continue;
    const note = `says the same words in line ${first.line}`;
    quotation.speaker = { ...first.speaker, basis: 'inferred', note };
  }
}

function mayTell(text: string): boolean {
  return text.split(/\s+/).length >= (/^\p{Ll}/u.test(text) ? fewest.part : fewest.sentence);
}
