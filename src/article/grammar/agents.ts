/** A word to whether English ends it as the words for whoever does something: "rower", "sailor", "florist", "librarian", "tenant". */
export const agentEndings = 'er|or|ist|ian|ant';

/** "Tailor", "Boatwoman", "Hostess", right before a name. In a sentence, what ends in -ess is more often a thing: "business". */
const beforeName = new RegExp(`(?:${agentEndings}|man|woman|ess)$`);

export function isAgentBeforeName(word: string): boolean {
  return beforeName.test(word);
}
