/** A line that says of somebody only that they report, "Ada Quist reports from Northhaven.", to the name: so broadcasters and small papers sign. */
import { isPaper } from './bare.ts';
import { isOutletWord } from './desks.ts';
import { type Byline, isSurelyPerson, namesAt } from './names.ts';
import { months } from './run-together.ts';

/** Nothing is said of what: "Quay Power reports a loss" is a title. In a month, a firm does. */
const reports = new RegExp(
  `^ reports(?:,? (?<where>from|in) (?!(?:${months})\\b)\\p{Lu}[\\p{L}.’'-]*(?:,? \\p{Lu}[\\p{L}.’'-]*){0,3})?\\.?$`,
  'u',
);

export function findReporting(text: string): Byline | null {
  if (!/ reports\b/.test(text)) return null;
  const found = namesAt(text, 0);
  const rest = found && reports.exec(text.slice(found.names.length));
  if (!found || !rest) return null;
  // A firm or a paper may report as well, in a place, too, and hardly from there.
  const isBody = isPaper(found.names) || found.names.split(' ').some(isOutletWord);
  const isPerson = isSurelyPerson(found.names) || rest.groups?.['where'] === 'from';
  return isPerson && !isBody ? found : null;
}
