/** A line of an office and the name of whoever holds it, "Court reporter Ada Quist", to the name: so papers sign without "By". */
import { isPaper } from './bare.ts';
import { isPaperWord } from './desks.ts';
import { type Byline, namesAt } from './names.ts';

/** Only who writes for the page signs so, and no minister. */
const office =
  /^(?=(?-i:\p{Lu}))(?<fields>(?:[\p{L}’&-]+ ){0,5})(?:correspondent|reporter|columnist) (?=(?-i:\p{Lu}))/iu;

/**
 * Ranks, and what papers have somebody for, from general knowledge of them. With any other word ahead a title tells of
 * whoever writes: "Meet columnist Ada Quist", "Island mourns reporter Ada Quist".
 */
const field =
  /^(?:and|&|assistant|chief|contributing|deputy|general|guest|junior|lead|our|principal|roving|senior|special|staff|trainee|affairs|agriculture|arts|aviation|business|city|climate|community|consumer|county|courts?|crime|culture|data|defen[cs]e|democracy|diplomatic|economics?|education|energy|entertainment|environment(?:al)?|european?|farming|fashion|features|film|financ(?:e|ial)|food|football|foreign|government|harbour|health|home|housing|industr(?:y|ial)|international|investigati(?:ons|ve)|labou?r|law|legal|lifestyle|local|media|medical|metro|money|motoring|multimedia|music|national|news|parliamentary|police|politic(?:s|al)|property|public|racing|regional|religio(?:n|us)|royal|rugby|rural|safety|schools?|science|security|showbiz|social|sports?|state(?:house)?|tech(?:nology)?|theatre|trade|transport(?:ation)?|travel|video|weather|world)$/i;

export function findAfterOffice(text: string): Byline | null {
  const [lead, fields = ''] = office.exec(text) ?? [];
  if (lead === undefined) return null;
  if (!fields.split(' ').every((word) => word === '' || field.test(word) || isPaperWord(word))) return null;
  const found = namesAt(text, lead.length);
  return found && lead.length + found.names.length === text.length && !isPaper(found.names) ? found : null;
}
