/** A line to whether all of it says who signs, so that it is no headline: names after "By", a desk, an office with its holder, whoever reports from where. */
import { findByline } from '../byline.ts';
import { isDesk } from '../byline/desks.ts';
import { isSurelyPerson } from '../byline/names.ts';
import { findAfterOffice } from '../byline/office-ahead.ts';
import { findReporting } from '../byline/reporting.ts';

/** "Photographs and text by" has lost the name behind it; "A storm has gone by" is a title. */
const byAtEnd =
  /^(?:(?:and|&|compiled|edited|graphics?|illustrat(?:ed|ions?)|images?|photo(?:graph)?(?:s|y)?|pictures?|posted|published|report(?:ed|ing)?|story|text|video|words|written),? )*by:?$/i;
/** A title may close so as well, "Harbour Board Fires Staff": that a desk is of news is to be said, with at most an outlet before. */
const newsDesk = /^(?:The )?(?:\S+ )?(?:News|Editorial) \S+$/;
/** How agencies sign for those whom they do not name. */
const correspondents =
  /^(?:From|FROM) (?:(?:our|own|special) )*correspondents? (?:in|IN) \p{Lu}[\p{L}.’'-]*(?:,? \p{Lu}[\p{L}.’'-]*)*$/u;
/** "By Ada Quist, Tom Berg, and Rosa Lindqvist", with degrees and offices: nothing of it is in small letters. */
const nothingElse = /^by [\p{L}.,’'& -]+$/iu;
const smallWord = /(?<![\p{L}’'.-])(?!(?:and|of|with|in|for|the|by)\b)\p{Ll}/u;
const fewWords = 7;

/** "By Ada Quist (Oslo) and Tom Berg (Bergen)" */
const places = / \([^()]{2,30}\)/g;

export function isWhoSigns(line: string): boolean {
  const text = line.replace(places, '');
  if (byAtEnd.test(text) || correspondents.test(text)) return true;
  if (newsDesk.test(text) && isDesk(text)) return true;
  if (findAfterOffice(text) !== null || findReporting(text) !== null) return true;
  const found = findByline(text);
  if (found === null) return false;
  return text.split(/\s+/).length < fewWords || isOnlyNames(text, found.names);
}

function isOnlyNames(text: string, names: string): boolean {
  return nothingElse.test(text) && !smallWord.test(text) && isSurelyPerson(names);
}
