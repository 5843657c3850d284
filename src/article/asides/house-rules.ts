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
/** What columns and reports have, and no rules. */
const narrating = /\b(?:I|my|he|she|was|were|had|last)\b/;
/** So many paragraphs stand above that are about something else. */
const fewestAbove = 3;
const longest = 120;
/** What goes on for longer is an article. */
const mostLines = 15;
/** Between two lines that are rules by their own words stand so many others. */
const mostBetween = 2;

export function houseRulesIn(lines: readonly Line[]): Asides {
  const text = [...lines.keys()].filter((at) => isText(lines[at] as Line));
  const own = [...text.keys()].filter((place) => isRule(lines[text[place] as number] as Line));
  const first = own[0];
  if (first === undefined) return new Map();
  const above = text.slice(0, first).filter((at) => isPassage(lines[at]));
  if (above.length < fewestAbove) return new Map();
  const goesOn = (place: number) => {
    const at = text[place];
    return at !== undefined && isLikeRule(lines[at] as Line);
  };
  let end = first;
  for (const place of own) if (place - end <= mostBetween + 1) end = place;
  while (goesOn(end + 1)) end += 1;
  let start = first;
  while (goesOn(start - 1)) start -= 1;
  const stretch = text.slice(start, end + 1);
  const isTold = ({ text: line }: Line) => telling.test(line) || line.split(' ').length > longest;
  if (stretch.length > mostLines || stretch.some((at) => isTold(lines[at] as Line))) return new Map();
  return new Map(stretch.map((at) => [at, note]));
}

/** By its own words: it speaks of comments, and asks for something or forbids it. */
function isRule({ text }: Line): boolean {
  return commenting.test(text) && asking.test(text) && !narrating.test(text);
}

/** Right above or below such a line, one that only speaks of comments or only asks is a rule as well; a long one is the article's. */
function isLikeRule({ text, signals }: Line): boolean {
  if (narrating.test(text) || telling.test(text)) return false;
  return (
    (commenting.test(text) && (speaking.test(text) || signals.words <= shortRule)) ||
    (asking.test(text) && (speaking.test(text) || signals.bullet))
  );
}
const shortRule = 12;
