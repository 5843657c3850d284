/** “The resident”, “the bureau” to the fullest words for them that stand before: “a resident of the quay”, “the forestry bureau”. */
import { functionWords } from '../function-words.ts';
import { complementsOf } from '../grammar/noun-phrase.ts';
import { isThing } from '../grammar/nouns.ts';
import { matchesIn } from '../matches.ts';
import { remembering } from '../remembering.ts';
import type { Passage, Story } from './story.ts';

export const definite = /^the\s+((?:[\p{L}-]+\s+)?([\p{L}-]+(?:\sof\s[\p{L}-]+)?))$/iu;

const ranked =
  /^(?:prime|deputy|vice|assistant|foreign|finance|home|interior|defen[cs]e|health|managing|chief) /i;

/** "The prime minister" is no other minister; "the retired cook" may be a cook. */
export function officeIn(role: string): string {
  const [, whole = '', noun = ''] = definite.exec(role) ?? [];
  return ranked.test(whole) ? whole : noun;
}

/** How many passages back somebody may have been brought up. */
const reach = 6;

const functionWord = `(?:${[...functionWords].join('|')})`;

/** A noun as somebody new is brought up by it, and what stands before it. */
const introducing = remembering(
  (noun) => new RegExp(`\\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:(?!${functionWord} )[\\p{L}-]+ ){0,3}${noun}\\b(?!['’-])`, 'gu'),
);

export function fullDescription(role: string, passage: Passage, before: number, story: Story): string | null {
  const noun = definite.exec(role)?.[2];
  if (noun === undefined || isThing(noun)) return null;
  const office = officeIn(role);
  const text = [...story.passages.slice(-reach).map((one) => one.text), passage.text.slice(0, before)].join(
    '\n',
  );
  if (!text.toLowerCase().includes(office.toLowerCase())) return null;
  const found = new Set(
    matchesIn(text, introducing(office)).map(
      ({ 0: words, index }) => words + complementsOf(text.slice(index + words.length, index + words.length + 120)),
    ),
  );
  const [words] = found;
  return found.size === 1 && words !== undefined ? words : null;
}
