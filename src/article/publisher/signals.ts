/** A candidate among what else a page says to what speaks for it, and against it. */
import { isAgency } from '../agencies.ts';
import { isLabel, isPaperTitle, isSectionTitle } from './paper-titles.ts';
import type { Naming } from './namings.ts';
import { network } from './template.ts';
import { initialsOf, paperOf } from './owners.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';

export type Signals = ReturnType<typeof signalsOf>;

/** Fewer are a section’s. */
const fewPlaces = 4;
/** A page writes its name in no more ways that are any good; for each, all of the page is searched. */
const mostForms = 8;
const article = /^the /i;
/** As ways are written down, in small letters. */
const onNetwork = new RegExp(` on (?:${network})`, 'i');

/** @param own where the page names it @param alone lines that are nothing but the name */
export function signalsOf(key: string, own: readonly Naming[], alone: readonly Line[], page: Page) {
  const names = [...new Set(own.map(({ name }) => name))].slice(0, mostForms);
  const bare = (names[0] ?? '').replace(article, '');
  const words = bare.split(/[ -]/);
  const waysOf = (kind: Naming['kind']) =>
    new Set(own.filter((one) => one.kind === kind).map(({ way }) => way)).size;
  const [notices, firms, owns, terms] = [waysOf('notice'), waysOf('firm'), waysOf('own'), waysOf('terms')];
  const strokes = own.filter(({ kind }) => kind === 'stroke').map(({ way }) => way);
  const tellings = own.filter(({ kind }) => kind === 'telling');
  const noticed = own.filter(({ kind }) => kind === 'notice');
  const [isNoticed, isPart] = [notices > 0, waysOf('part') > 0];
  const [isAbove, isOnTop] = [alone.some(({ above }) => above), alone.some(({ onTop }) => onTop)];
  const isFirst = alone.some((line) => line.isFirst);
  const isFirm = paperOf(bare) !== null;
  const isSection = isSectionTitle(bare);
  const isPaper = !isSection && isPaperTitle(words.at(-1) ?? '');
  const hasArticle = names.some((one) => article.test(one));
  const ways = new Set(own.map(({ kind }) => kind)).size;
  const isSingle = ways === 1 && alone.length === 0;
  const isAddress = page.hosts.has(key);
  const firmBegins = page.isFirmBegunWith(bare);
  const ranks = new Set(alone.map(({ rank }) => rank));
  return {
    notice: isNoticed,
    'notice below': noticed.some(({ block }) => 'part' in block && block.part === 'after'),
    'notice alone, short page': isNoticed && isSingle && !page.isLong,
    'notice with a year': noticed.some(({ way }) => /\d{4}|reserved/.test(way)),
    'notice of a firm': isNoticed && isFirm,
    'notice alone, of a firm': isNoticed && isFirm && !isAbove && ways === 1,
    'notice alone': isNoticed && !isAbove && ways === 1,
    'only notice': isNoticed && !isFirm && page.noticed.size === 1,
    'notice, and by initials': isNoticed && words.length > 1 && page.isOwnedByInitials(bare),
    'notice again': notices > 1,
    'notice of another': !isNoticed && !firmBegins && page.noticed.size > 0,
    'notice of another firm': !isNoticed && !firmBegins && page.isOfFirms,
    'owner called so': waysOf('owner') > 0 || firmBegins,
    'notice, and above': isNoticed && isAbove,
    part: isPart,
    'part alone': isPart && ways === 1 && !isAbove && !isAddress,
    supported: waysOf('supported') > 0,
    print: waysOf('print') > 0,
    reprint: waysOf('reprint') > 0,
    'reprint alone': waysOf('reprint') > 0 && ways === 1 && !isAbove,
    title: waysOf('title') > 0,
    'title on top': own.some(({ kind, block }) => kind === 'title' && page.isTop(block)),
    stroke: strokes.length > 0,
    'stroke, a bar': strokes.some((way) => way.startsWith('|')),
    'stroke behind a sentence': strokes.some((way) => way.endsWith(' ')),
    'stroke alone': strokes.length > 0 && ways === 1,
    'stroke alone, short page': strokes.length > 0 && ways === 1 && !page.isLong,
    'stroke, of a paper': strokes.length > 0 && isPaper,
    'stroke, in the text': strokes.length > 0 && page.isInText(bare),
    telling: tellings.length > 0,
    'telling again': tellings.length > 1,
    'telling alone': tellings.length > 0 && ways === 1 && !isAbove,
    'telling, of a paper': tellings.length > 0 && isPaper,
    firm: firms > 0,
    'firm alone': firms > 0 && isSingle,
    'firm alone, short page': firms > 0 && isSingle && !page.isLong,
    'about alone': firms === 1 && isSingle && own.some(({ way }) => /^\W*about /.test(way)),
    followed: own.some(({ kind, way }) => kind === 'firm' && onNetwork.test(way)),
    button: waysOf('button') > 0,
    'firm again': firms > 1,
    'firm, and of a paper': firms > 0 && isPaper,
    own: owns > 0,
    'own again': owns > 1,
    offshoot: waysOf('offshoot') > 0,
    terms: terms > 0,
    'terms again': terms > 1,
    staff: waysOf('staff') > 0,
    'staff alone': waysOf('staff') > 0 && isSingle,
    'staff alone, short page': waysOf('staff') > 0 && isSingle && !page.isLong,
    'staff alone, one word': waysOf('staff') > 0 && isSingle && words.length === 1,
    byline: waysOf('byline') > 0,
    address: isAddress,
    'address of initials': words.length > 2 && page.hosts.has(initialsOf(bare)),
    handle: page.handles.has(key),
    'alone above': isAbove,
    'alone below': alone.some(({ above }) => !above),
    'on top': isOnTop,
    leads: ranks.has(0),
    'leads second': !ranks.has(0) && ranks.has(1),
    'over a menu': alone.some(({ isOverMenu }) => isOverMenu),
    'before a stroke': alone.length > 0 && alone.every(({ isBegun }) => isBegun),
    'leads, of a paper': ranks.has(0) && isPaper,
    'leads a long page': ranks.has(0) && page.isLong,
    'above and below': isAbove && alone.some(({ above }) => !above),
    'leads, one word': ranks.has(0) && words.length === 1,
    'owned alike': !isNoticed && !firmBegins && page.isOwnerLike(bare),
    'owned by initials': words.join('').length > 3 && page.isOwnedByInitials(bare),
    'run together': words.length === 1 && /\p{Ll}[\p{Lu}\d]/u.test(bare),
    'address within': !isAddress && isWithinAny(key, page.hosts),
    first: isFirst,
    'first, of a paper': isFirst && isPaper,
    'on top, and owner called so': isOnTop && firmBegins,
    'told often': names.some((one) => page.placesOf(one) > fewPlaces),
    'in the headline': page.headline.includes(bare),
    'in the text': page.isInText(bare),
    'is told': page.isTold(bare),
    'in small letters': page.isInSmallLetters(bare),
    article: hasArticle,
    paper: isPaper,
    'one word': words.length === 1,
    'three words': words.length > 2,
    'paper within': !isPaper && !isSection && words.some(isPaperTitle),
    // "Quay Post"
    label: isLabel(isPaper ? words.slice(0, -1).join(' ') : bare),
    section: isSection,
    agency: isAgency(bare),
  };
}

/** In characters: shorter ones stand in many by chance. */
const fewLetters = 5;

function isWithinAny(key: string, hosts: ReadonlySet<string>): boolean {
  if (key.length < fewLetters) return false;
  for (const one of hosts)
    if (one.includes(key) || (one.length >= fewLetters && key.includes(one))) return true;
  return false;
}
