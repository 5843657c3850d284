/** The words of a clause up to its verb to the noun phrase that is its subject. */
import { somebodySomewhere } from './somewhere.ts';
import { determiner, link, stop, isPredicate, leadingPhrase } from './phrases.ts';

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
  /^(?:and|but|while|yet|so|or|like|including) |\b(?:it|he|she|they|we|you|how|what|why|when|where|who|that|which|if|as|to)\b/;

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
