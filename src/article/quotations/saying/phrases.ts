/** The noun phrase beside a verb of saying, where it is no name: "a spokesman for the council", "police", "the letter". */
import { isFunctionWord } from '../../function-words.ts';
import { isCalling } from '../../grammar/nouns.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import { stoppedTitles, titles } from '../../names/titles.ts';
import { matchesIn } from '../../matches.ts';
import { notNames } from '../../names/words.ts';
import { plural, reduced, somebodySomewhere } from './somewhere.ts';

const determiner =
  "(?:the|an?|one|another|this|that|his|her|its|their|my|our|your|some|many|several|both|other|two|three|four|five|(?:(?!\\p{L}+day\\b)(?-i:\\p{Lu})[\\p{L}.-]*\\s){0,3}[\\p{L}-]+[’']s)";
const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}.’'-]*";
const link = '(?:of|for|from|by|to|with|at)';

/** A determiner and its words, or a plural of people; and what hangs on it by a preposition that names its body. */
const phrase = new RegExp(
  `^(?:${determiner}\\s+(?:${word}\\s+){0,5}?${word}|(?:(?!(?:how|what|why|where|when|and|but|while|yet|though)\\s)${word}\\s+){0,2}?${plural})(?:\\s+(?:close\\s+)?${link}\\s+(?:${determiner}\\s+)?(?:${word}\\s*){1,5})?$`,
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
const stop = new RegExp(
  `(?<!\\s)\\s+(?:of (?:his|her|its|their)|(?-i:who)|which|whose|that|as|after|when|before|while|where|because|if|and|but|then|in(?!\\s\\S+$)|on|under|above|outside|inside|behind|beside|through|into|over|during|amid|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|cannot|did|does|do|also|later|now|once|often|never|still|always|used|(?:earlier |late )?(?:last|this|next) (?:week|month|year|night|\\p{Lu}\\p{L}+)|himself|herself|itself|said|says|told|found|goes|went|filed|released|published|issued|posted|handed|pinned|dated|signed|obtained|seen|sent|\\p{L}+ing (?=the |an? |his |her |its )|yesterday|today|\\p{Lu}\\p{L}+day|(?<!^(?:the|an?|one|another)\\s)${reduced}|(?<!^(?:the|an?|one|another)\\s)(?!(?:${noAdverb})y\\b)(?-i:\\p{Ll})+ly)\\b.*$`,
  'iu',
);

/** "That the raise", "that members", "that Instagram wants": a clause, though "that" may point at something. */
const isClause =
  /^(?:this|that) (?:(?:being|the|an?|his|her|its|their|[Hh]e|she|it|they|we|I|there)\b|\p{Lu}|\p{Ll}+[^\Ws]s$)|^\p{Lu}\p{Ll}+['’](?:re|ll|ve|m|d)\b/u;
/** "Thanked the players": what somebody has done, and not somebody. */
const isPredicate = /^\p{Ll}{2,}ed (?:the|an?|his|her|its|their|our|all|both) /u;
/** "The only other entity to": a phrase that goes on. */
const isCut = /\s(?:to|not|be|of|and|or|an?|the|there|in)$/;

/** "A week later they report". */
const isTime =
  /(?<! of \d+)\s(?:second|minute|hour|day|night|morning|afternoon|evening|weekend|week|month|year|decade|moment|while)s?$/;

/** "Wrote one", "another said", "a third added": nameless ones of a crowd. */
export function isOneOfMany(words: string): boolean {
  return /^(?:one|another|an?other \p{Ll}+|a (?:second|third|fourth|fifth|sixth))$/iu.test(words);
}

/** Where a phrase ends at a mark: not at the stop of initials, nor of an office before a name. */
const end = new RegExp(
  `(?:[,;:!?“”"«»\\uFFFC(]|(?<!\\b(?:\\p{Lu}|(?:${stoppedTitles})(?=\\. \\p{Lu})))\\.).*$`,
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

/** The phrase that a stretch of words begins with, as far as it goes; null where it begins with none. */
export function leadingPhrase(words: string): string | null {
  const whole = words.replace(end, '');
  // "As Sen. Johnson": the stop was an office's, and who bears it is not in what is left.
  if (
    /\.\s\p{Lu}/u.test(words.slice(whole.length, whole.length + 3)) &&
    titles.has(whole.split(/\s/).at(-1) ?? '')
  )
    return null;
  const indefinite = /^(?:some|any|every|no)(?:one|body)$/i.exec(whole.trim())?.[0];
  if (indefinite !== undefined) return indefinite;
  const handle = /^@\w{2,}/.exec(words)?.[0];
  if (handle) return handle;
  const somewhere = somebodySomewhere(whole);
  if (somewhere) return somewhere;
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

const opening =
  /^(?:(?:and|but|while|as|when|because|after|before|that|if|though|although|since|whether|where|so|then|last|this|next|earlier|later|on|in|at|for|during|under|according|yesterday|today|meanwhile|however|also)\b[^,]*?\s+)?/iu;

/** "However harbour officials": no word of a name, though it opens the sentence with a capital. */
const adverb = /^(?:However|Meanwhile|Nevertheless|Nonetheless|Moreover|Furthermore|Still|Instead) /;

/** "In a note on Friday a sailor said": a phrase after one of these that does not reach the verb is not its subject. */
const byPreposition = /^(?:in|on|at|for|during|under|after|before)\b/i;

/** A second determiner that no preposition ties to the first begins another phrase: "in a statement the company". */
const second = new RegExp(
  `^\\S+ .*(?<!\\b${link}) (?:(?:[Tt]he|[Aa]n?)|(?<!\\p{Lu}\\S* )(?<!^(?:[Tt]he|[Aa]n?) )\\p{L}+['’]s) `,
  'u',
);

/**
 * The last determiner that begins a phrase of its own: in "by the agency’s new board" there is none. It is looked for once,
 * and not again from each place on: there are no others behind.
 */
const lateDeterminer = new RegExp(
  `(?<!.).*(?=${determiner}\\s+\\p{L}[\\p{L}’' -]{1,50}$)(?<![\\p{L}-]|\\b(?:by|of|the|an?) )(?!(?<=(?-i:\\p{Lu})[\\p{L}’'.-]* )\\p{L}+['’]s )`,
  'iu',
);

/** One plural by itself is no verb only where it ends as those who act do: "censors", but not "begins". */
const oneOfAgents = /^\p{Ll}+(?:[eo]rs|ists|ials|[ae]nts|ians|men|people|ities|ties)$/u;
/** "Union stewards", with nothing to begin it, where it is all of the clause. */
const barePlural =
  /^(?!(?:this|his|its|as|was|has|is)\b)\p{Ll}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,3}(?<=[^su]s|men|people)$/u;

/** "It helps managers", "remembering how people" hold more than a noun and what goes before it. */
function isBarePlural(words: string): boolean {
  return barePlural.test(words) && !clausal.test(words) && !isPredicate.test(words);
}

const clausal =
  /^(?:and|but|while|yet|so|or) |\b(?:it|he|she|they|we|you|how|what|why|when|where|who|that|which|if|as|to)\b/;

/** "Union stewards", where they are all that stands before their verb. */
export function agents(words: string): string | null {
  return isBarePlural(words) ? words : null;
}

/** "She was on the call and also told": the verb goes on with the subject of the one before. */
const goesOn = /\S\s+and\s+(?:(?:also|then|later|again|\p{L}+ly)\s+)*$/u;

/** The phrase that a clause up to its verb has as its subject; null where it has none. */
export function subjectPhrase(clause: string): { words: string; at: number } | null {
  const skipped = adverb.exec(clause)?.[0].length ?? 0;
  if (skipped > 0) {
    const found = subjectPhrase(clause.slice(skipped));
    return found && { ...found, at: found.at + skipped };
  }
  const lead = opening.exec(clause)?.[0].length ?? 0;
  for (const at of lead === 0 ? [0] : [0, lead]) {
    const rest = clause.slice(at);
    const start = at + (rest.length - rest.trimStart().length);
    const words = leadingPhrase(rest.trimStart());
    const isObject = at > 0 && byPreposition.test(clause) && words?.length !== rest.trim().length;
    if (words && !isObject && (!second.test(words) || somebodySomewhere(words) !== null))
      return { words, at: start };
  }
  const bare = clause.trim().replace(stop, '');
  // "Former players": its capital is the sentence's.
  const inSmall = / \p{Ll}[\p{L}-]*$/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  if (bare.includes(' ') ? isBarePlural(inSmall) : oneOfAgents.test(bare))
    return { words: bare, at: clause.indexOf(bare) };
  const late = goesOn.test(clause) ? null : lateDeterminer.exec(clause);
  const words = late && leadingPhrase(clause.slice(late[0].length));
  return late && words ? { words, at: late[0].length } : null;
}
