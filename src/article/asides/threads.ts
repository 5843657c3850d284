/**
 * The lines of a page to the thread of its readers' posts below the text, where no stamp with a name opens a post: who wrote
 * stands alone on a line, over what they wrote, or over how long ago.
 */
import { isPassage, isText, type Line, passagesAbove } from './line.ts';

export type Thread = { from: number; to: number };

/** So long a name is, with what a reader adds to it: "Frank @ Northhaven", "J-F (Ottawa)". */
const mostWords = 4;
const longestName = 32;
/** How long ago, in words or in the letters that pages shorten them to. */
const age =
  /^(?:\d+ ?(?:[smhdwy]|mo|(?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year)s?)\.?(?: ago)?|(?:about |over )?an? (?:minute|hour|day|week|month|year) ago)$/i;
/** How many liked it. */
const liked = /^\+?\d+(?: (?:likes?|points?|votes?))?$/i;
/** So many such lines stand between a name and what its bearer wrote. */
const mostMeta = 3;

/** Below a line that heads comments, this many posts are a thread, and the first is so near. */
const fewestBelowHeading = 3;
const soon = 8;
/** Pages say so a few times: over a text, under it, beside a button. To try each line that does would take too long. */
const mostHeadings = 8;
/** Without one, more; and those who post on a live page are few, and come again and again. */
const fewest = 4;
const leastOthers = 0.5;
/** From one post's name to the next. */
const longestPost = 25;
/** What stands above the first post is an article. */
const fewestAbove = 3;
/** A reader's name and the page of theirs that it leads to. */
const linked = /^https?:\/\/\S+ \S.{0,40}$/;
/** A name that nobody is called by, as readers make them up, or with where they are: "ada_q", "quist59", "adaQ", "Ada (Skell)". */
const madeUp = /^\p{Ll}|[_@(]|\p{L}\d|\d\p{L}|\p{Ll}{2}(?<!\bMac)\p{Lu}/u;
/** So many tell a thread from paragraphs under crossheads; that a name comes again is one more. */
const fewestSigns = 2;

type Post = { at: number; name: string; isAged: boolean };

export function threadIn(lines: readonly Line[], isHeading: (line: Line) => boolean): Thread | null {
  const posts = postsIn(lines);
  if (posts.length < fewestBelowHeading) return null;
  const headings = [...lines.entries()].flatMap(([at, line]) => (isHeading(line) ? [at] : []));
  for (const heading of headings.slice(0, mostHeadings)) {
    const [below = []] = runsOf(posts.filter(({ at }) => at > heading));
    if (isNear(below[0], heading) && areOfReaders(below) && isBelowText(lines, heading))
      return threadOf(lines, below, heading);
  }
  const aged = runsOf(posts).find((run) => areAged(run) && isBelowText(lines, (run[0] as Post).at));
  return aged ? threadOf(lines, aged) : null;
}

function isNear(post: Post | undefined, heading: number): boolean {
  return post !== undefined && post.at - heading <= soon;
}

function isBelowText(lines: readonly Line[], at: number): boolean {
  return passagesAbove(lines, at) >= fewestAbove;
}

function threadOf(lines: readonly Line[], posts: readonly Post[], from = (posts[0] as Post).at): Thread {
  return { from, to: endOf(lines, (posts.at(-1) as Post).at) };
}

/** Many readers, and how long ago each wrote. */
function areAged(posts: readonly Post[]): boolean {
  const names = new Set(posts.map(({ name }) => name));
  return (
    posts.length >= fewest && names.size >= posts.length * leastOthers && posts.every(({ isAged }) => isAged)
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
    return [{ at, name: line.text, isAged }];
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

/** The last post goes on as long as the text does. */
function endOf(lines: readonly Line[], last: number): number {
  let to = last + 1;
  while (to - last < longestPost && lines[to + 1] && isText(lines[to + 1] as Line)) to += 1;
  return to;
}
