/** Words in marks to whether they are what somebody or something is called: by what stands about them, from general knowledge of it. */
import { leadTo, type Seen } from './marked.ts';

const named =
  /\b(?:so[- ]called|known (?:\p{L}+ )?as|dubbed|nicknamed|called|named|titled|entitled|labell?ed|branded|short for|stands for|starr(?:ed|ing) in|referred to as)(?: an?| the)?[\s,]*$/iu;

export function isName(seen: Seen): boolean {
  return named.test(seen.before) || isNickname(seen);
}

const initials = /^(?:\p{Lu}\.){1,4},?$/u;

/** “A.Q.”, and “Red” in Rosa “Red” Lindqvist: between a given name and a surname. */
function isNickname({ words, count, text, span }: Seen): boolean {
  if (initials.test(words)) return true;
  return (
    count < 4 &&
    /^(?:the )?\p{Lu}[^.,!?]*$/iu.test(words) &&
    /(?:^|[^\p{L}])\p{Lu}[\p{L}.]* $/u.test(text.slice(0, span.outerStart)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(span.outerEnd))
  );
}

/** “Smart devices,” which include telephones: what a word takes in is told of a word. */
const takesIn = /^,? (?:which|that) (?:includes?|comprises?|covers?|refers? to|consists? of)\b/;

export function isDefined({ count, text, span }: Seen): boolean {
  return count < 4 && takesIn.test(text.slice(span.outerEnd, span.outerEnd + 30));
}

/** "What the inquiry called an “unhappy” night", "that one critic called “the loveliest noise”", "a self-styled “prince of tides”": whoever said so is named. */
const calledSo =
  /\b(?:what|which|that one|that an?|that the)(?: (?!(?:has|have|had|they|was|were|is|are|been|be|can|could|would|may|might)\b)[^\s,.;:]+){1,4} (?:called|branded|labell?ed|described as|referred to as|termed)(?: (?:an?|the|his|her|its|their))? $/u;
const selfStyled = /\bself-(?:confessed|declared|described|proclaimed|professed|styled) $/;

/** "Called Quist “cold-blooded”", "what he called the harbour “crisis”": one word for whoever or whatever is named so; but not "called in to report a “crisis”". */
const labelled =
  /(?<!\b(?:is|are|was|were|be|been|being|get|gets|got) (?:\p{L}+ly )?)(?<!-)\b(?:call(?:ed|ing)|labell?(?:ed|ing)|brand(?:ed|ing)|deem(?:ed|ing)|describ(?:ed|ing)|dismiss(?:ed|ing)|denounc(?:ed|ing))(?: (?!(?:at|by|for|from|in|into|of|off|on|out|over|to|up|upon|with|and|but|or|who|which|that|when|an?)\b)[^\s,.;:\uFFFC]+){1,5}(?: as)?(?: (?:too|so|very))? $/u;

export function isCalledByName({ before, masked, sentence, span, words, count, title }: Seen): boolean {
  if (title) return false;
  const lead = masked.slice(Math.max(sentence.start, span.outerStart - 90), span.outerStart);
  if (selfStyled.test(before) || calledSo.test(lead)) return true;
  if (count > 1 || !/^\p{Ll}/u.test(words) || articleLast.test(before)) return false;
  return labelled.test(lead);
}

const articleLast = /\b(?:an?|the|his|her|its|their) $/;

/** "So-called “super lorries”", "known in the trade as “mutual help”", "a letter headed “…”", "terms like “…”", "such nicknames as “…”", "who call themselves “…”". */
const coined =
  /\bsuch (?:\p{Ll}+ )?(?:words|terms|phrases|names|nicknames|labels|titles) as $|\bso[- ]called $|\bknown (?:[^.,;:]{1,30} )?as(?: an?| the)? $|\b(?:entitled|titled|headlined|headed),? $|\b(?:words?|terms?|phrases?|names?|nicknames?|labels?|expressions?),? (?:like|such as|including) $|\bcall(?:ed|ing|s)? (?:themselves|itself) $|\b[Ll]et['’]s\b[^.;:]{0,20} call\b[^.;:]{0,30} $/u;
/** "Of such phrases as “we will crush them”": somebody said so. */
const clause = /^(?:I|you|we|he|she|it|they)(?:['’]\p{L}+| \p{L})/iu;
/** "(Pronounced “fazool”", but not "the foreman pronounced “guilty”", "variously translated as “city guy”", "a word that means “she who was”": a word for a word. */
const wordForWord =
  /(?:(?:,|\b(?:is|are|was|were|be|been)) pronounced|\([Pp]ronounced|\bdefin(?:e|es|ed|ing)(?= $)|\b(?:spelled|spelt|translat(?:ed|es) as|rhym(?:es?|ed|ing) with|(?:words?|terms?|phrases?|names?) (?:which |that )?(?:means?|meant)|, meaning))(?: (?:\p{Ll}+ly|simply))?(?: an?| the)? $/u;
/** "Said that the phrase “screening out” had been misread": of the phrase itself something is said, not that somebody uttered it. */
const ofItself = /\b(?:about|that|whether|sa(?:id|ys?)) the (?:words?|terms?|phrases?) $/u;
const uttered =
  /^ (?:(?:is|was|were|been|being|had been|has been) )?(?:\p{Ll}+ly )?(?:chanted|hurled|painted|repeated|said|scrawled|screamed|shouted|spoken|sprayed|uttered|written|yelled)\b/u;

/** “Builder channel,” industry shorthand for it: what a word means is told of a word. */
const glossed = /^,? (?:\p{Ll}+ ){1,4}(?:euphemism|jargon|shorthand|slang|term) (?:for|that|used|which)\b/u;
/** A “yell leader,” or cheerleader: another word for the same thing. */
const inOtherWords =
  /^,? or (?!(?:at|better|even|if|just|more|not|otherwise|simply|so|something|that|whether|worse)\b)(?:an? |the )?\p{Ll}{3,}/u;
const quality = /(?:ous|ful|able|ible|ive|less|ly|ic|ent|ant|al|ate|ed|ing)[.,]?$/;

/** "What is called a “wet net”", but not "was called a “traitor”", which somebody said once. */
const isCalled =
  /\b(?:what|is|are) (?:is |are )?(?:often |sometimes |usually |commonly |popularly )?called (?:an? |the )?$/u;

/** What is watched, played or sung has a title. */
const performing =
  /\b(?:watch(?:e[sd]|ing)?|perform(?:s|ed|ing)?|s[aiu]ng|sings|singing|starr(?:ed|ing)(?: in)?|direct(?:s|ed|ing)|credits include) $/;

/** How far before the words what names them may begin. */
const reach = 120;

export function isCoined(seen: Seen): boolean {
  const { before, words, count, title, text, span } = seen;
  const lead = leadTo(seen, reach);
  const after = text.slice(span.outerEnd, span.outerEnd + 50);
  if (isNickname(seen) || isDefined(seen)) return true;
  if (isCalled.test(before) && !clause.test(words)) return true;
  if (coined.test(lead)) return title || !clause.test(words);
  if (count < 6 && (wordForWord.test(lead) || (ofItself.test(lead) && !uttered.test(after)))) return true;
  return (
    (count < 4 && glossed.test(after)) ||
    (count < 3 && /^\p{Ll}/u.test(words) && !quality.test(words) && inOtherWords.test(after)) ||
    (title && count > 1 && performing.test(before))
  );
}
