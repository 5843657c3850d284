/** A name beside its style or without, “Mr Quist”, “Quist”, to the full name that the clipping gives. */
import type { Mention } from '../../names.ts';
import { fitsGiven } from '../../names/styles.ts';
import type { Passage } from '../passages/passage.ts';
import type { Meant } from './meant.ts';
import { isEndOfName } from './named-so.ts';
import { withPossessor } from './possessors.ts';
import type { Story } from './story.ts';

export const isStyled = /\b(?:Mr|Mrs|Ms|Miss|Lord|Lady)\.? $/;

/** "Mr Quist" where "Tom Quist" is no name that is known by itself. */
export function styledName(words: string, { fullForms }: Story): Meant | null {
  const [, style = '', surname] = styledSurname.exec(words) ?? [];
  const full = surname === undefined ? null : fullForms.ofWord(surname);
  return full && fitsGiven(full, `${style} `) ? { value: full, note: `“${words}” is ${full}` } : null;
}

const styledSurname = /^(Mr|Mrs|Ms|Miss)\.? (\p{Lu}\S+)$/u;

/** A name as the clipping gives it in full; null where two of its people could be meant. */
export function fullNameOf({ name, start, known }: Mention, { text }: Passage, story: Story): string | null {
  if (known) return name;
  const full = name.includes(' ') ? undefined : story.fullForms.ofWord(name);
  const [style] = isStyled.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  // "Mr Quist" where Ada Quist is called Mrs: he has no fuller name than that.
  if (style && isEndOfName(name, story.everything)) return style + name;
  if (style) return full && fitsGiven(full, style) ? full : name;
  return full === undefined ? withPossessor(name, text, start) : full;
}
