/** The lines above a weblog's post to the row that leads to the posts beside it. */

/** "« The old quay | Main | A new mast »" */
const besidePosts = /^(?:«|<<|‹|←) ?.+ \| (?:Main|Home)(?: \|.*)?$/;
/** The same in two lines, of which the second may be missing: "« The old quay", "A new mast »". */
const leadsBefore = /^(?:«|<<|‹|←) ?(?!back\b|all\b|(?:older|newer|previous|next) )[^»›|]*$/i;
const leadsAfter = /^[^«‹|]*$/;
const endOfLeadsAfter = /(?:»|>>|›|→)$/;
const ofWords = /\S \S/;

/** The row that leads to the posts beside it, or the last line of that. */
export function isBesidePosts(lines: string[], at: number): boolean {
  const [above = '', line = ''] = [lines[at - 1], lines[at]];
  return besidePosts.test(line) || isPostBefore(line) || (isPostAfter(line) && isPostBefore(above));
}

function isPostBefore(line: string): boolean {
  return leadsBefore.test(line) && ofWords.test(line);
}

function isPostAfter(line: string): boolean {
  return endOfLeadsAfter.test(line) && leadsAfter.test(line) && ofWords.test(line);
}
