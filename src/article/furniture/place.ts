/** A line to the features of where it stands, by their names: in the page's run of prose, before it or after it, and beside what. */
import type { Course } from './course.ts';
import { mean } from './mean.ts';
import type { Own } from './own.ts';
import type { Page } from './page.ts';
import type { Recurrence } from './recurrence.ts';

/** Further from the run than this is far, however far. */
const far = 60;
/** So many lines after a closing label or the opening of a post, it is forgotten. */
const forgotten = 40;

export const place = {
  first: (_page, at) => (at === 0 ? 1 : 0),
  last: ({ lines }, at) => (at === lines.length - 1 ? 1 : 0),
  inside: ({ run }, at) => (at >= run.start && at <= run.end ? 1 : 0),
  'run edge': ({ run }, at) => (at === run.start || at === run.end ? 1 : 0),
  'before run': ({ run }, at) => Math.min(far, Math.max(0, run.start - at)),
  'after run': ({ run }, at) => Math.min(far, Math.max(0, at - run.end)),
  passed: ({ course }, at) => (course[at] as Course).passed,
  'labels passed': ({ course }, at) => (course[at] as Course).labelsPassed,
  'since prose': ({ course }, at) => (course[at] as Course).sinceProse,
  streak: ({ course }, at) => (course[at] as Course).streak,
  'since closing': ({ sinceClosing }, at) => Math.min(forgotten, sinceClosing[at] ?? forgotten),
  'previous prose': ({ prose }, at) => prose[at - 1] ?? 0,
  'next prose': ({ prose }, at) => prose[at + 1] ?? 0,
  'prose above': ({ prose }, at) => mean(prose, at - 3, at - 1),
  'prose below': ({ prose }, at) => mean(prose, at + 1, at + 3),
  'prose near': ({ prose }, at) => mean(prose, at - 2, at + 2),
  'prose around': ({ prose }, at) => mean(prose, at - 6, at + 6),
  'prose far below': ({ prose }, at) => mean(prose, at + 1, at + 12),
  'previous wording': ({ wordings }, at) => wordings[at - 1] ?? 0,
  'next wording': ({ wordings }, at) => wordings[at + 1] ?? 0,
  'wording above': ({ wordings }, at) => mean(wordings, at - 5, at - 1),
  'wording below': ({ wordings }, at) => mean(wordings, at + 1, at + 5),
  'wording near': ({ wordings }, at) => mean(wordings, at - 3, at + 3),
  'wording around': ({ wordings }, at) => mean(wordings, at - 8, at + 8),
  'previous words': ({ lines }, at) => lines[at - 1]?.words ?? 0,
  'next words': ({ lines }, at) => lines[at + 1]?.words ?? 0,
  'previous says': ({ lines }, at) => (lines[at - 1]?.says ? 1 : 0),
  'next says': ({ lines }, at) => (lines[at + 1]?.says ? 1 : 0),
  'previous colon': ({ lines }, at) => (lines[at - 1]?.colon ? 1 : 0),
  'neighbours bullet': ({ lines }, at) =>
    (lines[at - 1]?.bullet ? 0.5 : 0) + (lines[at + 1]?.bullet ? 0.5 : 0),
  'labels around': ({ labels }, at) => mean(labels, at - 4, at + 4),
  'dates above': ({ dates }, at) => mean(dates, at - 3, at - 1),
  'dates around': ({ dates }, at) => mean(dates, at - 4, at + 4),
  'dates wide': ({ dates }, at) => mean(dates, at - 10, at + 10),
  'names around': ({ names }, at) => mean(names, at - 4, at + 4),
  'furniture above': ({ furniture }, at) => mean(furniture, at - 6, at - 1),
  'furniture around': ({ furniture }, at) => mean(furniture, at - 4, at + 4),
  posts: ({ recurrence }, at) => (recurrence[at] as Recurrence).posts,
  'since post': ({ recurrence }, at) => Math.min(forgotten, (recurrence[at] as Recurrence).sincePost),
  'forms around': ({ forms }, at) => mean(forms, at - 5, at + 5),
  'own name': ({ own }, at) => (own[at] as Own).publisher,
  'signer’s name': ({ own }, at) => (own[at] as Own).signer,
  'own names near': ({ own }, at) => ownNear(own, at),
} satisfies Record<string, (page: Page, at: number) => number>;

function ownNear(own: readonly Own[], at: number): number {
  let most = 0;
  for (const by of [-2, -1, 1, 2]) {
    const near = own[at + by];
    if (near) most = Math.max(most, near.publisher, near.signer);
  }
  return most;
}
