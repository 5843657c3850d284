/** “The newspaper”, “the daily” to the one paper that the passages about it name, and tell from. */
import { isPaperWord } from '../../byline/desks.ts';
import { hasTelling } from '../../grammar/reporting.ts';
import { matchesIn } from '../../text/matches.ts';
import { onceEach } from '../../asking/once-each.ts';
import type { Passage } from '../passages/passage.ts';
import { ownWordsOf, type Sentence } from '../passages/sentences.ts';
import type { Story } from './story.ts';

const calling = /^the (?:newspaper|daily|broadsheet|tabloid)$/i;

/** How many passages back it may have been named. */
const reach = 3;

export function paperTelling(
  role: string,
  passage: Passage,
  before: number,
  { passages }: Pick<Story, 'passages'>,
): string | null {
  if (!calling.test(role)) return null;
  const here = papersIn(passage).filter(({ end }) => end <= before);
  const all = [...passages.slice(-reach).flatMap(papersIn), ...here];
  const [name, ...others] = new Set(all.map((one) => one.name));
  return name !== undefined && others.length === 0 && all.some(({ tells }) => tells) ? name : null;
}

const capital = "\\p{Lu}[\\p{L}’'-]*";
const named = new RegExp(`(?<![\\p{L}-])${capital}(?: (?:and |of )?${capital}){0,4}`, 'gu');

/** Channels and firms that are called as papers are; from general knowledge. */
const noPaper =
  /^(?:The )?(?:(?:ABC|BBC|CBC|CBS|CNN|CTV|Channel|Fox|ITV|NBC|RTÉ|Sky|Yahoo|Google) News|Royal Mail|Washington Post Company)$/;

/** A train, a carrier and a surname end in these as well; papers that do, from general knowledge, by what stands before. */
const ofPapersToo = /\b(?:Express|Post|Standard)$/;
const asPapers =
  /\b(?:Daily|Evening|Morning|Sunday|Weekly|Bangkok|Business|China|Denver|Financial|Huffington|Indian|Jakarta|Jerusalem|National|New York|Washington) (?:Express|Post|Standard)$/;

type Named = Sentence & { name: string; tells: boolean };

/** `tells` says that the sentence tells what is said, written or reported. */
const papersIn = onceEach((passage: Passage): Named[] => {
  const { masked, sentences } = ownWordsOf(passage);
  const { mentions } = passage;
  return matchesIn(masked, named).flatMap(({ 0: whole, index }) => {
    // "The News Monday": a day is no part of it.
    const words = whole.replace(/ \p{Lu}\p{L}+day$/u, '');
    const end = index + words.length;
    const isPaper = words.includes(' ') && isPaperWord(words.split(' ').at(-1) as string);
    if (!isPaper || noPaper.test(words) || (ofPapersToo.test(words) && !asPapers.test(words))) return [];
    const isSomebody = mentions.some((one) => one.kind === 'person' && one.start < end && one.end > index);
    if (isSomebody) return [];
    const sentence = sentences.find((one) => one.start <= index && index < one.end);
    const own = masked.slice(sentence?.start, sentence?.end);
    const name = words.replace(/^(?:The|An?|One|In|On|As|Our|His|Her) (?=.* )/, '');
    return [{ name, start: index, end, tells: hasTelling(own) || reports.test(own) }];
  });
});

const reports = /\b(?:reports?|reported|reporting|editorial|published|interview|article|quot(?:es|ed|ing))\b/;
