/** A line to whether it is its page's own by its wording: a button, an offer, where something is filed, a way to another page, a motto, a name with its initials. */

/** What buttons ask for, and what an outlet offers beside its pages. */
const button = /^(?:sign (?:in|up)|log in|subscribe|register|download|install|get) (?:to|for|the|our|now)\b/i;
const offer = /^\p{Lu}\S*(?: \p{Lu}\S*)? (?:apps?|newsletters?|podcasts?)$/u;
const list = /^(?:discuss|comment|share|tweet|print|e-?mail)(?: \S+)?,/i;
/** "Labels: boats, quays", "Posted by Ada in Boats", "Updated with the board's answer"; a tag has few words, a headline after such a label more. */
const filed =
  /^(?:labels|tags|categories|filed under): ?(?=\p{L})[^\s,]+(?: [^\s,]+){0,3}(?:,|$)|^posted by (?-i:\p{Lu})|^updated with (?:(?:the|an?) )?(?:\S+ )?(?:answer|comment|details|figures|quotes|reply|response|statement)$/iu;
/** "Go to Coast News", "Back to the main page", "Make us your home page", "More sport from the county today"; "Return to my childhood home" is a headline. */
const leading =
  /^(?:(?:go|back|return) to (?:(?:the |main |front |previous |first |all )*(?:news|pages?|home|home ?page|site|blog|index|comments|article|story|top)|(?:the )?(?:(?-i:\p{Lu})\S* ){1,2}(?:news|home ?page|site|blog))|(?:make|set) \S+ (?:as )?your (?:home|start) ?page|more (?:news|sports?|stories) (?:from|in|on|about) .{3,40} (?:here|today))$/iu;
/** "Set Your Location (Enter City …)", "Share on Chirper Share on Quaybook" */
const yourOwn =
  /^(?:set|enter|choose|select|change|update|edit|manage|save|verify|confirm|find) your (?:\p{L}+ ){0,4}(?:location|city|town|zip(?: ?code)?|postcode|region|edition|country|language|preferences|settings|profile|password|account|e-?mail(?: address)?|user ?name|subscriptions?)\b/iu;
const sharing = /^(?:share (?:this )?(?:on|via|to|with|by) \S+ ?){2,}$/i;
/** A masthead's motto: "The blog of Ada Quist" */
const motto =
  /^(?:the )?(?:\p{L}+ )?(?:(?:web)?log|blog|website|web site|home ?page|(?:online |virtual )home) (?:of|by) (?-i:\p{Lu})\S*(?: (?-i:\p{Lu})\S*){0,4}$/iu;
/** "A blog about boats with a little salt" ends with what it is about; "A blog about boats becomes a book" goes on with a verb. */
const matter = /(?:(?:an?|the|my|our|all|little) )*\p{L}+(?: else)?/u.source;
const blogAbout = new RegExp(
  `^(?:(?:(?-i:\\p{Lu})\\S* ){1,3}\\S+[’']s|a) (?:we)?blog (?:on|about) ${matter}(?:(?:,|,? and| &| with) ${matter})*$`,
  'iu',
);
/** "Get Harbour Morning and other email newsletters", "Sign In to E-Mail or Save This", "All Ada Quist articles", "Read Article: …" */
const asking =
  /^(?:get|receive) (?:[^:]{2,60} (?:e-?mail newsletters?|(?:in|to) your inbox)|(?:our|your) (?:[^\s:]+ ){0,4}newsletters?)$|^sign in to (?:e-?mail|save|comment)\b|^(?:all|more|other) (?-i:\p{Lu})\S*(?: (?-i:\p{Lu})\S*){1,2} (?:articles|columns|posts|stories)$|^read (?:the )?(?:full )?(?:article|story): /iu;
/** Which of a series an article is. */
const part = /^\(?(?:part|chapter|episode|page) \d+ of \d+\)?$/i;
/** "(QPS) QUAY PRESS SERVICE", "Quay Press Service (QPS)": an agency or a body, and what it is called for short. */
const withInitials =
  /^(?:\((?<before>\p{Lu}{2,6})\) )?(?<name>\p{Lu}[^()]{5,60}?)(?: \((?<behind>\p{Lu}{2,6})\))?$/u;
/** An arrow leads to the page before or after; words in guillemets have both. */
const arrow = /^(?:[«‹←]|<<)[^»›]*$|^[^«‹]*(?:[»›→]|>>)$/;
const longestOfButton = 6;

/** "/today on the quays" is a kicker, "By Readers of the Harbour |" who signs before one, or a sentence so; a headline may have lost its outlet. */
const atStroke = /^[/#]|^by [^|]* \|$|[.!?] \|$/i;

export function isPagesOwn(text: string): boolean {
  if (atStroke.test(text) || offer.test(text) || leading.test(text) || arrow.test(text)) return true;
  if (filed.test(text) || yourOwn.test(text) || sharing.test(text) || motto.test(text)) return true;
  if (blogAbout.test(text) || asking.test(text) || part.test(text) || isNameWithInitials(text)) return true;
  return (button.test(text) || list.test(text)) && text.split(/\s+/).length <= longestOfButton;
}

function isNameWithInitials(text: string): boolean {
  const { before, name = '', behind } = withInitials.exec(text)?.groups ?? {};
  const short = before ?? behind;
  const initials = name.match(/(?<![\p{L}\d])\p{Lu}/gu) ?? [];
  return short !== undefined && initials.join('') === short;
}
