/** “The resident”, “the bureau” to the fullest words for them that stand before: “a resident of the quay”, “the forestry bureau”. */
import { functionWords } from '../../grammar/function-words.ts';
import { complementsOf } from '../../grammar/noun-phrase.ts';
import { isPaper, isThing } from '../../grammar/nouns.ts';
import { matchesIn } from '../../text/matches.ts';
import { patternsOf } from '../../text/patterns-of.ts';
import type { Passage } from '../passages/passage.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import { firstsBefore } from './firsts-before.ts';
import { article, leadsTo } from './leads-to.ts';
import { passagesWith } from './passages-with.ts';
import type { Story } from './story.ts';

export const definite = /^the\s+((?:[\p{L}-]+\s+)?([\p{L}-]+(?:\sof\s[\p{L}-]+)?))$/iu;

const ranked =
  /^(?:prime|deputy|vice|assistant|foreign|finance|home|interior|defen[cs]e|health|managing|chief) /i;

/** "The prime minister" is no other minister; "the retired cook" may be a cook. */
export function officeIn(role: string): string {
  const [, whole = '', noun = ''] = definite.exec(role) ?? [];
  return ranked.test(whole) ? whole : noun;
}

/** How many passages back somebody may have been brought up. */
export const reach = 6;

const functionWord = `(?:${[...functionWords].join('|')})`;

/** A noun as somebody new is brought up by it, and what stands before it. */
const introducing = patternsOf(
  (noun) =>
    new RegExp(
      `\\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:(?!${functionWord} )[\\p{L}-]+ ){0,3}${noun}\\b(?!['’-])`,
      'gu',
    ),
);

/** A noun by what tells whoever is meant from others: "the provincial forestry bureau", "Norway’s coastguard". */
const toldApart = patternsOf(
  (noun) =>
    new RegExp(
      `\\b(?:[Tt]he|\\p{Lu}[\\p{L}-]*['’]s) (?:(?!${functionWord} )[\\p{L}-]+(?:['’]s)? ){0,3}${noun}\\b(?!['’-])`,
      'gu',
    ),
);

/** `before` is where the words stand in the passage. */
export function fullDescription(role: string, passage: Passage, before: number, story: Story): string | null {
  const noun = definite.exec(role)?.[2];
  if (noun === undefined || isPaper(noun)) return null;
  const near = textBefore(story.passages.slice(-reach), passage, before);
  const office = officeIn(role);
  if (!isThing(noun) && near.toLowerCase().includes(office.toLowerCase())) {
    const found = new Set(leadsTo(article, office, near) ? phrasesIn(near, introducing(office)) : []);
    const [words] = found;
    if (found.size > 0)
      return found.size === 1 && words !== undefined && words.includes(initialsIn(role)) ? words : null;
  }
  // "The Pentagon" is a name.
  if (!/^[Tt]he \p{Ll}+$/u.test(role)) return null;
  const fuller = new Set(tellingApart(passage.text.slice(0, before), noun));
  for (const { name } of toldApartBefore(noun, story)) {
    fuller.add(name);
    if (fuller.size > 1) return null;
  }
  const [words] = fuller;
  return fuller.size === 1 && words !== undefined ? words : null;
}

/** "The TV chief" is no "former BBC chief". */
function initialsIn(role: string): string {
  return /^the (\p{Lu}{2,}) /u.exec(role)?.[1] ?? '';
}

const toldApartBefore = firstsBefore(
  ({ text }, noun) => tellingApart(text, noun).map((name) => ({ name })),
  passagesWith,
);

const definiteLead = /\b[Tt]he$/u;
const ownerLead = /['’]s$/u;

function tellingApart(text: string, noun: string): string[] {
  if (!leadsTo(definiteLead, noun, text, 1) && !leadsTo(ownerLead, noun, text)) return [];
  // "The bench of the high court" may be another.
  return phrasesIn(text, toldApart(noun)).filter((words) => !words.toLowerCase().startsWith(`the ${noun}`));
}

/** The reporter's own: what is quoted brings up nobody. */
function textBefore(passages: Passage[], passage: Passage, before: number): string {
  const own = (one: Passage) => ownWordsOf(one).masked;
  return [...passages.map(own), own(passage).slice(0, before)].join('\n');
}

/** What hangs on a noun is looked for no further than this. */
const longest = 120;

function phrasesIn(text: string, pattern: RegExp): string[] {
  return matchesIn(text, pattern).map(({ 0: words, index }) => {
    const end = index + words.length;
    return words + complementsOf(text.slice(end, end + longest));
  });
}
