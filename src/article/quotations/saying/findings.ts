/** What follows “find” to whether it tells in what words somebody puts it, rather than where something was. */

/** "Found that it sank", "found it to be", "found the shell had sunk". */
const finding =
  /^(?:(?: in \d{4})? that\b| .* to (?:be|have|contain|include|amount to) $| (?:it|this|that|him|her|them) $|[:,]\s*$| (?:the|an?|his|her|its|their) (?:(?!(?:who|which|that|where|when|and)\b)[\p{L}’'-]+ ){1,4}(?:had|has|have|was|were|is|are)\b)/u;

/** "Finds the claim “late”"; what was found “in a drawer” may be a plan as well. */
const judging =
  /^ (?:the|an?|this|that|his|her|its|their) (?:argument|claim|decision|evidence|explanation|idea|notion|plan|proposal|result|suggestion|theory)s? $/;

export function isFinding(verb: string, rest: string): boolean {
  return finding.test(rest) || (/^finds?$/.test(verb) && judging.test(rest));
}
