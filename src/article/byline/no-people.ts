/** A run of capitals to whether it is a page's own words, a section's or a field's, and nobody's name; the lists are from general knowledge of pages. */

/** "Join the Team", "Become a Member", "Share this": what a page says of itself and asks for, in capitals as names are. */
const pageWords =
  /^(?:saved?|stor(?:y|ies)|shar(?:e|ing)|tweet|social|links?|text|size|follow|comments?|print|e-?mail|copy|view|sign|newsletters?|buttons?|galler(?:y|ies)|(?:become|donate|join)\b)/i;

/** "Workforce Development", "Human Resources": behind no known given name these end a name. */
const fields =
  / (?:Development|Directory|Education|Engineering|Management|Marketing|Programs?|Resources|Technology|Training)$/;

export function isOfPage(run: string): boolean {
  return pageWords.test(run);
}

export function isField(words: string): boolean {
  return fields.test(words);
}

/** "Business News", "World News": a section; a paper is called by its town, "Harbour News". */
const section =
  /^(?:Breaking|Business|Crime|Education|Entertainment|Environment|Financial|Health|International|Latest|Local|Money|National|Other|Political|Politics|Science|Sports?|Tech|Technology|Top|Travel|U\.?S\.?|UK|World) News$/;

export function isSectionOfNews(words: string): boolean {
  return section.test(words);
}
