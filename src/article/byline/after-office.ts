/** The words at a place of a line to the persons named there, where their office may stand before them. */
import { type Byline, namesAt } from './names.ts';

const officeAhead =
  /(?:\p{Lu}[\p{L}.’'-]* ){0,4}(?:Correspondent|Reporter|Writer|Editor|Producer|Columnist|Critic|Contributor) (?=\p{Lu})/uy;

/** "By Harbour Radio Political Reporter Jane Doe". */
export function namesAfterOffice(line: string, start: number): Byline | null {
  const found = namesAt(line, start);
  if (found) return found;
  officeAhead.lastIndex = start;
  const office = officeAhead.exec(line)?.[0];
  return office === undefined ? null : namesAt(line, start + office.length);
}
