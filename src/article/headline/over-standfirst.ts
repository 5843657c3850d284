/** A line above another to whether it is the headline over its standfirst. */
import { type Candidates, mayBeHeadline } from './candidates.ts';
import { isCopyOf, isTitleOfAnyLength, type Line, longestTitle } from './lines.ts';

/** The share of its words that the text has. */
const tied = 0.3;

/** "With two ferries gone, islanders fear for the mail": so a standfirst begins, and a headline of fewer words. */
const fewestOfStandfirst = 13;
const leading = /^(?:With|As|After|Before|While|Despite|Although|Though|Amid) [^,]{8,80}, \p{Ll}/u;
/** "Ferries make people happy, researchers find": so a headline ends, and no kicker does. */
const attributed =
  /, (?:\p{L}+ ){1,4}(?:says?|finds?|shows?|warns?|suggests?|hears?|told|claims?|reveals?)$/u;

/** "“We got the parrot!”: Bird found on the quay" */
const quoted = /^["“‘'][^"”]{8,}["”’']: \p{Lu}/u;

/** "Ada, 73, weeps as she finds a note under the cake: 'He wrote it in 1971'": so closes a headline, however long. */
const quotedAtEnd = /\p{L}: (?:'[^']{8,}'|‘[^’]{8,}(?:’\p{Ll}{1,2}\b[^’]*)*’|"[^"]{8,}"|“[^”]{8,}”)$/u;
/** In words. */
const longestWithQuotation = 36;

/** Of two lines of the text's matter, whatever they are worth, grammar may tell the headline from its standfirst. */
export function isToldByGrammar({ lines, features }: Candidates, at: number): boolean {
  const [upper, lower] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  const isLed = leading.test(lower) && (lines[at + 1]?.signals.words ?? 0) >= fewestOfStandfirst;
  return (
    (isLed || [attributed, quoted, quotedAtEnd].some((form) => form.test(upper))) &&
    Number(features[at]?.['tie'] ?? 0) >= tied
  );
}

export function isOverStandfirst({ lines, features }: Candidates, at: number): boolean {
  const [line, next] = [lines[at] as Line, features[at + 1]];
  return (
    isTitleOfAnyLength(isLongQuoting(line) ? { ...line.signals, words: longestTitle } : line.signals) &&
    (!line.signals.sentence || isLongQuoting(line)) &&
    !line.below &&
    !isCopyOf(line, lines[at + 1] as Line) &&
    ['byline follows', 'name follows', 'date follows'].some((name) => next?.[name] === true) &&
    mayBeHeadline(line)
  );
}

function isLongQuoting({ text, signals }: Line): boolean {
  return signals.words > longestTitle && signals.words <= longestWithQuotation && quotedAtEnd.test(text);
}
