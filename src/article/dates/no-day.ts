/** The words about "Sunday" or "today" to whether they name no day: a name has it in it, a habit, or our times. */

/** Days with names of their own, from general knowledge: of sales, of the church, of elections; which Friday that is, is not said. */
const namedDay =
  /\b(?:Ash|Black|Bloody|Cyber|Easter|Fat|Giving|Good|Holy|Maundy|Palm|Shrove|Spy|Super|Whit) $/i;
const habit =
  /\b(?:every|each|most|any|alternate|happy)(?: other| second)? (?:\p{Lu}\p{Ll}+day(?:,? (?:and|or)|,) )*$/iu;
const plural = /days$/i;
/** "The Sunday Times", "Saturday Night Live", "a Sunday newspaper". Papers’ names are from general knowledge. */
const inName =
  /^ (?:Times|Telegraph|Mirror|Mail|Express|Independent|Post|Herald|Tribune|Night \p{Lu})|^ (?:news)?papers?\b/u;
const titled = /^ \p{Lu}\p{Ll}/u;
const article = /\b[Tt]he $/;

/** "USA Today", "the Today programme": a capital that no sentence begins with. */
const withinSentence = /[\p{L}\p{N},]['’]?\s$/u;
/** "In today’s world", "the stars of today". */
const ourTimes = /\b(?:of|than|beyond) $/i;
const possessive = /^['’]s\b/;

/** @param words the day's name or "today" as it stands @param before @param after what stands about it */
export function namesNoDay(words: string, before: string, after: string): boolean {
  if (/^yesterday$/i.test(words)) return false;
  if (/^today$/i.test(words)) {
    if (/^T/.test(words) && withinSentence.test(before)) return true;
    return ourTimes.test(before) ? !possessive.test(after) : /\bin $/i.test(before) && possessive.test(after);
  }
  return (
    plural.test(words) ||
    namedDay.test(before) ||
    habit.test(before) ||
    inName.test(after) ||
    (article.test(before) && titled.test(after))
  );
}
