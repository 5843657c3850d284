/** What is drawn to the names of its links, as they are read out and shown on pointing. */
import { countWords } from '../../../archive/count-words.ts';
import { dateWords } from '../../../archive/date-words.ts';
import type { Join } from '../../../archive/drawing/drawing.ts';
import type { Mark } from '../../../archive/drawing/marks.ts';
import type { Note } from '../../../archive/drawing/notes.ts';
import { titleOf } from '../../../archive/title.ts';

export function markName({ entry, moment }: Mark): string {
  return `${titleOf(entry)}, ${entry.publisher?.value ?? 'publisher not stated'}, ${dateWords(moment.fact.value)}`;
}

export function noteName({ value, by }: Note): string {
  const [first] = by;
  const more = by.length > 1 ? ` and in ${countWords(by.length - 1, 'more', 'more')}` : '';
  return `${dateWords(value)}, mentioned in ${first ? titleOf(first.entry) : ''}${more}`;
}

export function joinName({ event, articles }: Join): string {
  return `${event.name}, ${dateWords(event.date)}: one event in ${countWords(articles, 'article', 'articles')}, named alike in their records`;
}

const longestLabel = 60;

export function joinLabel({ event }: Join): string {
  return event.name.length <= longestLabel
    ? event.name
    : `${event.name.slice(0, longestLabel - 2).trimEnd()} …`;
}

/** Lines of a label that has little room, broken between words. */
export function linesOf(label: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < longest)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
