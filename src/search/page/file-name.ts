/** What was asked to the name of the files in which a reader takes away what was found. */
import type { View } from '../query/view.ts';
import { tokensOf } from '../words/tokens.ts';

/** In UTF-16 units; every system takes a name as long in any script. */
const longest = 60;

/** Letters and figures alone, with hyphens between: nothing that a file system could take for anything else. */
export function fileNameOf({ text, chosen, from, to }: View, ending: string): string {
  const asked = [text, ...Object.values(chosen).flat(), from ?? '', to ?? ''];
  const words = asked.flatMap(tokensOf).map(({ word }) => word);
  const name = ['search', ...words].join('-');
  return `${name.length > longest ? cut(name) : name}.${ending}`;
}

/** After a word; within one where the first has no end. */
function cut(name: string): string {
  const whole = name.slice(0, longest + 1).replace(/-[^-]*$/, '');
  return whole.includes('-') ? whole : name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
