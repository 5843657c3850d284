/**
 * The lines of a page to the thread of its readers' posts below the text, where no stamp with a name opens a post: who wrote
 * stands alone on a line, over what they wrote, or over how long ago.
 */
import { isPassage, isPassageOfText, isText, type Line, type Stretch } from './line.ts';
import { madeUp } from './made-up-names.ts';

/** So long a name is, with what a reader adds to it: "Frank @ Northhaven", "J-F (Ottawa)". */
const mostWords = 4;
const longestName = 32;
/** How long ago, as comment systems print it: in words, or in letters where "ago" may be wanting. From general knowledge. */
const age =
  /^(?:(?:about |over |almost )?(?:\d+|an?|a few) ?(?:s|m|h|d|w|y|sec|second|min|minute|hr|hour|day|wk|week|mo|month|yr|year)s?\.? ago|\d+ ?(?:[smhdwy]|mo|yr)|just now|yesterday)$/i;
/** How many liked it. */
const liked = /^\+?\d+(?: (?:likes?|points?|votes?))?$/i;
/** So many such lines stand between a name and what its bearer wrote. */
const mostMeta = 3;

/** Below a line that heads comments, this many posts are a thread, and the first is so near. */
const fewestBelowHeading = 3;
const soon = 8;
/** Pages say so a few times below a text, beside buttons. To try each line that does would take too long. */
const mostHeadings = 8;
/** Without one, more, nearly all with an age; and those who post on a live page are few, and come again. */
const fewest = 4;
const leastAged = 0.8;
const leastOthers = 0.8;
/** From one post's name to the next. */
const longestPost = 25;
/** What stands above the first post is an article. */
const fewestAbove = 3;
/** A reader's name and the page of theirs that it leads to. */
const linked = /^https?:\/\/\S+ \S.{0,40}$/;
/** So many tell a thread from paragraphs under crossheads; that a name comes again is one more. */
const fewestSigns = 2;

/** `written` is the first line of what was. */
type Post = { at: number; written: number; name: string; isAged: boolean };

/** `isHeading` tells of a line whether comments are headed so. */
export function threadIn(lines: readonly Line[], isHeading: (line: Line) => boolean): Stretch | null {
  const start = endOfBeginning(lines);
  const posts = postsIn(lines).filter(({ at }) => at > start);
  if (posts.length < fewestBelowHeading) return null;
  const headings = [...lines.entries()].flatMap(([at, line]) => (at > start && isHeading(line) ? [at] : []));
  for (const heading of headings.slice(0, mostHeadings)) {
    const [below = []] = runsOf(posts.filter(({ at }) => at > heading));
    const [first] = below;
    if (first && first.at - heading <= soon && areOfReaders(below)) return threadOf(lines, below, heading);
  }
  const aged = runsOf(posts).map(fromFirstAged).find(areAged);
  return aged ? threadOf(lines, aged) : null;
}

/** Crossheads may stand right above a thread. Of a run without an age its last post is left, which is no thread. */
function fromFirstAged(run: Post[]): Post[] {
  return run.slice(run.findIndex(({ isAged }) => isAged));
}

/** The place of the article's third paragraph, or beyond the last line. */
function endOfBeginning(lines: readonly Line[]): number {
  let above = 0;
  const at = lines.findIndex((line) => {
    if (isPassageOfText(line)) above += 1;
    return above === fewestAbove;
  });
  return at < 0 ? lines.length : at;
}

function threadOf(lines: readonly Line[], posts: readonly Post[], from = (posts[0] as Post).at): Stretch {
  return { from, to: endOf(lines, posts) };
}

/** Many readers, and how long ago each wrote. */
function areAged(posts: readonly Post[]): boolean {
  const names = new Set(posts.map(({ name }) => name));
  return (
    posts.length >= fewest &&
    names.size >= posts.length * leastOthers &&
    posts.filter(({ isAged }) => isAged).length >= posts.length * leastAged
  );
}

function areOfReaders(posts: readonly Post[]): boolean {
  const names = new Set(posts.map(({ name }) => name));
  const signs =
    [...names].filter((name) => madeUp.test(name) || linked.test(name)).length +
    (names.size < posts.length ? 1 : 0);
  return posts.length >= fewestBelowHeading && signs >= fewestSigns;
}

function postsIn(lines: readonly Line[]): Post[] {
  return lines.flatMap((line, at) => {
    if (!isName(line)) return [];
    let next = at + 1;
    while (next - at <= mostMeta && isMeta(lines[next]?.text ?? '')) next += 1;
    const written = lines[next];
    if (!written || isName(written) || !(written.signals.sentence || isPassage(written))) return [];
    const isAged = lines.slice(at + 1, next).some(({ text }) => age.test(text));
    return [{ at, written: next, name: line.text, isAged }];
  });
}

function isMeta(text: string): boolean {
  return age.test(text) || liked.test(text);
}

function isName({ text, signals }: Line): boolean {
  if (linked.test(text)) return true;
  const { words, sentence, grammar, colon, bullet, dateline, separators, quoted, says } = signals;
  if (words === 0 || words > mostWords || text.length > longestName || isMeta(text)) return false;
  return (
    grammar === 0 && separators === 0 && says === null && !(sentence || colon || bullet || dateline || quoted)
  );
}

/** Posts that follow each other nearly enough. */
function runsOf(posts: readonly Post[]): Post[][] {
  const runs: Post[][] = [];
  for (const post of posts) {
    const last = runs.at(-1);
    if (last && post.at - (last.at(-1) as Post).at <= longestPost) last.push(post);
    else runs.push([post]);
  }
  return runs;
}

/** Below the last post more of it stands while the text goes on, no more than the longest of the others has. */
function endOf(lines: readonly Line[], posts: readonly Post[]): number {
  const { written } = posts.at(-1) as Post;
  const longest = posts
    .slice(1)
    .reduce((most, { at }, by) => Math.max(most, at - (posts[by] as Post).written), 1);
  let to = written;
  while (to - written + 1 < longest && lines[to + 1] && isText(lines[to + 1] as Line)) to += 1;
  return to;
}
