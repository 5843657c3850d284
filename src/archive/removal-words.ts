/** A removed line to the words that say what it is and why it went: short beside the line, since the reason stands below. */
import type { RemovalRule, Verdict } from '../article/removal-rules.ts';

/** Each can stand after what a line is: “skip link, by its wording”. */
export const ruleWords: Record<RemovalRule, string> = {
  catalogue: 'of the clipping’s catalogue',
  wording: 'by its wording',
  'before the article': 'above the article',
  'after the article': 'below the article',
  picture: 'stands for a picture',
  sign: 'of the program that saved the text',
  caption: 'of a picture',
  'page edge': 'on each printed page',
  'broken word': 'at the end of a line',
  'pull quote': 'words of the article again',
  'other story': 'another story’s',
  'line apart': 'a line by itself',
  'about the author': 'who the author is',
  'note of the page': 'in the page’s own voice',
  'readers’ comments': 'a reader’s words',
  invitation: 'after a call to join',
  repetition: 'stands twice',
  'recurring line': 'stands again and again',
  'table of contents': 'a list of the parts',
  interruption: 'in the midst of the article',
  refrain: 'in other clippings too',
  'letter to readers': 'a letter to readers',
  'headline repeated': 'the headline again',
  'headline supplied': 'replaced by the record',
  'empty label': 'an empty label',
  'publication line': 'kept as a fact',
};

export function removalWords({ kind, rule }: Verdict): string {
  return kind === rule ? ruleWords[rule] : `${kind}, ${ruleWords[rule]}`;
}
