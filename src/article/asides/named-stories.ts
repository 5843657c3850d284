/** A title to whether something beside it says that it names another story: "Read more", a label, an owner, a day. */
import { isFunctionWord } from '../grammar/function-words.ts';
import { isText, isTitleLike, type Line } from './line.ts';
import { mostTied, tieAbove } from './ties.ts';
import { isTold, mayBeTitle } from './titles.ts';

/** Beside a link, a shorter line may be the crosshead of what follows. */
const fewestBeside = 5;

const linkAfter = /^(?:read|see|find out|learn) (?:more|also|next)$/i;
const linkBefore =
  /^(?:(?:read|see) (?:more|also|next)|keep reading|related(?: (?:stories|story|articles?|links?|news))?:?|recommended (?:for you|stories):?)$/i;

/** The title above "Read more" and the beginning of what may be read, or the one below "Related" and that label. */
export function besideLink(lines: readonly Line[], at: number): number[] {
  const line = lines[at] as Line;
  const [above, below] = [lines[at - 1], lines[at + 1]];
  if (!mayBeTitle(line)) return [];
  if (line.signals.words < fewestBeside) return [];
  if (above && linkBefore.test(above.text)) return isText(above) ? [at - 1, at] : [at];
  if (linkAfter.test(lines[at + 2]?.text ?? '') && isTeased(lines, at)) return [at, at + 1];
  return below && linkAfter.test(below.text) ? [at] : [];
}

/** A title and what breaks off below it; neither is about what is told above. */
function isTeased(lines: readonly Line[], at: number): boolean {
  const [title, teaser] = [lines[at] as Line, lines[at + 1] as Line];
  return isBrokenOff(teaser) && [title, teaser].every((line) => tieAbove(lines, at, line) <= mostTied);
}

/** "Forty boats have been sold in the last winter, most of them to": the button below leads to the rest. */
function isBrokenOff({ text, signals }: Line): boolean {
  return (
    !signals.sentence &&
    !signals.colon &&
    !signals.bullet &&
    signals.words >= fewestInTeaser &&
    isFunctionWord(text.toLowerCase().split(' ').at(-1) as string)
  );
}
const fewestInTeaser = 12;

/** "Video: The boat in the harbour"; the labels are from general knowledge of pages. */
const promoted =
  /^(?:\[(?:read|more|listen|watch)(?: more)?: ?[^\]]+\]$|\[(?:also read|read also|see also)\] ?\S|(?:video|gallery|photos|(?:in )?pic(?:ture)?s|watch|listen|read|see also|related|more|explainer|explained|opinion|review|quiz|poll|podcast|(?:promoted|sponsored)(?=: .*\byour?\b)|book now|(?:\S+ )?(?:complete|full|special) coverage): ?\S|.*[:–—|-] ?watch (?:the )?video$)/iu;
/** "Harbour board sells the lamps of the old pier »": a link is drawn so; of a quotation in such marks the first one stands before it. */
const linkMark = /^[^«»]*(?<=[\p{L}\p{N}.!?)’”]) ?»{1,2}$/u;
/** "The night of the storm Watch video": a capital amid words in small letters begins a button. */
const aboveButton = /\p{Ll} Watch (?:the )?video$/u;
/** "‘It sank’: five things to know of the boat"; where so many lines are set so, they are the text's own. */
const quotedFirst = /^(?:“[^”]{3,60}”|"[^"]{3,60}"|['‘].{3,60}['’]): \p{L}/u;
/** "[ The lighthouse that is built twice ]": the marks stand apart from a link; those beside their words hold an editor's note or a stage direction. */
const bracketed = /^\[ (?=\p{Lu})(?!\p{L}+:)[^\].!]{15,} \]$/u;
const fewestPromoted = 5;
const fewestOwn = 3;

export function promotedIn(lines: readonly Line[]): number[] {
  const may = [...lines.keys()].filter((at) => {
    const line = lines[at] as Line;
    return mayBeTitle(line) && line.signals.words >= fewestPromoted;
  });
  const has = (pattern: RegExp) => may.filter((at) => pattern.test((lines[at] as Line).text));
  const quoted = has(quotedFirst);
  const linked = has(bracketed).filter((at) => !isTold(lines[at] as Line));
  return [
    ...has(promoted),
    ...has(linkMark),
    ...has(aboveButton),
    ...linked,
    ...(quoted.length < fewestOwn ? quoted : []),
  ];
}

const label = /^(?=[^:]{4})\p{Lu}[\p{Lu}\p{N}’'&/ -]*: +\S/u;
export const fewestLabelled = 5;

/** "A SIMPLE GUIDE: How to mend a net" */
export function isLabelled(line: Line): boolean {
  return (
    isText(line) &&
    isTitleLike(line) &&
    !line.signals.shouting &&
    line.signals.words <= 16 &&
    label.test(line.text)
  );
}

/** A label of so few words, under so many titles one after the other, is whose they are. */
const longestOwner = 4;
const fewestOwned = 3;

/** How many lines from a place on are titles, each over the same short line. */
export function chainFrom(lines: readonly Line[], at: number): number {
  const owner = lines[at + 1];
  if (!owner || owner.signals.words > longestOwner || owner.signals.sentence) return 0;
  if (lines[at - 1]?.text === owner.text) return 0;
  let end = at;
  while (lines[end + 1]?.text === owner.text && isOwned(lines[end])) end += 2;
  return (end - at) / 2 >= fewestOwned ? end - at : 0;
}

function isOwned(line: Line | undefined): boolean {
  const isNear = line?.part === 'text' || line?.part === 'interruption';
  return line !== undefined && isNear && isTitleLike(line) && line.signals.words >= fewestBeside;
}

/** "… goes out for a pint. (31.05.2013)" */
const dated = /\((?:\d{1,2}[./]){2}\d{4}\)$|\(\p{Lu}\p{L}+\.? \d{1,2}, \d{4}\)$/u;

/** Two and more teasers with their days and the titles over them, and the label over the first. */
export function datedTeasers(lines: readonly Line[]): number[] {
  const teasers = [...lines.keys()].filter(
    (at) => isText(lines[at] as Line) && dated.test((lines[at] as Line).text),
  );
  if (teasers.length < 2) return [];
  const titles = teasers.map((at) => at - 1).filter((at) => lines[at] && mayBeTitle(lines[at] as Line));
  if (titles.length < teasers.length) return [];
  const label = (titles[0] as number) - 1;
  const over = lines[label] && mayBeTitle(lines[label] as Line) ? [label] : [];
  return [...over, ...titles, ...teasers];
}
