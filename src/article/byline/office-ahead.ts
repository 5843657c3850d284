/** A line of an office and the name of whoever holds it, "Court reporter Ada Quist", to the name: so papers sign without "By". */
import { isPaper } from './bare.ts';
import { type Byline, namesAt } from './names.ts';

/** Only who writes for the page signs so, and no minister; whoever did so once does not. */
const office =
  /^(?=\p{Lu})(?!(?:ex-|former|late|retired)\b)(?:[\p{L}’&-]+ ){0,4}(?:correspondent|reporter|columnist) (?=(?-i:\p{Lu}))/iu;

export function findAfterOffice(text: string): Byline | null {
  const lead = office.exec(text)?.[0];
  if (lead === undefined) return null;
  const found = namesAt(text, lead.length);
  return found && lead.length + found.names.length === text.length && !isPaper(found.names) ? found : null;
}
