/** What stands beside the dates of a short line to whether they are of its printing: little else, and nothing of another day. */
import { namesAt } from '../byline/names.ts';
import { isByOfAgency } from '../byline/of-agency.ts';
import { signalsOf } from '../furniture/signals.ts';
import { weekdays } from '../dates/weekdays.ts';

type DateFound = { start: number; end: number; form: string; day?: number };

/** Words that stand beside a date on such a line, from general knowledge of them; with names and times taken away, little else is left. */
const wordsBeside =
  /\b\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\b[ap]\.?m\b\.?|\b(?:gmt|utc|[ecmp][sd]?t|ist|bst|cet|et|pt|hrs?|min(?:ute)?s?|read|(?:average )?reading time|(?<=^\s*(?:[|/•·–—-] |(?:posted|published|written) by )(?:\S+ ){2,4})on behalf of|at|on|by|last|first|originally|(?:this )?(?:article|story|post)|online since|(?<=published )online|(?<=published )in (?:our|the|this) (?:print )?(?:edition|issue|magazine|newspaper|paper)|(?<=updated )as of|uploaded|was|updated|modified|edited|revised|changed|published|posted|created|date|appeared|comments?|shares?|views?|an?|hours?|days?|doi:\S+|staff|writer|reporter|correspondent|editor|agencies|news|desk|ago|in|and)\b|[^\p{L}\p{N}]+|\d+/u;
const besideDate = new RegExp(`${weekdays}|${wordsBeside.source}`, 'giu');

/**
 * A book is released, an offer redeemed, a page reviewed, a post written on a day of its own; "Ada Quist, 3 March, said:" opens
 * a comment, "[3 March] A net is lost" is another story; "Today is 3 March" when the page was shown, as its e-paper is of that day; a whole site was updated on another day than an article of it.
 * "Source: Nordic Press | 3 March 2021" parts the day from the source.
 */
const otherDay =
  /\b(?:(?<!(?:press|news|media) )released?|redeem|expires?|valid|until|reviewed|due|deadline|born|died|founded|when|starts?|ends|opens?|event|tickets|accessed|retrieved|archived|joined|(?<!online )since|filmed|recorded|taken|correct(?:ion|ed))\b|^(?:today is|e-?(?:edition|paper))\b|^(?:web ?)?site (?:was )?(?:last )?updated\b|\bsa(?:id|ys):$|^\W*\[[^\]]*\] (?-i:\p{Lu})|\(@\w|^(?:source(?![^|]*\|)|photo|picture|image|credit|courtesy|(?:drawing|painting|illustration|photograph)s?(?=:| by\b))\b/iu;

/**
 * "Posted by quist, tberg on Friday 3 March 2021 @08:00PM from the quays dept.", "This entry was written by quist, posted on
 * …": whatever such a line goes on with.
 */
const posting =
  /^[•\s]*(?:(?:posted|published|submitted|written|added) by .{2,60} on|this (?:entry|post) was (?:written by [^,]{2,40}, )?posted on|this (?:article|story|post) is from) (?:\p{L}+day,? )?$/iu;
/** "Posted in boats | pictures on 3 March 2021"; "Posted in a chat on 3 March 2021, the picture shows" is a sentence. */
const category =
  /^[•\s]*posted in (?!(?:an?|his|her|its|one|our|the|their) )[^,.]{2,60} on (?:\p{L}+day,? )?$/iu;
const clause = /^,? (?!(?:at|by|from|with)\b)\p{Ll}/u;

/** "by aquist7 | Mar 3, 2021 | Ferries |": so a system of weblogs signs, whatever the name of the account. */
const account = /^by \S{2,40}(?: \p{Lu}\S*){0,3} [|•·] $/iu;
/**
 * "March 3, 2021 • words written by Ada Quist • Art by Tom", "March 3, 2021 byAda quist Post a Comment": who wrote the words, or
 * whoever has a page's button behind them, right behind the day that opens the line. "14 July 1789 by Jean Berg, oil on canvas"
 * is of what a picture shows.
 */
const writer =
  /^ (?:[|•·–—-] )?(?:(?:words|text|story) (?:written )?by(?: \p{Lu}[\p{L}.’'-]*){1,4}(?:$| [|•·] )|(?:(?:posted|written) )?by ?\p{Lu}\p{Ll}+(?: [\p{L}.’'-]+){0,2} (?:Post|Leave|Add) a Comment$)/u;

/** "By Ada Quist for Notes from the Quay | 3 March 2021": whatever is behind the names up to the bar, they write for. */
function withoutWhatFor(text: string): string {
  const start = /^[Bb][Yy] /.exec(text)?.[0].length;
  const end = start === undefined ? 0 : start + (namesAt(text, start)?.names.length ?? 0);
  return text.startsWith(' for ', end) ? text.slice(end).replace(writtenFor, ' ') : text;
}

const writtenFor = /^ for [^|•·\d]{2,60}(?= [|•·] )/u;

/** "harbour.example, 3 March 2021" */
const siteAddress = /(?<![\p{L}\d.@])\p{Ll}[\p{Ll}\d-]*(?:\.\p{Ll}{2,})+(?![\p{L}\d])/gu;

/** "what the quay knows March 3, 2021": a series has its name in small letters, a sentence a capital. */
const series = /^\p{Ll}[^.,;:!?]*$/u;

/** "By Ada Quist on March 3, 2021 | Photo by Tom Berg": behind the day of whoever signs stands whose the picture is. */
const picture = /^ [|•·] (?:photo|image|picture|illustration)s? by [^|•·\d]{2,60}$/i;
const signing = /^by \p{Lu}/iu;

export function isOfPrinting(text: string, dates: DateFound[], isLabelled: boolean): boolean {
  if (otherDay.test(text)) return false;
  const [first] = dates;
  if (first && posting.test(text.slice(0, first.start))) return true;
  if (first && account.test(text.slice(0, first.start))) return true;
  if (first && category.test(text.slice(0, first.start)) && !clause.test(text.slice(first.end))) return true;
  if (first?.start === 0 && first.day !== undefined && writer.test(text.slice(first.end))) return true;
  const last = dates.at(-1)?.end;
  if (signing.test(text) && picture.test(text.slice(last)))
    return isOfPrinting(text.slice(0, last), dates, isLabelled);
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const other = withoutWhatFor(rest)
    .replace(siteAddress, ' ')
    .replace(besideDate, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  // A month without a day is in many a title: "The best boats to buy in March 2026".
  if (dates.every(({ form, day }) => form === 'date' && day === undefined) && other.length > 3) return false;
  // "Ada Quist in Oslo on March 3, 2021. Tom Berg/Photo Agency": a picture's day, unless something says otherwise.
  if (signalsOf(text).credit && other.length > 3 && !isLabelled && !isByOfAgency(text)) return false;
  const small = other.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isSeries = other.length < 5 && series.test(text.slice(0, first?.start)) && first?.end === text.length;
  return other.length <= 8 && (small <= 1 || isSeries);
}
