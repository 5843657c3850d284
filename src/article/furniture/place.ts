/** A line to the features of where it stands: in the page's run of prose, before it or after it, and beside what. */
import type { Course } from './course.ts';
import { mean } from './mean.ts';
import type { Page } from './page.ts';
import type { LineSignals } from './signals.ts';

export function placeOf(line: LineSignals, at: number, page: Page): Record<string, number> {
  const { run } = page;
  const previous = page.lines[at - 1];
  const next = page.lines[at + 1];
  const tie = page.ties[at] ?? 0;
  const since = page.sinceClosing[at] ?? Number.POSITIVE_INFINITY;
  const closed = Number.isFinite(since);
  const inside = at >= run.start && at <= run.end;
  const before = mean(page.prose, at - 3, at - 1);
  const after = mean(page.prose, at + 1, at + 3);
  const near = mean(page.prose, at - 2, at + 2);
  const course = page.course[at] as Course;
  const label = line.prose < 0.35;
  return {
    passed: course.passed,
    'passed most': course.passed > 0.6 ? course.passed : 0,
    'prose passed': label ? 0 : course.passed,
    'labels passed': Math.log1p(course.labelsPassed) / 3,
    'prose labels passed': label ? 0 : Math.log1p(course.labelsPassed) / 3,
    'since prose': Math.log1p(course.sinceProse) / 3,
    'prose since prose': label ? 0 : Math.log1p(course.sinceProse) / 3,
    streak: course.streak,
    'weak streak': label ? 0 : 1 - course.streak,
    form: page.forms[at] ?? 0,
    'forms around': mean(page.forms, at - 5, at + 5),
    'prose forms around': label ? 0 : mean(page.forms, at - 5, at + 5),
    'dates wide': mean(page.dates, at - 10, at + 10),
    'prose dates above': label ? 0 : mean(page.dates, at - 3, at - 1),
    'core tie': page.coreTies[at] ?? 0,
    'prose core tie': label ? 0 : 0.5 - (page.coreTies[at] ?? 0),
    inside: inside ? 1 : 0,
    'inside prose': inside ? line.prose : 0,
    'inside short': inside && line.words < 10 ? 1 : 0,
    'inside short capitals': inside && line.words < 10 ? line.capitals : 0,
    'inside bullet': inside && line.bullet ? 1 : 0,
    'inside sentence': inside && line.sentence ? 1 : 0,
    'run edge': at === run.start || at === run.end ? 1 : 0,
    'before run': at < run.start ? 1 : 0,
    'before run distance': at < run.start ? Math.log1p(run.start - at) / 4 : 0,
    'after run': at > run.end ? 1 : 0,
    'after run distance': at > run.end ? Math.log1p(at - run.end) / 4 : 0,
    'before run sentence': at < run.start && line.sentence && line.words > 9 ? 1 : 0,
    'after run sentence': at > run.end && line.sentence && line.words > 9 ? 1 : 0,
    'previous prose': page.prose[at - 1] ?? 0,
    'next prose': page.prose[at + 1] ?? 0,
    'three before': before,
    'three after': after,
    near,
    'both sides': Math.min(before, after),
    'previous says': previous?.says ? 1 : 0,
    'next says': next?.says ? 1 : 0,
    'dates around': mean(page.dates, at - 4, at + 4),
    'names around': mean(page.names, at - 4, at + 4),
    'furniture around': mean(page.furniture, at - 4, at + 4),
    'furniture above': mean(page.furniture, at - 6, at - 1),
    'previous colon': previous?.colon ? 1 : 0,
    'neighbours bullet': (previous?.bullet ? 0.5 : 0) + (next?.bullet ? 0.5 : 0),
    'cohesion after run': at > run.end ? tie : 0,
    'cohesion after closing': closed ? tie : 0,
    'sentences after run':
      at > run.end && line.sentence && line.words > 9 && !line.says && line.voice === 0 ? tie : 0,
    'sentence after closing': closed && line.sentence && line.words > 9 && line.grammar > 0.2 ? 1 : 0,
    'quoted after closing': closed && line.quoted && line.sentence ? 1 : 0,
    'after closing': closed && since <= 4 ? 1 : 0,
    'after closing outside': !inside && closed ? 1 : 0,
    'after closing short': closed && since <= 6 && line.words < 20 ? 1 : 0,
  };
}
