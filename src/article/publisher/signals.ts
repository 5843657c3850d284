/** A candidate among what else a page says to what speaks for it, and against it. */
import { isAgency } from '../agencies.ts';
import { isLabel, isPaperTitle, isSectionTitle } from './paper-titles.ts';
import type { Naming } from './namings.ts';
import { paperOf } from './owners.ts';
import type { Line, Page } from './page.ts';

export type Signals = ReturnType<typeof signalsOf>;

/** In lines, and in places: fewer are a section’s. */
const fewLines = 2;
const fewPlaces = 4;
/** A page writes its name in no more ways that are any good; for each, all of the page is searched. */
const mostForms = 8;
const article = /^the /i;

/** @param own where the page names it @param alone lines that are nothing but the name */
export function signalsOf(key: string, own: readonly Naming[], alone: readonly Line[], page: Page) {
  const names = [...new Set(own.map(({ name }) => name))].slice(0, mostForms);
  const bare = (names[0] ?? '').replace(article, '');
  const words = bare.split(/[ -]/);
  const waysOf = (kind: Naming['kind']) =>
    new Set(own.filter((one) => one.kind === kind).map(({ way }) => way)).size;
  const [notices, firms, owns, terms] = [waysOf('notice'), waysOf('firm'), waysOf('own'), waysOf('terms')];
  const [isNoticed, isPart, isTitle] = [notices > 0, waysOf('part') > 0, waysOf('title') > 0];
  const [isAbove, isOnTop] = [alone.some(({ above }) => above), alone.some(({ onTop }) => onTop)];
  const isFirst = alone.some((line) => line.isFirst);
  const isInText = page.isInText(bare);
  const isFirm = paperOf(bare) !== null;
  const isSection = isSectionTitle(bare);
  const isPaper = !isSection && isPaperTitle(words.at(-1) ?? '');
  const hasArticle = names.some((one) => article.test(one));
  const ways = new Set(own.map(({ kind }) => kind)).size;
  const isAddress = page.hosts.has(key);
  const firmBegins = page.isFirmBegunWith(bare);
  return {
    notice: isNoticed,
    'notice of a firm': isNoticed && isFirm,
    'notice alone, of a firm': isNoticed && isFirm && !isAbove && ways === 1,
    'notice alone': isNoticed && !isAbove && ways === 1,
    'notice of a paper': isNoticed && isPaper && !isFirm,
    'only notice': isNoticed && !isFirm && page.noticed.size === 1,
    'notice again': notices > 1,
    'notice of another': !isNoticed && !firmBegins && page.noticed.size > 0,
    'owner called so': waysOf('owner') > 0 || firmBegins,
    'owner called so, and above': firmBegins && isAbove,
    'notice with article': isNoticed && hasArticle,
    'notice, and above': isNoticed && isAbove,
    part: isPart,
    'part alone': isPart && ways === 1 && !isAbove && !isAddress,
    print: waysOf('print') > 0,
    title: isTitle,
    'title on top': own.some(({ kind, block }) => kind === 'title' && page.isTop(block)),
    'title, and another': isTitle && (ways > 1 || isAbove || isAddress),
    firm: firms > 0,
    'firm again': firms > 1,
    'firm, and noticed': firms > 0 && isNoticed,
    'firm, and own': firms > 0 && owns > 0,
    'firm, and of a paper': firms > 0 && isPaper,
    'firm, and address': firms > 0 && isAddress,
    'firm, and on top': firms > 0 && isOnTop,
    own: owns > 0,
    'own again': owns > 1,
    'own, and noticed': owns > 0 && isNoticed,
    'own again, and owner called so': owns > 1 && (firmBegins || waysOf('owner') > 0),
    'own, and address': owns > 0 && isAddress,
    terms: terms > 0,
    'terms again': terms > 1,
    staff: waysOf('staff') > 0,
    'staff, and of a paper': waysOf('staff') > 0 && isPaper,
    address: isAddress,
    'address of initials': words.length > 2 && page.hosts.has(initialsOf(words)),
    handle: page.handles.has(key),
    'alone above': isAbove,
    'alone below': alone.some(({ above }) => !above),
    'on top': isOnTop,
    'on top, of a paper': isOnTop && isPaper,
    first: isFirst,
    'first, of a paper': isFirst && isPaper,
    'on top, and owner called so': isOnTop && firmBegins,
    'on top, and address': isOnTop && isAddress,
    'alone above, and more': isAbove && ways > 1,
    'begins lines': names.some((one) => page.linesBegunWith(one) > fewLines),
    'told often': names.some((one) => page.placesOf(one) > fewPlaces),
    'in the headline': page.headline.includes(bare),
    'in the text': isInText,
    'is told': page.isTold(bare),
    'in small letters': page.isInSmallLetters(bare),
    'signs pictures': names.some((one) => page.signsPictures(one)),
    article: hasArticle,
    paper: isPaper,
    'one word': words.length === 1,
    'three words': words.length > 2,
    'paper within': !isPaper && !isSection && words.some(isPaperTitle),
    label: isLabel(bare),
    section: isSection,
    news: isPaper && /news$/i.test(bare),
    agency: isAgency(bare),
    'two ways': ways > 1,
    'three ways': ways > 2,
  };
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toLowerCase()).join('');
}
