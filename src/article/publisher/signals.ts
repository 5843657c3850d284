/** A candidate among what else a page says to what speaks for it, and against it. */
import { isAgency } from '../agencies.ts';
import { isLabel, isPaperTitle, isSectionTitle } from './paper-titles.ts';
import type { Naming } from './namings.ts';
import { initialsOf, paperOf } from './owners.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';

export type Signals = ReturnType<typeof signalsOf>;

/** Fewer are a section’s. */
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
  const [isNoticed, isPart] = [notices > 0, waysOf('part') > 0];
  const [isAbove, isOnTop] = [alone.some(({ above }) => above), alone.some(({ onTop }) => onTop)];
  const isFirst = alone.some((line) => line.isFirst);
  const isFirm = paperOf(bare) !== null;
  const isSection = isSectionTitle(bare);
  const isPaper = !isSection && isPaperTitle(words.at(-1) ?? '');
  const hasArticle = names.some((one) => article.test(one));
  const ways = new Set(own.map(({ kind }) => kind)).size;
  const isAddress = page.hosts.has(key);
  const firmBegins = page.isFirmBegunWith(bare);
  const ranks = new Set(alone.map(({ rank }) => rank));
  return {
    notice: isNoticed,
    'notice of a firm': isNoticed && isFirm,
    'notice alone, of a firm': isNoticed && isFirm && !isAbove && ways === 1,
    'notice alone': isNoticed && !isAbove && ways === 1,
    'only notice': isNoticed && !isFirm && page.noticed.size === 1,
    'notice again': notices > 1,
    'notice of another': !isNoticed && !firmBegins && page.noticed.size > 0,
    'owner called so': waysOf('owner') > 0 || firmBegins,
    'notice, and above': isNoticed && isAbove,
    part: isPart,
    'part alone': isPart && ways === 1 && !isAbove && !isAddress,
    print: waysOf('print') > 0,
    title: waysOf('title') > 0,
    'title on top': own.some(({ kind, block }) => kind === 'title' && page.isTop(block)),
    firm: firms > 0,
    'firm again': firms > 1,
    'firm, and of a paper': firms > 0 && isPaper,
    own: owns > 0,
    'own again': owns > 1,
    terms: terms > 0,
    'terms again': terms > 1,
    staff: waysOf('staff') > 0,
    address: isAddress,
    'address of initials': words.length > 2 && page.hosts.has(initialsOf(bare)),
    handle: page.handles.has(key),
    'alone above': isAbove,
    'alone below': alone.some(({ above }) => !above),
    'on top': isOnTop,
    leads: ranks.has(0),
    'leads second': !ranks.has(0) && ranks.has(1),
    'over a menu': alone.some(({ isOverMenu }) => isOverMenu),
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
    label: isLabel(bare),
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
