/** What a speaker is called to the class of words that begin a note with a capital. */

/** “a fellow guest”, wherever it stood in its sentence; “eBay” and “bell hooks” write themselves as they like. Determiners of English. */
const description = /^(?:the|an?|one|another|this|that|these|those|his|her|its|their|our|my|some|several) /;

export function begins(name: string): string[] {
  return description.test(name) ? ['begins'] : [];
}
