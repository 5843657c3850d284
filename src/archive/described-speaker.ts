/** What a speaker is called to whether that describes somebody and names nobody: “a fellow guest”, “the two leaders”. */

/** Determiners of English, wherever it stood in its sentence; “eBay” and “bell hooks” write themselves as they like. */
const description = /^(?:the|an?|one|another|this|that|these|those|his|her|its|their|our|my|some|several) /;

export function isDescribed(speaker: string): boolean {
  return description.test(speaker);
}
