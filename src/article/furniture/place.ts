/** A line to the features of where it stands: in the page's run of prose, before it or after it, and beside what. */
import type { Course } from './course.ts';
import { mean } from './mean.ts';
import type { Page } from './page.ts';
import type { Recurrence } from './recurrence.ts';

/** Further from the run than this is far, however far. */
const far = 60;
/** So many lines after a closing label or the opening of a post, it is forgotten. */
const forgotten = 40;

export function placeOf(at: number, page: Page): Record<string, number> {
  const { run, prose, wordings } = page;
  const previous = page.lines[at - 1];
  const next = page.lines[at + 1];
  const course = page.course[at] as Course;
  const { posts, sincePost } = page.recurrence[at] as Recurrence;
  return {
    first: at === 0 ? 1 : 0,
    last: at === page.lines.length - 1 ? 1 : 0,
    inside: at >= run.start && at <= run.end ? 1 : 0,
    'run edge': at === run.start || at === run.end ? 1 : 0,
    'before run': Math.min(far, Math.max(0, run.start - at)),
    'after run': Math.min(far, Math.max(0, at - run.end)),
    passed: course.passed,
    'labels passed': course.labelsPassed,
    'since prose': course.sinceProse,
    streak: course.streak,
    'since closing': Math.min(forgotten, page.sinceClosing[at] ?? forgotten),
    'previous prose': prose[at - 1] ?? 0,
    'next prose': prose[at + 1] ?? 0,
    'prose above': mean(prose, at - 3, at - 1),
    'prose below': mean(prose, at + 1, at + 3),
    'prose near': mean(prose, at - 2, at + 2),
    'prose around': mean(prose, at - 6, at + 6),
    'prose far below': mean(prose, at + 1, at + 12),
    'previous wording': wordings[at - 1] ?? 0,
    'next wording': wordings[at + 1] ?? 0,
    'wording above': mean(wordings, at - 5, at - 1),
    'wording below': mean(wordings, at + 1, at + 5),
    'wording near': mean(wordings, at - 3, at + 3),
    'wording around': mean(wordings, at - 8, at + 8),
    'previous words': previous?.words ?? 0,
    'next words': next?.words ?? 0,
    'previous says': previous?.says ? 1 : 0,
    'next says': next?.says ? 1 : 0,
    'previous colon': previous?.colon ? 1 : 0,
    'neighbours bullet': (previous?.bullet ? 0.5 : 0) + (next?.bullet ? 0.5 : 0),
    'labels around': mean(page.labels, at - 4, at + 4),
    'dates above': mean(page.dates, at - 3, at - 1),
    'dates around': mean(page.dates, at - 4, at + 4),
    'dates wide': mean(page.dates, at - 10, at + 10),
    'names around': mean(page.names, at - 4, at + 4),
    'furniture above': mean(page.furniture, at - 6, at - 1),
    'furniture around': mean(page.furniture, at - 4, at + 4),
    posts,
    'since post': Math.min(forgotten, sincePost),
    'forms around': mean(page.forms, at - 5, at + 5),
  };
}
