/** A byline that names no person to whoever signs: "By Team Harbour", "Posted by @quist", "Reuters" beside a day. */
import { findDates } from '../dates/grammar.ts';
import { isAgency } from '../agencies.ts';
import { type Byline, office } from './names.ts';
import { months } from './run-together.ts';
import { isDesk, isOutletsReporter } from './desks.ts';
import { staffAt } from './staff.ts';

/** "By" at the head of its line, or after what parts it from a day or a section; no small word comes between it and a name. */
const by =
  /(?:^|[|/•·)]\s*|\b[AP]M(?: [A-Z]{2,4})? |\b(?:[Pp]ublished|[Pp]osted|[Ww]ritten|[Ss]ubmitted) |\d )[Bb][Yy](?:\s?:\s*|\s+|(?=\p{Lu}\p{Ll}))(?:the (?=\p{Lu}))?/u;
/** "AdaQuist", "@quist", "The Harbour Times: Blog & Podcast". */
const body =
  /@[\w.]{2,}|(?:[Tt]he )?\p{Lu}(?:[\p{L}.'’-]|\d(?!\d*[ -]?min))+:?(?: (?:of|the|and|&|\p{Lu}(?:[\p{L}.'’-]|\d(?!\d*[ -]?min))*:?)){0,7}/uy;
/** What may follow: nothing, a day, a count, what is parted by a sign. */
const after = /^\s*(?:$|[|/•·,–—-]|\d|on\b|\p{Lu}\p{L}{2,8}\.? \d)/u;
/** "by Ada March 3, 2021", "by AdaMarch 3, 2021" */
const monthAtEnd = new RegExp(`\\s*(?:${months})\\.?$`);
/** And the zero that counts the notes of a name: "Ada Quist0,". */
const smallAtEnd = /(?: (?:of|the|and|&))+$|[.:]$|(?<= \p{Lu}\p{Ll}+)0$/u;
/** Days and offices are nobody's names. */
export const nobody =
  /^(?:Our|Staff|Editors?|Admin|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|Contributed|Email|Last|Updated)\b/;
/** Labels of the page are nobody's, either; they stand under "By" where a writer's name was lost. */
export const labelOfPage = /^(?:Published|Posted|Updated|Comments?|Related|Share|Follow|Table of Contents)\b/;

/** "/by quistadmin" closes the line of a day, its comments and its section: somebody by a user's name. */
const userName = /(?<=\/ ?by )[a-z][\w-]{2,20}$/;
/** "Posted by quist, TBerg, ada on 3 March 2021", "Written by ada quist · 9 comments" */
const userNames =
  /(?<=^[•\s]*(?:Posted|Written|Submitted) by )(?:\w[\w-]*(?:(?:, | and )\w[\w-]*){0,5}(?= on .*\d{4})|[a-z][\w-]*(?: [a-z][\w-]*){0,2}(?= [·|•]))/;

const comments = /\b\d+ comments?\b/i;

export function findBody(line: string): Byline | null {
  const user = userName.exec(line);
  if (user && (comments.test(line) || findDates(line).length > 0))
    return { names: user[0], start: user.index };
  const users = userNames.exec(line);
  if (users && /^[a-z]|,/.test(users[0])) return { names: users[0], start: users.index };
  const filed = postedInSection.exec(line);
  if (filed && !nobody.test(filed[0])) return { names: filed[0], start: filed.index };
  const author = authorAgency.exec(line);
  if (author && isAgency(line.slice(author[0].length)))
    return { names: line.slice(author[0].length), start: author[0].length };
  const match = by.exec(line);
  if (!match || isTold(line.slice(0, match.index))) return null;
  return bodyAt(line, match.index + match[0].length);
}

/** "Much of it is being written by …" is a sentence; "This story was written by …" tells of the article. */
function isTold(before: string): boolean {
  return auxiliary.test(before) && !ofArticle.test(before);
}

const auxiliary = /\b(?:is|are|was|were|be|been|being) (?:\p{Ll}+ly )?$/u;
const ofArticle =
  /^(?:(?:this|the) )?(?:\p{L}+ )?(?:article|column|content|essay|piece|post|report|review|story)\b/iu;

export function bodyAt(line: string, start: number): Byline | null {
  const staff = staffAt(line, start);
  if (staff !== null) return { names: staff, start };
  body.lastIndex = start;
  const run = body.exec(line)?.[0] ?? '';
  const beforeDay = /^\.? ?\d/.test(line.slice(start + run.length)) ? run.replace(monthAtEnd, '') : run;
  const names = beforeDay.replace(smallAtEnd, '');
  const isNobody = nobody.test(names) || (office.test(names) && !isOutletsReporter(names));
  if (names === '' || (!isDesk(names) && isNobody)) return null;
  const others = andOthers.exec(line.slice(start + names.length))?.[0];
  if (others !== undefined) return { names: names + others, start };
  if (beforeDay === run && !after.test(line.slice(start + names.length))) return null;
  return { names, start };
}

/** "Quay News and wire services" */
const andOthers =
  /^ (?:and|&|with) (?:(?:wire|news|other) )?(?:services?|agencies|agency reports|wires|wire reports|staff(?: reports)?)(?=$|[.,] ?$)/i;

/** "Author : DPA" */
const authorAgency = /^author ?: ?/i;

/** "Posted by Ada in Ferries", "Posted by Ada under Ferries": so weblogs file what one of them wrote. */
const postedInSection =
  /(?<=^[•\s]*(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Ss]ubmitted) by:? )\p{Lu}[\p{L}\d]+(?= (?:in|under) \p{Lu}[^.!?]{2,60}$)/u;

/** "Northhaven, PTI:": with a place before it and a colon after it, the agency sends no picture. */
const besidePlace = /^(?<place>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}, )(?<names>[^,:]+):$/u;

export function findAgencyBesidePlace(line: string): Byline | null {
  const { place, names } = besidePlace.exec(line)?.groups ?? {};
  return place !== undefined && names !== undefined && isAgency(names)
    ? { names, start: place.length }
    : null;
}

/** "Herald Reporter / Northhaven March 3, 2021", "Quay Lifestyle Desk / quay.example / Updated: March 3, 2021" */
const placeBehind =
  / ?\/ ?(?:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}|\p{Ll}[\p{Ll}\d-]*(?:\.\p{Ll}{2,})+)$/u;

/** "The Associated Press November 19, 2019, 9:02 AM", "Northhaven, Quay News Bureau | Updated: 19 November 2019" */
export function findDeskBeforeDay(line: string): Byline | null {
  const [day] = findDates(line);
  const before = day && line.slice(0, day.start);
  if (!before) return null;
  const place = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, /u.exec(before)?.[0] ?? '';
  const names = before
    .slice(place.length)
    .replace(/(?:,| ?[|/•·–—-])? ?(?:(?:updated|published|posted) ?:? ?)?$/i, '')
    .replace(placeBehind, '');
  return isAgency(names) || isDesk(names) || isOutletsReporter(names) ? { names, start: place.length } : null;
}

/** "Brought to you by AAP" */
const broughtBy = /^(?:brought to you|provided|supplied) by (?:the )?/i;

/** An agency alone right below a text signs it, where nobody else does. */
export function findAgency(line: string): Byline | null {
  const start = broughtBy.exec(line)?.[0].length ?? 0;
  const names = line.slice(start);
  return isAgency(names) ? { names, start } : null;
}

/** What others gave: "Nordic News Service; with files from Reuters". */
const filesFrom = /[;,]? ?with (?:files|material|reporting) from .*$/;

/** Who signs on a line of their own, where a day stands close by. */
export function findDesk(line: string): Byline | null {
  const start = /^(?:By:? ?|Source: )?/.exec(line)?.[0].length ?? 0;
  const names = line
    .slice(start)
    .replace(filesFrom, '')
    .replace(/(?: \||, \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2} ?,?)$/u, '');
  return isAgency(names) || isDesk(names) ? { names, start } : null;
}
