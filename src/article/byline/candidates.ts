/** The blocks about a headline and below a text to the names that stand there without "By", with what speaks for each as the author's. */
import { dateLineOf } from '../publication/date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
import { lineOf } from '../text/line-of.ts';
import { plain } from '../text/plain.ts';
import { isTitle } from '../headline/lines.ts';
import { isHeadline } from '../roles.ts';
import type { RootContent } from '../tree.ts';
import { isAnothers } from './anothers.ts';
import { findBareByline } from './bare.ts';
import { findDesk, findDeskBeforeDay } from './bodies.ts';
import { isReportersOffice } from './desks.ts';
import { writerLabel, type BylineFeatures, bylineFeatures, type Surroundings } from './features.ts';
import { signingEntry } from './entries.ts';
import { footNames } from './foot.ts';
import { isToldAsAuthor } from './life.ts';
import { headLines } from './lines.ts';
import { isSurelyPerson } from './names.ts';
import { isPagesWording } from './pages-wording.ts';
import { creditableAt, type PlacedByline } from './signed-line.ts';
import { nameLine, type Unsigned, withMore } from './unsigned.ts';

/** `isTold`: whether the page tells of the bearer as it does of an author. */
export type Candidate = PlacedByline & { features: BylineFeatures; isTold: () => boolean };

/** What a day is near to. */
const nearDay = 3;

export function unsignedAmong(blocks: RootContent[], places: Surroundings): Candidate[] {
  const { end, dated } = places;
  const lines = blocks.map(plain);
  const text = lines.filter((line, at) => {
    const isText = at >= places.start && at <= end && blocks[at]?.type !== 'furniture';
    return isText || (at >= places.start && signalsOf(line).sentence);
  });
  const isNear = (at: number) => dated.some((day) => Math.abs(day - at) < nearDay);
  const found = new Map<number, Unsigned>();
  for (const at of headLines(places, blocks)) {
    const name = headName(blocks, at, isNear(at), dated.includes(at));
    if (name && !isAnothers(name, lines, at, places) && !isNoWriter(name, lines, at, places))
      found.set(at, name);
  }
  for (const [at, name] of footNames(blocks, lines, places, isNear))
    if (!isAnothers(name, lines, at, places) && !isTag(name, text)) found.set(at, name);
  return [...found]
    .filter(([at, { form }]) => !(form === 'paper' && found.get(at - 1)?.form === 'alone'))
    .map(([at, name]) => ({
      names: name.names,
      start: name.start,
      at,
      parted: false,
      features: bylineFeatures(name, at, places, { lines, text }),
      isTold: () => isToldAsAuthor(name, at, places, lines),
    }));
}

/** A subject that the headline names stands above it as a tag; one word that stands twice in the head is a section; a paper is no writer. */
function isNoWriter(name: Unsigned, lines: string[], at: number, places: Surroundings): boolean {
  const { names, form } = name;
  const title = lines[places.title] ?? '';
  const isWriting = writing.test(title) && title.endsWith(names);
  const isSubject = at < places.title && form === 'alone' && title.includes(names) && !isWriting;
  const head = lines.slice(0, places.start);
  const isSection =
    (form === 'one word' && head.filter((line) => line === names).length > 1) ||
    (form === 'alone' && !isSurelyPerson(names) && isOverOthers(names, lines, places));
  const isListed =
    form === withMore &&
    head.some(
      (line, other) => isOtherDaysLine(line, lines[at] as string) && isTitleBetween(lines, at, other),
    );
  return (
    isSubject || isSection || isListed || isPagesWording(name) || isPaperOverSections(name, lines, at, places)
  );
}

/** "Harbour Sounds" stands right over one other story and over the next; right below the headline, it may have signed. */
function isOverOthers(names: string, lines: string[], { title, start }: Surroundings): boolean {
  const head = lines.slice(0, start);
  if (title >= 0 && lines[title + 1] === names) return false;
  const isOther = (line = '') => line !== lines[title] && isTitle(signalsOf(line));
  return head.filter((line, at) => line === names && isOther(head[at + 1])).length > 1;
}

/** "Ada Quist | July 15, 2021" and "Tom Berg | June 9, 2021" in one head are of a list of other stories. */
function isOtherDaysLine(line: string, own: string): boolean {
  const [day, ownDay] = [dateLineOf(line), dateLineOf(own)].map((one) => one?.dates[0]?.value);
  return !!day && !!ownDay && day !== ownDay && findBareByline(line)?.sure === true;
}

/** Two who sign one article stand together. */
function isTitleBetween(lines: string[], at: number, other: number): boolean {
  const between = lines.slice(Math.min(at, other) + 1, Math.max(at, other));
  return between.some((line) => isTitle(signalsOf(line)));
}

/** "Our island is lost, writes Ada Quist": the headline names its writer. */
const writing = /\b(?:writes|by) (?:\p{Lu}[\p{L}.’'-]*\s?){2,4}$/u;

/** So many sections of the page between a name and the headline below it. */
const fewestSections = 2;

/** A paper may be called as people are: then its page's sections stand between it and the headline. */
function isPaperOverSections(
  { form }: Unsigned,
  lines: string[],
  at: number,
  { title, dated }: Surroundings,
): boolean {
  if (form !== 'alone' || writerLabel.test(lines[at - 1] ?? '')) return false;
  const sections = lines.slice(at + 1, Math.max(at + 1, title)).filter((line, below) => {
    const { words, says, digits } = signalsOf(line);
    return words < 3 && says === null && digits === 0 && !dated.includes(at + 1 + below);
  });
  return sections.length >= fewestSections;
}

/** Below a text that names somebody, the name alone is a tag. */
function isTag({ names, form }: Unsigned, text: string[]): boolean {
  return form === 'alone' && text.some((passage) => passage.includes(names) && !passage.startsWith(names));
}

/** Right below a headline stands nobody else so: "Special Correspondent". */
function isOfficeBelowHeadline(blocks: RootContent[], at: number): boolean {
  const above = blocks[at - 1];
  return above !== undefined && isHeadline(above) && isReportersOffice(plain(blocks[at] as RootContent));
}

function headName(blocks: RootContent[], at: number, isNear: boolean, isDated: boolean): Unsigned | null {
  const block = blocks[at] as RootContent;
  const text = lineOf(block);
  const mayBeDesk = isNear || isOfficeBelowHeadline(blocks, at);
  const desk = mayBeDesk && block.type !== 'heading' ? (findDesk(text) ?? findDeskBeforeDay(text)) : null;
  if (desk) return { ...desk, form: 'desk' };
  const line = creditableAt(blocks, at);
  if (line === null || signalsOf(line).says !== null) return null;
  return signalsOf(line).sentence && !isDated ? null : (nameLine(line, isNear) ?? signingEntry(blocks, at));
}
