/** What is drawn to the names of its links, as they are read out and shown on pointing. */
import type { Clock } from '../../../archive/clock.ts';
import { countWords } from '../../../archive/count-words.ts';
import { dateWords } from '../../../archive/date-words.ts';
import type { Drawing, Join } from '../../../archive/drawing/drawing.ts';
import type { Mark } from '../../../archive/drawing/marks.ts';
import type { Note } from '../../../archive/drawing/notes.ts';
import type { Entry } from '../../../archive/entry.ts';
import { knownWords } from '../../../archive/known-words.ts';
import { titleOf } from '../../../archive/title.ts';

export function markName({ entry, moment }: Mark): string {
  return `${sourceName(entry)}, ${dateWords(moment.fact.value)}`;
}

export function undatedName(entry: Entry, clock: Clock): string {
  return `${sourceName(entry)}, ${knownWords(entry, clock) || 'date not known'}`;
}

function sourceName(entry: Entry): string {
  return `${titleOf(entry)}, ${entry.publisher?.value ?? 'publisher not stated'}`;
}

const count = new Intl.NumberFormat('en-GB');

export function barLabel(articles: number): string {
  return count.format(articles);
}

export function noteName({ value, by }: Note): string {
  const [first] = by;
  const more = by.length > 1 ? ` and in ${countWords(by.length - 1, 'more', 'more')}` : '';
  const how = first?.basis === 'inferred' ? `inferred from “${first.text}”` : 'mentioned';
  return `${dateWords(value)}, ${how} in ${first ? titleOf(first.entry) : ''}${more}`;
}

export function joinName({ event, articles }: Join): string {
  return `${event.name}, ${dateWords(event.date)}: one event in ${countWords(articles, 'article', 'articles')}, named alike in their records`;
}

/** Ids of the articles that stand under the name of an event. */
export function joinedIn({ joins }: Drawing): Set<string> {
  return new Set(joins.flatMap(({ event }) => event.articles.map(({ id }) => id)));
}

const longestLabel = 60;

export function joinLabel({ event }: Join): string {
  return event.name.length <= longestLabel
    ? event.name
    : `${event.name.slice(0, longestLabel - 2).trimEnd()} …`;
}

/** A line in the direction of its own letters, whatever stands beside it. */
export function isolated(line: string): string {
  return `\u2068${line}\u2069`;
}

/** Of what leads from several marks to the list of their articles. */
export function stackName(marks: Mark[]): string {
  const [first] = marks;
  if (!first) return '';
  return `${markName(first)}, and ${countWords(marks.length - 1, 'more', 'more')} beside it in the list`;
}
