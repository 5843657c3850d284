/** The lines of a page to what it tells readers who comment below the text: how, how long, and what they must not write. */
import { type Asides, isPassage, isText, type Line } from './line.ts';

const note = { kind: 'about the page', rule: 'note of the page' } as const;

const commenting =
  /\b(?:comments|comment(?:er|or)s?|comment (?:boards?|entries|posters?|sections?|writers?)|your thoughts|do not post)\b/i;
/** What is asked for or forbidden, from general knowledge of such rules. */
const asking =
  /\b(?:abusive|civil|defamatory|do not (?:post|represent)|hateful|inappropriate|libell?ous|moderated?|monitored|obscene|offensive|off-topic|personal attacks|profan(?:e|ity)|racist|vulgar|we(?:['’]d| would)? (?:like|reserve|urge|want|welcome))\b/i;
/** The page speaks to them. An article about such rules says who says so. */
const speaking = /\b(?:we|our|you|your|users|readers)\b/i;
const telling = /["“”]|\b(?:said|says|told|according to)\b/i;
/** So many paragraphs stand above that are about something else. */
const fewestAbove = 3;
const longest = 120;
/** What goes on for longer is an article. */
const mostLines = 15;

export function houseRulesIn(lines: readonly Line[]): Asides {
  const text = [...lines.keys()].filter((at) => isText(lines[at] as Line));
  const first = text.findIndex((at) => commenting.test((lines[at] as Line).text));
  if (first < 0) return new Map();
  const above = text.slice(0, first).filter((at) => isPassage(lines[at]));
  const below = text.slice(first).map((at) => (lines[at] as Line).text);
  const areRules =
    above.length >= fewestAbove &&
    below.length <= mostLines &&
    speaking.test(below[0] as string) &&
    below.some((line) => asking.test(line)) &&
    !below.some((line) => telling.test(line) || line.split(' ').length > longest);
  return new Map(areRules ? text.slice(first).map((at) => [at, note]) : []);
}
