/** The words between a quotation and a name to whether they are the office of whoever bears it. */
import type { Mention } from '../../names.ts';
import { isAgentBeforeName } from '../../grammar/agents.ts';
import { endsInPerson, isCalling } from '../../grammar/nouns.ts';
import { hasTelling } from '../../grammar/reporting.ts';
import { fields } from '../../names/office-words.ts';
import { isTitle } from '../../names/titles.ts';
import { capitalised } from '../../names/words.ts';
import { isApposition } from './attribution.ts';

/** "Ambassador to the Northern League": what an office is to or of. */
export const whereto = /(?<=\S )(?:to|of|for|at) (?:the )?(?:\p{Lu}[\p{L}\d.&’'-]* )+/gu;

/** "Harbour Board of Trustees chairman" before a name: the office is the name's, whatever names it holds itself. */
export function isNamedByOffice({ mention: { kind } }: { mention: Mention }, gap: string): boolean {
  // "The youth wing of the opposition Harbour Party": a body holds no office.
  if (kind === 'organisation') return false;
  // “…,” in the occupied Northern Quays, Quist said.
  if (preposition.test(gap)) return false;
  // “…,” and he said that Mayor Quist would come.
  if (hasTelling(gap) || /\b(?:he|she|that)\b/.test(gap)) return false;
  const office = gap.replace(whereto, '');
  if (office.length < 90 && office.split(severalOffices).every((one) => isTitle(capitalised(lastWord(one)))))
    return true;
  if (isOfficeInSmall(gap)) return true;
  return (
    gap.length < 90 &&
    !/[,.;:()\uFFFC]|\b(?:which|when|where|while)\b|^(?:an?|the|one|another|his|her|its|their|my)?\s?(?:\p{Ll}[\p{L}-]* )+(?:for|of|to|from|at|with|by)\s/u.test(
      gap,
    ) &&
    / \p{Ll}[\p{L}-]+ $/u.test(gap) &&
    !/ (?:for|of|to|from|at|with|by|in|on|and|that|who|but|as) $/.test(gap)
  );
}

/** "Minister of mines and energy", "secretary for education" before a name. */
function isOfficeInSmall(gap: string): boolean {
  const [, office = '', over = ''] = smallOffice.exec(gap) ?? [];
  return isTitle(capitalised(office)) && over.split(/[ ,]+/).some((word) => fields.has(capitalised(word)));
}

const smallOffice =
  /^(?:(?:[Tt]he|its|former|deputy|acting|shadow) )*(\p{Ll}+) (?:of|for) ((?:\p{Ll}+,? ){1,6})$/u;

/** “…,” Quist’s neighbour in both Ayr and Troon, Tom Berg, said: what somebody is, and a name between commas; after "a lawyer for the accused" the name may be either's. */
export function isSetOff(gap: string, rest: string): boolean {
  const last = / (?:for|to|against|of|by|with|from) ([^,]+), $/.exec(gap)?.[1] ?? '';
  return rest.startsWith(', ') && described.test(gap) && !hasTelling(gap) && !endsInPerson(last);
}

const described =
  /^(?:[Tt]he|[Aa]n?|his|her|its|their|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?['’]s) (?![^,]* who\b)\p{L}[^,;:.\uFFFC]{2,80}, $/u;

/** ", board member " before a name; after "a rival of" and "owned by" it is another's. */
export function isOfficeSetOff(gap: string): boolean {
  const office = ofOffice.exec(gap)?.[1];
  if (office === undefined || !isApposition(gap)) return false;
  return isCalling(office) || isAgentBeforeName(office) || isTitle(capitalised(office));
}

const ofOffice = /^, (?:[^,;:\uFFFC]{0,80} )?((?!(?:after|under|over|per) )[\p{L}-]+) $/u;

const preposition =
  /^(?:in|on|at|from|to|for|of|by|with|about|against|after|before|during|near|under|over|amid) /i;

/** "Chairman, CEO and president" before a name. */
const severalOffices = /, (?:and )?| and /;

function lastWord(words: string): string {
  return words.trim().split(' ').at(-1) as string;
}
