/** The lines of a page to those within its text that are none of it: captions, pull quotes, titles of other stories, readers' comments, what the page says of its author and itself. */
import { appealsIn } from './asides/appeals.ts';
import { authorsIn } from './asides/authors.ts';
import { captionsIn } from './asides/captions.ts';
import { closingNotesIn } from './asides/closing-notes.ts';
import { commentsIn } from './asides/comments.ts';
import { embedsIn } from './asides/embeds.ts';
import { belowEndMark } from './asides/end-marks.ts';
import { houseRulesIn } from './asides/house-rules.ts';
import { invitationsIn } from './asides/invitations.ts';
import type { Asides, Line } from './asides/line.ts';
import { notesIn } from './asides/notes.ts';
import { otherStoriesIn } from './asides/other-stories.ts';
import { pagedGalleriesIn } from './asides/paged-galleries.ts';
import { pullQuotesIn } from './asides/pull-quotes.ts';
import { repetitionsIn } from './asides/repetitions.ts';
import { siteNoticesIn } from './asides/site-notices.ts';
import { tailsIn } from './asides/tails.ts';
import { wholeCopiesIn } from './asides/whole-copies.ts';

/** What the first of them says holds; each sees what those before it took out. */
const finders = [
  wholeCopiesIn,
  pagedGalleriesIn,
  embedsIn,
  siteNoticesIn,
  commentsIn,
  tailsIn,
  belowEndMark,
  houseRulesIn,
  captionsIn,
  repetitionsIn,
  authorsIn,
  notesIn,
  closingNotesIn,
  invitationsIn,
  appealsIn,
  pullQuotesIn,
  otherStoriesIn,
];

export function asidesOf(lines: readonly Line[]): Asides {
  const all: Asides = new Map();
  let left = lines;
  for (const find of finders) {
    const found = find(left);
    if (found.size === 0) continue;
    for (const [at, aside] of found) if (!all.has(at)) all.set(at, aside);
    left = left.map((line, at) => (found.has(at) && !line.gone ? { ...line, gone: true } : line));
  }
  return all;
}
