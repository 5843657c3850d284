/** The words of a line to the features that they give it, wherever the line stands. */
import { findBareByline } from '../byline/bare.ts';
import { isSurelyPerson, office } from '../byline/names.ts';
import { isCaption } from '../captions.ts';
import type { LineSignals } from '../furniture/signals.ts';
import type { Features } from '../weighed.ts';

/** Ends in a full stop that closes a sentence, not in one that belongs to an abbreviation such as U.S. */
const fullStop = /[^.\s]{3,}\.["'”’)]*$/;
const abbreviationAtEnd = /\b\p{Lu}\.(?:\p{Lu}\.)+["'”’)]*$/u;
const agoWords = /\b(ago|published|updated|posted|said|says):?\b|\b\d+ (min|hours?|days?)\b/i;
/** What labels begin with, from general knowledge of pages. */
const labelStart =
  /^(image|photo|picture|video|watch|listen|share|home|more|from|in|on|about|related|source|opinion|analysis|exclusive)\b/i;
const clock = /\b\d?\d[:.]\d\d(?:\b|[ap]m)/;
const clockAtStart = /^\d?\d[:.]\d\d(?:\b|[ap]m)/;
const byName = /\bby (?:\p{Lu}[\p{L}'’.-]*(?: |$)|and ){2,}$/u;
/** Items of a menu in one line. */
const gaps = /\S {2,}\S.* {2,}\S/;
/** A name, of a person, a body or a place: capitals alone, but for small words between them. */
const bareName = /^(?:\p{Lu}[\p{L}'’.-]*(?:,? |$)|(?:of|the|and|for|de|in|at|on) |& )+$/u;
/** "Senior Research Fellow, Centre for Harbours", "Head of Product Marketing": what an author is, not what the article says. */
export const officeStart =
  /^(?:(?:(?:Senior|Junior|Chief|Deputy|Vice|Executive|Associate|Assistant|Managing|Contributing|Staff|Lead|Principal|Special) |Co-)+(?=\p{Lu})|(?:Head|Director|Professor|President) of |(?:Founder|C[EFIMOT]O)\b)/u;
/** How the names of bodies end that sign articles, and those of firms by law. */
const bodyEnd =
  /\b(?:Team|Staff|Inc|Ltd|LLC|LP|PLC|plc|Corp|Co|Union|Association|Institute|Foundation|University|Board|Society)\.?$/;
const agency = /\p{L}\/\p{L}/u;
const outletAtEnd = / [|–—-] [^|–—-]{3,30}$/;
const year = /\b(?:19|20)\d\d\b/;

export function wordingFeatures(words: string, line: LineSignals): Features {
  return {
    'words 1': line.words < 2,
    'words 2-3': line.words > 1 && line.words < 4,
    'words 4-6': line.words > 3 && line.words < 7,
    'words 7-14': line.words > 6 && line.words < 15,
    'words 15-20': line.words > 14 && line.words < 21,
    'words 21+': line.words > 20,
    'words over 12': Math.min(6, Math.max(0, line.words - 12) / 8),
    sentence: line.sentence && !abbreviationAtEnd.test(words.slice(-40)),
    'full stop': fullStop.test(words.slice(-40)),
    'quoted sentence': line.quoted && line.sentence,
    prose: line.prose,
    grammar: line.grammar,
    capitals: line.capitals,
    'title case': line.capitals > 0.8 && line.words > 4,
    shouting: line.shouting,
    'small start': line.smallStart,
    colon: line.colon,
    ellipsis: line.ellipsis,
    'comma at end': /[,;(]$/.test(words),
    'outlet at end': outletAtEnd.test(words.slice(-60)),
    separators: Math.min(2, line.separators),
    digits: Math.min(0.3, line.digits),
    'long with year': line.words > 9 && line.digits > 0 && year.test(words),
    clock: line.digits > 0 && clock.test(words),
    'clock at start': clockAtStart.test(words),
    'by a name': byName.test(words),
    gaps: gaps.test(words),
    'bare name': bareName.test(words),
    'office at start': officeStart.test(words),
    'body at end': bodyEnd.test(words),
    'person alone': isPerson(words),
    'ago words': agoWords.test(words),
    date: line.dateline,
    address: line.address,
    bullet: line.bullet,
    credit: line.credit,
    caption: isCaption(words),
    agency: words.includes(' via ') || (words.includes('/') && agency.test(words)),
    trade: office.test(words),
    'says furniture': line.says !== null,
    'label words': labelStart.test(words),
  };
}

function isPerson(text: string): boolean {
  const found = findBareByline(text);
  return found !== null && isSurelyPerson(found.names);
}
