/** One line of a page to the names that sign there. */
import { findByline } from '../byline.ts';
import { dateLineOf, isShort } from '../publication/date-line.ts';
import { signalsOf } from '../furniture/signals.ts';
import { lineOf } from '../text/line-of.ts';
import { plain, plainAt } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import { isByAgency, isOfAgency } from './credited-agency.ts';
import { isDesk } from './desks.ts';
import { bodyAt, findAgencyBesidePlace, findBody, labelOfPage, nobody } from './bodies.ts';
import { namesAfterOffice } from './after-office.ts';
import { type Byline, isSurelyPerson, namesAt, wholeWords } from './names.ts';
import { findAfterOffice } from './office-ahead.ts';
import { findReporting } from './reporting.ts';
import { findWithLife } from './long-line.ts';
import { bodyBeside } from './staff.ts';

/** `at` is the block that holds the names; `parted` where "By" stands alone in the one above it. */
export type PlacedByline = Byline & { at: number; parted: boolean };
const byAlone =
  /^[•\s]*(?:(?:(?:this )?(?:article|post|story) (?:was )?written|words|written|story|posted) )?by\s?:?$/i;
/** What may stand before the names under such a line. */
const leadIn = /^(?:\* |[•\s]*)(?:by:? )?/iu;

/** Beside the body that prints it, a page may say who wrote: "Written by: Ada Quist". */
const writer = /^(?:(?:written|words|story|text|report(?:ed|ing)?) by:? |author ?[:/|] ?)(?=\p{Lu})/iu;

export function writerAt(blocks: RootContent[], at: number): PlacedByline | null {
  const text = creditableAt(blocks, at);
  const lead = text === null ? undefined : writer.exec(text)?.[0];
  const found = lead === undefined ? null : namesAt(text as string, lead.length);
  return found && { ...found, at, parted: false };
}

/** The names of a line that says "By", or of the line under one that says nothing else. */
export function signedAt(blocks: RootContent[], at: number): PlacedByline | null {
  const text = creditableAt(blocks, at);
  if (text === null) return longPoster(blocks[at], at);
  if (byAlone.test(text)) return underLabel(blocks, at);
  const found =
    findByline(text) ??
    findBody(text) ??
    findPoster(text) ??
    findReporting(text) ??
    findAfterOffice(text) ??
    findAgencyBesidePlace(text) ??
    nameOverAddress(text, blocks[at + 1]) ??
    nameBesideAgency(text);
  return found && { ...found, at, parted: false };
}

function underLabel(blocks: RootContent[], at: number): PlacedByline | null {
  const names = creditableAt(blocks, at + 1);
  if (labelOfPage.test(names ?? '')) return null;
  const start = leadIn.exec(names ?? '')?.[0].length ?? 0;
  const found = names === null ? null : (namesAfterOffice(names, start) ?? bodyAt(names, start));
  return found && { ...found, at: at + 1, parted: true };
}

const authorAlone = /^authors?(?: of (?:the|this) (?:article|post|story))?:$/i;

/** "Author:" over whoever it is, and right below that the day, perhaps with a label of its own; a book's author stands so, too, where somebody else signs. */
export function authorUnder(blocks: RootContent[], at: number): PlacedByline | null {
  const isDated = [2, 3].some((below) => dateLineOf(plainAt(blocks, at + below)) !== null);
  return isDated && authorAlone.test(plainAt(blocks, at)) ? underLabel(blocks, at) : null;
}

/** "posted by Ada ● March 3, 2021", "Posted on March 3, 2021, 9:58 am, by Ada Quist, under Quays, Ferries." */
const posted =
  /^(?<lead>posted (?:by |(?:on )?(?=[^,]*\d)[^|•·●]{4,40},? by ))(?<names>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})(?:(?<account> \([^()]{2,30}\))? ?[|•·●–—-] ?| on |, (?:under|in) )/iu;

function findPoster(text: string): Byline | null {
  const { lead = '', names, account } = posted.exec(text)?.groups ?? {};
  // A group or a place may have a bracket behind it, too: "Quay Watch (Northhaven)".
  if (account !== undefined && !isKnownPerson(names ?? '')) return null;
  if (names === undefined || !/^\p{Lu}/u.test(names) || dateLineOf(text) === null) return null;
  return isDesk(names) || nobody.test(names) ? null : { names, start: lead.length };
}

/** "Jean-Luc Quist", too. */
function isKnownPerson(names: string): boolean {
  const [first = ''] = names.split(' ', 1);
  return isSurelyPerson(names) || first.split('-').some(isSurelyPerson);
}

/** Tags may make such a line as long as a sentence. */
function longPoster(block: RootContent | undefined, at: number): PlacedByline | null {
  const text = block && block.type !== 'heading' ? lineOf(block) : '';
  const found = findPoster(text) ?? findWithLife(text);
  return found && { ...found, at, parted: false };
}

/** "Ada Quist in Northhaven and agencies" */
const inPlace = /^ in (?:\p{Lu}[\p{L}.'’-]+ ?){1,3}(?<! )/u;

/** "Ada Quist and AP" */
function nameBesideAgency(text: string): Byline | null {
  const found = namesAt(text, 0);
  if (!found || !isSurelyPerson(found.names)) return null;
  const end = found.names.length;
  const body = bodyBeside(text, end + (inPlace.exec(text.slice(end))?.[0].length ?? 0));
  return body && body.start + body.names.length === text.length ? found : null;
}

const mailbox = /^(?<name>[\p{L}\d._\u00AD-]+)@[\p{L}\d.\u00AD-]+\.\p{L}{2,}$/u;

const handle = /^@(?<name>[\p{L}\d._/-]+)$/u;

/** "Ada Quist" over "@adaquist", "ADA QUIST" over "aquist@harbour.example": the address is that of the name. */
export function nameOverAddress(text: string, next: RootContent | undefined): Byline | null {
  const below = next ? plain(next) : '';
  const { name } = (mailbox.exec(below) ?? handle.exec(below))?.groups ?? {};
  const found = name === undefined ? null : namesAt(text, 0);
  if (name === undefined || found?.names !== text) return null;
  const surname = wholeWords(text).toLowerCase().split(' ').at(-1) as string;
  return wholeWords(name).toLowerCase().includes(surname) ? found : null;
}

/** "Words and photographs by Ada Quist" is whose the article is, too. */
const withWords = /^words (?:and|&) /i;

/** The words of a line that may name writers, with single blanks: short, and neither a heading, a picture's credit nor a label of the page. */
export function creditableAt(blocks: RootContent[], at: number): string | null {
  const block = blocks[at];
  if (!block || block.type === 'heading') return null;
  const text = lineOf(block);
  const line = signalsOf(text);
  const label = line.says !== null && line.says !== 'about the page';
  const credit =
    line.credit &&
    !withWords.test(text) &&
    !isByAgency(text) &&
    !isOfAgency(text, blocks.slice(at + 1, at + 3).map(plain));
  return label || credit || !isShort(line, text) ? null : text;
}
