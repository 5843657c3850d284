/** The lines of a page to those that begin with whose picture they caption: "Harbour Images The quay by night", run together. */
import { isText, type Line } from './line.ts';

/** Those who sell pictures to papers, as papers' systems print them; from general knowledge of captions. */
const agency =
  '(?:AAP|AFP|AP|Alamy(?: (?:Live News|Stock Photo))?|Associated Press|EPA|G(?:etty|ETTY)(?: (?:Contributor|I(?:mages|MAGES)))?|Handout|PA(?: Wire)?|R(?:ex|EX)(?: Features)?|R(?:euters|EUTERS)|Shutterstock|Splash News|Supplied|U(?:sa Today|SA TODAY)(?: Sports)?|Xinhua|\\p{Lu}\\p{L}+ (?:Images|Photos|Pictures))';
const label = new RegExp(
  `^(?:${agency}(?:(?: ?[:/] ?| [–-] )(?:${agency}|Contributor)| or licensors)?|(Facebook|Instagram|Twitter)) ["“'‘]?[\\p{Lu}\\d]`,
  'u',
);
const fewestWords = 4;
/** One alone may be a title that begins with the agency told of. */
const fewest = 2;

export function labelledByAgency(lines: readonly Line[]): readonly number[] {
  const found = [...lines.keys()].filter((at) => {
    const { text, signals } = lines[at] as Line;
    return !signals.sentence && !signals.bullet && signals.words >= fewestWords && label.test(text);
  });
  const byAgency = found.filter((at) => label.exec((lines[at] as Line).text)?.[1] === undefined);
  return byAgency.length < fewest ? [] : found.filter((at) => isText(lines[at] as Line));
}
