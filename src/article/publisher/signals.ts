/** A candidate among what else a page says to what speaks for it. */
import { isAgency } from '../agencies.ts';
import { isPaperTitle } from './paper-titles.ts';
import type { Naming } from './namings.ts';
import { paperOf } from './owners.ts';
import type { Line, Page } from './page.ts';

export type Signals = ReturnType<typeof signalsOf>;

/** In lines, and in places: fewer are a section’s. */
const fewLines = 2;
const fewPlaces = 4;

/** @param own where the page names it @param alone lines that are nothing but the name */
export function signalsOf(key: string, own: readonly Naming[], alone: readonly Line[], page: Page) {
  const isAbove = alone.some(({ above }) => above);
  const names = [...new Set(own.map(({ name }) => name))];
  const [name = ''] = names;
  const words = name.split(' ');
  const waysOf = (kind: Naming['kind']) =>
    new Set(own.filter((one) => one.kind === kind).map(({ way }) => way)).size;
  const [notices, firms, owns, terms] = [waysOf('notice'), waysOf('firm'), waysOf('own'), waysOf('terms')];
  const isNoticed = notices > 0;
  const isPart = waysOf('part') > 0;
  const isInText = page.text.includes(name);
  const isFirm = paperOf(name) !== null;
  const isPaper = words.some(isPaperTitle);
  const hasArticle = names.some((one) => /^the /i.test(one));
  const ways = new Set(own.map(({ kind }) => kind)).size;
  const isNothingElse = !isAbove && own.every(({ kind }) => kind === 'notice');
  return {
    notice: isNoticed,
    'notice of a firm': isNoticed && isFirm,
    'notice alone, of a firm': isNoticed && isFirm && isNothingElse,
    'notice of a paper': isNoticed && isPaper && !isFirm,
    'only notice': isNoticed && !isFirm && page.noticed.size === 1,
    'notice again': own.filter(({ kind }) => kind === 'notice').length > 1,
    'owner called so': waysOf('owner') > 0,
    'notice with article': isNoticed && hasArticle,
    'notice, and above': isNoticed && isAbove,
    part: isPart,
    'part, and in the text': isPart && isInText,
    print: waysOf('print') > 0,
    title: waysOf('title') > 0,
    'title, and another': waysOf('title') > 0 && (ways > 1 || isAbove || page.hosts.has(key)),
    firm: firms > 0,
    'firm again': firms > 1,
    'firm, and own': firms > 0 && owns > 0,
    own: owns > 0,
    'own again': owns > 1,
    terms: terms > 0,
    'terms again': terms > 1,
    staff: waysOf('staff') > 0,
    address: page.hosts.has(key),
    'alone above': isAbove,
    'on top': alone.some(({ onTop }) => onTop),
    'begins lines': names.some((one) => page.linesBegunWith(one) > fewLines),
    'told often': page.placesOf(name) > fewPlaces,
    'in the text': isInText,
    'signs pictures': names.some((one) => page.placesOf(`/${one}\n`) > 1),
    article: hasArticle,
    paper: isPaper,
    'one word': words.length === 1,
    agency: isAgency(name),
  };
}
