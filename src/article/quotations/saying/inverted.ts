/** A verb of saying to the subject that stands after it: “…,” said Putin. “…,” said a spokesman. */
import { isFunctionWord } from '../../grammar/function-words.ts';
import { isCalling } from '../../grammar/nouns.ts';
import { isNaming, isReporting } from '../../grammar/reporting.ts';
import { pronounOf } from '../../names/given.ts';
import { kinGiven } from '../../names/kin-words.ts';
import { isTitle } from '../../names/titles.ts';
import { capitalised, notNames } from '../../names/words.ts';
import { attribution, type Attribution, isApposition, type Scene } from './attribution.ts';
import { leadingPhrase } from './phrases.ts';
import type { Actor } from '../passages/subjects.ts';

/** "Said the quay on Monday was wet": the words after the verb are what is said, not who says it. */
const clauseFollows =
  /^(?:(?!\b(?:who|which|that|where|when|as|after|before|while|because|if|whose|and|but)\b)[^,;:\uFFFC])* (?:is|are|was|were|has|had|would|will|could|can|[a-z]+n['’]t)\s/;

/** "Said it was late", "said Mr Quist was late": what the clause tells of. */
const opensClause = /^ (?:is|are|was|were|has|had|would|will|could|can)\b/;

/**
 * “Late,” denounced her record; “Quist's son defended his father, saying: “Late””: of verbs that have an object, what or
 * who is somebody's is that; but not whoever follows words in marks: “Late,” denied his brother.
 */
function isObject(role: string, verb: string, upTo: string): boolean {
  if (!(isNaming(verb) || judging.test(verb)) || !/^(?:his|her|its|their) /.test(role)) return false;
  return !(/\uFFFC\s$/u.test(upTo) && isCalling(/\S+$/.exec(role)?.[0] ?? ''));
}

/** The first words of a verb of judging or opposing; from VerbNet's judgment-33 and general knowledge. */
const judging =
  /^(?:defend|reject|welcom|blam|accus|thank|applaud|commend|laud|rebuk|scold|berat|chid|upbraid|admonish|castigat|chastis|reprimand|lambast|taunt|disput|den(?:y|ied|ies))/;

/** How far after a verb the clause that it reports shows itself. */
const clauseLimit = 240;

/** “…,” said Putin: the subject that begins right after a verb. */
export function subjectAt(
  { masked, sentence, actors }: Scene,
  from: number,
  verb: string,
  start: number,
): Attribution | null {
  const rest = masked.slice(from, sentence.end);
  const gap = /^\s+/.exec(rest)?.[0].length ?? 0;
  // "A U.S. official", "U.S. Attorney Ada Quist": the place belongs to the phrase.
  const actor = actors.find(
    (one) => one.start >= from && one.start < from + 90 && !isAttributive(one, actors, masked),
  );
  if (
    actor &&
    !('pronoun' in actor && tellsWhich.test(masked.slice(from, actor.start))) &&
    isApposition(masked.slice(from, actor.start).replace(titled, ' ')) &&
    !/^['’]/.test(masked.slice(actor.end)) &&
    !opensClause.test(masked.slice(actor.end))
  )
    return attribution(actor, start, actor.end, verb, 0, true);
  if (actor && isOfficeOf(masked.slice(from, actor.start)))
    return attribution(actor, start, actor.end, verb, 0, true);
  const role = leadingPhrase(rest.slice(gap));
  if (role && isObject(role, verb, masked.slice(Math.max(0, start - 2), start))) return null;
  const end = from + gap + (role?.length ?? 0);
  const behind = masked.slice(end, Math.min(sentence.end, end + clauseLimit));
  const hasContact = /^an? /.test(role ?? '') && contact.test(behind);
  if (!role || (!hasContact && clauseFollows.test(behind))) return null;
  // "Said his wife of 60 years, Ada Quist.": the name says it better.
  const named = actors.find(
    (one) => 'mention' in one && one.start === end + 2 && masked.startsWith(', ', end),
  );
  if (named) return attribution(named, start, named.end, verb, 0, true);
  const after = masked.slice(end, sentence.end);
  const given = kinGiven(role, after) ?? namedOneOf(role, after);
  return { who: { role: given ?? role }, start, end, verb, distance: 0, beside: true };
}

/** “…,” says a man reading it, said a man I had not seen: a pronoun of what tells which man it is. */
const tellsWhich = /^ (?:an?|the|one|another|his|her|its|their|my|our) [^,;:\uFFFC]* $/;
/** “…,” said a man I had not seen before. */
const contact = /^ (?:I|we) /;

/** “…,” said one of them, Anvar: one word, which says best who it is; after “one of the rowers from Ayr” it may be a county. */
function namedOneOf(role: string, rest: string): string | null {
  const given = /^, (\p{Lu}\p{Ll}+)(?=[,.;]|$)/u.exec(rest)?.[1];
  if (given === undefined || notNames.has(given)) return null;
  const isOneOf = /^one of (?:them$|(?:the|his|her|their) (?:\p{Ll}+ )?\p{Ll}+$)/iu.test(role);
  return isOneOf && (pronounOf.has(given) || / them$/.test(role)) ? given : null;
}

/** “…,” said head coach of the women’s boat, Ada Quist: an office without an article, and what it is of. */
function isOfficeOf(gap: string): boolean {
  const office = officeOf.exec(gap)?.[1];
  return office !== undefined && (isCalling(office.toLowerCase()) || isTitle(capitalised(office)));
}

const officeOf =
  /^ (?:(?!(?:of|for|from|by|to|with|at|in|on|that|and)\s)[\p{L}.’'-]+ ){0,3}?(\p{L}[\p{L}-]*) (?:of|for|at) [^,.;:\uFFFC]{2,60}, $/u;

/** “…,” said “Harbour Nights” host Ada Quist: a work by its title, and what she is to it. */
const titled = /\s\uFFFC+(?= \p{Ll}+ $)/u;

/** Before a noun that has a name of its own after it, or before any where it is a place. */
function isAttributive(actor: Actor, actors: Actor[], masked: string): boolean {
  if (!('mention' in actor)) return false;
  const next = actors.find(
    (one) => one.start > actor.end && 'mention' in one && one.mention.kind === 'person',
  );
  // "One GOP operative in the state": a body that tells of which sort somebody is.
  const isOfSort =
    actor.mention.kind !== 'person' &&
    /\b(?:an?|one|another)\s$/i.test(masked.slice(Math.max(0, actor.start - 10), actor.start)) &&
    isSort(/^ (\p{Ll}[\p{L}-]+)/u.exec(masked.slice(actor.end))?.[1] ?? '');
  return (
    isOfSort ||
    (actor.mention.kind === 'place' && /^ (?!\p{Lu}\p{Ll}+day\b)\p{L}/u.test(masked.slice(actor.end))) ||
    (next !== undefined && isOfficeBetween(masked.slice(actor.end, next.start)))
  );
}

function isSort(word: string): boolean {
  return word !== '' && !isFunctionWord(word) && !isReporting(word);
}

/** "Harbour Watch chief engineer Ada Quist", "Harbour Watch CEO Tom Berg". */
function isOfficeBetween(gap: string): boolean {
  return officeBetween.test(gap) || (/^ \S.* $/.test(gap) && gap.trim().split(' ').every(isTitle));
}

const officeBetween =
  /^ (?!and |or |as |of |for |to |in |on |at |that |who |with |from |by )(?:\p{Ll}[\p{L}-]+ ){1,3}(?<! (?:and|or|as|of|for|to|in|on|at|that|with|from|by|said|told) )$/u;
