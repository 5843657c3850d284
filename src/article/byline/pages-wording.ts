/** A name that signs without "By" to whether its words are the page's own: "Request Info", "Local Top Stories". */
import { fitted } from '../furniture/lexicon.ts';
import { wordingOf } from '../furniture/wording.ts';
import { wordsOf } from '../furniture/words.ts';
import { asWritten } from './capitals.ts';
import { isDesk } from './desks.ts';
import { isSurelyPerson } from './names.ts';
import { isStaff } from './staff.ts';
import type { Unsigned } from './unsigned.ts';

/**
 * In log odds of the fitted lexicon, which gives -1.66 to what has no word that it knows, as names have none: of 145 names
 * that stood so on public pages, all that were worth less were desks, agencies and labels, but for one with a given name.
 */
const leastOfName = -1.8;

/** A desk, an agency and a paper have words as pages do; what stands behind a day is told by that. */
const otherwiseTold = new Set(['desk', 'paper', 'after a day']);

export function isPagesWording({ names, form }: Unsigned): boolean {
  if (otherwiseTold.has(form) || isDesk(names) || isStaff(names)) return false;
  const words = wordsOf(names);
  // "Vusi Reader", "Bao Top": a surname may be a word of pages, behind a given name that none has.
  const isKnown = fitted.entries.has(words.opening[0] ?? '');
  return isKnown && !isSurelyPerson(asWritten(names)) && wordingOf(words) < leastOfName;
}
