/** A line about the headline to the names of those who wrote the article: "By Jane Doe and John Roe, Staff Writers". */
import { isTitleInCapitals } from './byline/capitals.ts';
import { namesAfterOffice } from './byline/after-office.ts';
import { type Byline, isSurelyPerson, namesAt } from './byline/names.ts';
import { isOutletsReporter } from './byline/desks.ts';
import { signalsOf } from './furniture/signals.ts';
import { matchesIn } from './text/matches.ts';

/** What stands before names on such a line: "By", "By rural reporter", "Text:", "Live reporting by", "6 May / by", "Byby". */
const by =
  /(?:^|[^\p{L}])(?:(?:By)?[Bb][Yy]\s?:?\s+|By(?=\p{Lu}(?:\p{Ll}|\.\s?\p{Lu}|\p{Lu}+ \p{Lu}))|(?<=(?:Posted|Written|Published) )by(?=\p{Lu}\p{Ll}))(?:(?!and\b)\p{Ll}[\p{L}-]*\s+){0,3}/gu;
const label =
  /^[•\s]*(?:[Tt]ext|[Ww]ords(?: (?:and|&) (?:images|photographs|photography|photos|pictures)(?: by)?)?|[Ii]nterview|[Aa]uthors?(?: of (?:the|this) (?:article|post|story):)?|[Rr]eporter|[Rr]eport(?! (?:[Aa]buse|[Cc]omment|[Tt]his|[Aa]s|[Pp]ost|[Ss]pam)\b)|[Ss]tory|From|[Ww]riter)\s*:?\s+/u;

/** Others sign pictures, check facts or pay for the page. The words of both lists are from general knowledge of such lines. */
const othersWork =
  /\b(?:photo(?:graph(?:y|ed|s)?|s)?|pictures?|images?|illustrat(?:ions?|ed)|graphics?|videos?|film(?:ed)?|art(?:work)?|drawings?|cartoons?|maps?|charts?|music|animations?|drawn|taken|shot|edit(?:ed|ing)|checked|reviewed|verified|approved|produced|presented|sponsored|supported|powered|brought to you|translated|directed|curated|design(?:ed)?|hosted|provided|told)$/i;
/** What is done by those who write, at the end of what stands before "by". */
const writersWork =
  /\b(?:written|words|text|story|report(?:ed|ing)?|posted|published|updated|submitted|contributed|created|penned|compiled|interview|article|author(?:ed)?)$/i;
/** "The ferry was steered by …": a verb in the passive, or one that a sentence has anywhere. */
const auxiliary =
  /\b(?:is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|do|does|did)\b/;
/** So many words may stand before "by": a time, a day, a section. After more of them, "by" is a sentence's or a caption's. */
const mostBefore = 8;

export function findByline(line: string): Byline | null {
  for (const match of matchesIn(line, by)) {
    const before = line.slice(0, match.index).trim();
    const start = match.index + match[0].length;
    if (isOutletsReporter(line.slice(start))) continue;
    const found = isWriting(before, line) ? namesAfterOffice(line, start) : null;
    if (found && !writersWork.test(before) && isTitleInCapitals(before, found.names)) continue;
    // "Step by Step Guide"
    if (found && before.split(' ').at(-1) !== found.names.split(' ', 1)[0]) return found;
  }
  if (programme.test(line) && !isSurelyPerson(programme.exec(line)?.[1] ?? '')) return null;
  const labelled = label.exec(line) ?? authorLabel.exec(line);
  return labelled && namesAt(line, labelled.index + labelled[0].length);
}

/** "From Quay Morning, 7:10 am on 3 March 2021": a programme, and when it was on. */
const programme = /^From ([^,]{3,40}), \d{1,2}[:.]\d\d/;

/** "Date: 3 March 2021 | Category: Ferries | Author:Ada Quist", "AUTHOR / Ada Quist" */
const authorLabel = /(?:^|[|•·]\s*)(?:[Aa]uthor|AUTHOR|[Ww]riter|WRITER)(?:\s*[:/|]\s*)(?=\p{Lu})/u;

/** "Files released by the Harbour Board show …": of whatever else is done by somebody, a caption or a standfirst tells. */
const passive = /\S \p{L}+(?:ed|wn|ught)$/u;

/** "Harbour, Northhaven get by Quay City": a verb of a title before it, and neither a day nor a time. */
const getting =
  /^[^\d|/•·]*\p{Lu}[^\d|/•·]* (?:gets?|got|goes|went|come|comes|pass|passes|stand|stands|slips?|squeaks?|edges?|stop|stops|drops?|swings?|runs?)$/u;

/** "Written by Ada Quist, with additional reporting by Tom Berg": who adds to it is not who wrote. */
const helpersWork =
  /\b(?:additional|added|extra|further|supplementary) (?:reporting|research|material|writing)$/i;

/** "The geese at dusk. (Submitted by Ada Quist)": behind a caption, who gave the picture. */
const given = /\S.*\((?:submitted|contributed|posted)$/i;

/** "Art: a boat in the rain, by Ada Quist" */
const ofPicture = /^(?:art(?:work)?|cartoon|drawing|illustration|image|photo(?:graph)?|picture)s? ?: /i;

/** "Story and drawings by Ada Quist": who wrote has drawn as well. */
const writingToo = /^(?:text|words|story|report(?:ing)?|article|interview|written) (?:and|&) \p{Ll}+$/iu;

function isWriting(before: string, line: string): boolean {
  if (before === '' || writingToo.test(before)) return true;
  if (given.test(before) || ofPicture.test(before)) return false;
  if (othersWork.test(before) || helpersWork.test(before) || auxiliary.test(before)) return false;
  if (getting.test(before) && !writersWork.test(before)) return false;
  if (passive.test(before) && !writersWork.test(before)) return false;
  return writersWork.test(before) || (before.split(/\s+/).length <= mostBefore && !signalsOf(line).sentence);
}
