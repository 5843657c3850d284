/** A run of capitals to whether it is a page's own words, a section's or a field's, and nobody's name; the lists are from general knowledge of pages. */
import { pronounOf } from '../names/given.ts';

/** "Join the Team", "Become a Member", "Share this": what a page says of itself and asks for, in capitals as names are. */
const pageWords =
  /^(?:saved?|stor(?:y|ies)|shar(?:e|ing)|tweet|facebook|twitter|whatsapp|instagram|linkedin|pinterest|youtube|social|links?|text|size|follow|comments?|print|e-?mail|copy|view|sign|newsletters?|buttons?|galler(?:y|ies)|related|recommended|table of contents|key points|(?:become|donate|join|let[’']s)\b)/i;

/** "Workforce Development", "Human Resources": behind no known given name these end a name. */
const fields =
  / (?:Development|Directory|Education|Engineering|Management|Marketing|Programs?|Resources|Technology|Training)$/;

export function isOfPage(run: string): boolean {
  return pageWords.test(run);
}

export function isField(words: string): boolean {
  return fields.test(words);
}

/** "Ada Quist Marketing": behind two words, the first a known given name, a field is what somebody works in. */
export function withoutField(words: string[]): string[] {
  const [first = '', second = ''] = words;
  return words.length === 3 && pronounOf.has(first) && !ofField.test(second) && isField(words.join(' '))
    ? [first, second]
    : words;
}

/** "Austin Workforce Development" is an office's name as a whole. */
const ofField =
  /^(?:Business|Career|Community|Continuing|Digital|Economic|Further|Higher|Human|Information|Product|Professional|Project|Social|Software|Special|Vocational|Web|Workforce|Youth)$/;

/** "Business News", "World News": a section; a paper is called by its town, "Harbour News". */
const section =
  /^(?:Breaking|Business|Campus|Club|Company|Corporate|Crime|Education|Entertainment|Environment|Financial|Health|Industry|International|Latest|Local|Market|Member|Money|National|Other|Political|Politics|Product|School|Science|Sports?|Team|Tech|Technology|Top|Travel|U\.?S\.?|UK|World) News$/;

export function isSectionOfNews(words: string): boolean {
  return section.test(words);
}

/** What a page calls a kind of its articles by, in one word over or under a headline. */
const label =
  /^(?:Analysis|Breaking|Exclusive|Explainer|Featured|Interview|Investigation|Live|News|Opinion|Premium|Reports?|Review|Sponsored|Video)$/;

export function isLabelOfPage(word: string): boolean {
  return label.test(word);
}
