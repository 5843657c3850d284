/** Words in marks to whether they are what somebody or something is called: by what stands about them, from general knowledge of it. */
import type { Seen } from './marked.ts';

const named =
  /\b(?:so[- ]called|known (?:\p{L}+ )?as|dubbed|nicknamed|called|named|titled|entitled|labell?ed|branded|short for|stands for|starr(?:ed|ing) in|referred to as)(?: an?| the)?[\s,]*$/iu;

/** "At what police called a “wet party”": who gave it that name said so; what is called something, anybody calls so. */
const calledBy =
  /\bwhat (?:he|she|they|(?:the )?(?:police|officials|prosecutors|investigators|authorities)|(?:the |(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*) (?:has |have |had )?(?:called|dubbed|labell?ed|branded|referred to as)(?: an?| the)? $/u;

export function isName(seen: Seen): boolean {
  return (named.test(seen.before) && !calledBy.test(seen.before)) || isNickname(seen);
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
