/** The noun phrase beside a verb of saying, where it is no name: "a spokesman for the council", "police", "the letter". */
import { isFunctionWord } from '../../grammar/function-words.ts';
import { callings, isCalling } from '../../grammar/nouns.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import { stoppedTitles } from '../../names/titles.ts';
import { matchesIn } from '../../text/matches.ts';
import { notNames } from '../../names/words.ts';
import { plural, reduced, somebodySomewhere } from './somewhere.ts';

export const determiner =
  "(?:the|an?|one|another|this|that|his|her|its|their|my|our|your|some|many|several|both|other|two|three|four|five|(?:(?!\\p{L}+day\\b)(?-i:\\p{Lu})[^\\s,;:]*\\s){0,4}[\\p{L}-]+(?:[’']s|s[’']))";
const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}.’'-]*";
export const link = '(?:of|for|from|by|to|with|at)';

/** A determiner and its words, or a plural of people; and what hangs on it by a preposition that names its body. */
const phrase = new RegExp(
  `^(?:${determiner}\\s+(?:${word}\\s+){0,5}?${word}|(?:(?!(?:how|what|why|where|when|and|but|while|yet|though|as)\\s)${word}\\s+){0,2}?${plural})(?:\\s+(?:close\\s+)?${link}\\s+(?:${determiner}\\s+)?(?:${word}\\s*){1,5})?$`,
  'iu',
);

/** "Harbour Watch", "Quay 24". */
const proper = /^\p{Lu}[\p{L}\d’'-]+(?: \p{Lu}[\p{L}\d’'-]+){0,3}(?: \d{1,3})?$/u;

/** "Ada Quist, R-Barnstable, said": a legislator's party and district. */
const partyAndPlace = /^\p{Lu}{1,3}-\p{Lu}/u;

/** A name of which nothing else is known: "Austalink wrote". */
function isProper(words: string): boolean {
  return proper.test(words) && !partyAndPlace.test(words) && !notNames.has(words.split(' ', 1)[0] as string);
}

const callingAndName = /^(?:\p{Ll}[\p{L}-]* ){0,2}(\p{Ll}[\p{L}-]*) \p{Lu}[\p{L}\d’'-]+$/u;

/** "User Gull77", "novelist Quist". */
function isNamedByCalling(words: string): boolean {
  return isCalling(callingAndName.exec(words)?.[1] ?? '');
}

/** Words in -ly that are no adverbs, or stand before a noun. */
const noAdverb =
  'famil|all|rall|repl|suppl|assembl|bull|anomal|monopol|fl|butterfl|lil|jell|bell|ital|sicil|jul|elder|friend|lone|love|live|ug|sil|ho|dai|week|month|night|quarter|year|cost|dead|cur|bur|scholar|world|home';

/**
 * Words that end a noun phrase when they stand in it; an adverb after an article belongs to it, "a newly built ship". What is
 * masked is a long gap, which is tried once, from where it begins.
 */
export const stop = new RegExp(
  `(?<!\\s)\\s+(?:of (?:his|her|its|their)|(?-i:who)|which|whose|that|as|after|when|before|while|where|because|if|and|but|then|in(?!\\s\\S+$)|on|under|above|outside|inside|behind|beside|through|into|over|during|amid|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|cannot|did|does|do|also|later|now|once|often|never|still|always|used|(?:earlier |late )?(?:last|this|next) (?:week|month|year|night|\\p{Lu}\\p{L}+)|himself|herself|itself|(?-i:(?<!\\s\\p{Lu}\\p{L}+\\s+)I|we)|said|says|told|found|goes|went|(?:came|gave|took|got|brought(?! up\\b)|threw|knew|began|became)(?=\\s)|filed|released|published|issued|posted|handed|pinned|dated|signed|obtained|seen|sent|\\p{L}+ing (?=the |an? |his |her |its |it |him |them )|yesterday|today|\\p{Lu}\\p{L}+day|(?<!^(?:the|an?|one|another)\\s)${reduced}|(?<!^(?:the|an?|one|another)\\s)(?!(?:${noAdverb})y\\b)(?-i:\\p{Ll})+ly)\\b.*$`,
  'iu',
);

/** "That the raise", "that members", "that Instagram wants": a clause, though "that" may point at something. */
const isClause =
  /^(?:this|that) (?:(?:being|the|an?|his|her|its|their|[Hh]e|she|it|they|we|I|there)\b|\p{Lu}|\p{Ll}+[^\Ws]s$)|^\p{Lu}\p{Ll}+['’](?:re|ll|ve|m|d)\b/u;
/** "Thanked the players": what somebody has done, and not somebody. */
export const isPredicate = /^\p{Ll}{2,}ed (?:the|an?|his|her|its|their|our|all|both) /u;
/** "The only other entity to": a phrase that goes on; but not "the firm she works for". */
const isCut =
  /\s(?:to|not|be|of|and|or|an?|the|there|in|as|his|her|its|their|(?<!\s(?:I|he|she|it|we|you|they|\p{Lu}\p{L}+) \p{Ll}+ )(?:by|for|from|with))$/u;

/** "A week later they report". */
const isTime =
  /(?<! of \d+)\s(?:second|minute|hour|day|night|morning|afternoon|evening|weekend|week|month|year|decade|moment|while)s?$/;

/** "Wrote one", "another said", "a third added": nameless ones of a crowd. */
function isOneOfMany(words: string): boolean {
  return /^(?:one|another|an?other \p{Ll}+|a (?:second|third|fourth|fifth|sixth))$/iu.test(words);
}

/** Where a phrase ends at a mark or a dash: not at the stop of initials, nor of an office before a name, nor of “Dec. 9” and “No. 4”. */
const end = new RegExp(
  `(?:[,;:!?“”"«»\\uFFFC(]|\\s[-–—]+(?!\\S)|(?<!\\b(?:\\p{Lu}|(?:${stoppedTitles})(?=\\. \\p{Lu})|\\p{Lu}\\p{L}{1,3}(?=\\. \\d)))\\.).*$`,
  'su',
);

/** "Moody’s said": a name that ends so, rather than something of somebody's. */
function isNameInS(words: string, rest: string): boolean {
  const stem = /^(.+)['’]s$/.exec(words)?.[1];
  return stem !== undefined && isProper(words) && !isFunctionWord(stem) && !rest.startsWith('\uFFFC');
}

/** "That trade is low", "that few remain": a clause, though "that" may point at something. */
function isThatClause(words: string): boolean {
  return (
    /^that /i.test(words) && matchesIn(words, / (?=\S)/g).some(({ index }) => verbFollows(words.slice(index)))
  );
}

/** "The HBW and CSU": two bodies by their letters, where nothing else follows that is theirs. */
const byLetters =
  /^(?:[Tt]he )?\p{Lu}{2,6} and (?:the )?\p{Lu}{2,6}(?=\s*$| (?:in|on|at|after|before|late|earlier|last|this|\p{Lu}\p{L}+day)\b)/u;

/**
 * "The Ohio senator and former governor", "the senator and Liberal candidate", "the writer and broadcaster": one person by
 * two callings; "the president and prime minister" are two.
 */
const twoCallings =
  /^([Tt]he (?:[\p{L}\d.’'-]+ ){0,4}?([\p{L}-]+)) and (?!the |an? )(former )?(?:[\p{L}.-]+ ){0,4}?([\p{L}-]+)(?: of \p{L}+)?$/u;

const trade = new RegExp(`^(?:${callings})$`);

export function firstCalling(words: string): string | null {
  const [, whole = '', first = '', former, second = ''] = twoCallings.exec(words) ?? [];
  const isOne = former !== undefined || second === 'candidate' || (trade.test(first) && trade.test(second));
  return isOne && isCalling(first) && isCalling(second) ? whole : null;
}

/** The phrase that a stretch of words begins with, as far as it goes; null where it begins with none. */
export function leadingPhrase(words: string): string | null {
  const whole = words.replace(end, '');
  const indefinite = /^(?:some|any|every|no)(?:one|body)$/i.exec(whole.trim())?.[0];
  if (indefinite !== undefined) return indefinite;
  const somewhere = somebodySomewhere(whole);
  if (somewhere) return somewhere;
  const joint = byLetters.exec(whole)?.[0];
  if (joint !== undefined) return joint;
  if (firstCalling(whole.trim()) !== null) return whole.trim();
  const cut = whole.replace(stop, '').trim();
  if (isOneOfMany(cut)) return cut;
  if (isClause.test(cut) || isThatClause(cut) || isPredicate.test(cut) || isCut.test(cut) || isTime.test(cut))
    return null;
  return cut !== '' &&
    cut.length < 90 &&
    (!/['’]s?$/.test(cut) || isNameInS(cut, words.slice(whole.length))) &&
    (phrase.test(cut) || isProper(cut) || isNamedByCalling(cut))
    ? cut
    : null;
}
