/** The lines of a page to the persons whom those above its text name: who wrote it, and who may have. */
import { once } from '../asking/once.ts';
import { findByline } from '../byline.ts';
import { findBareByline } from '../byline/bare.ts';
import { eachOf, isSurelyPerson } from '../byline/names.ts';
import { surnameOf } from '../names/fuller.ts';
import { isText, type Line } from './line.ts';

/** Above a text, the byline is among so many lines; below its first, where a standfirst was taken for that. */
const reach = 60;
const reachBelow = 6;

/** A name above the text, and whether it stands there as of who wrote it; without a "By", it may be of whom the text tells. */
export type Named = { name: string; signs: boolean; bare?: boolean };

/** A byline may be set in capitals. */
export function beginsWith(text: string, name: string): boolean {
  const start = text.slice(0, name.length);
  return start === name || (name === name.toUpperCase() && start.toUpperCase() === name);
}

/** "Fr Ada Quist", "Ada Quist (@quist)": at the foot, a name may have a title before it, or an address behind it. */
const titleBefore = /^(?:Dr|Fr|Prof|Professor|Rabbi|Rev|Sir|Sr|The Rev|Dame|Lord|Lady)\.? (?=\p{Lu})/u;
const addressBehind = /^ \(@\w{1,30}\)/u;

/** What a line says after the name that it begins with; null where it begins with another. */
export function toldOf(text: string, name: string): string | null {
  const [words, person] = [text, name].map((one) => one.replace(titleBefore, '')) as [string, string];
  return beginsWith(words, person) ? words.slice(person.length).replace(addressBehind, '') : null;
}

/** "By Ada Quist", "3 March / by Ada Quist", but not "A novel by Ada Quist". */
const signing =
  /^(?:[^\p{L}]*|.{0,12}\d.{0,12} )(?:(?:(?:posted|published|reporting|story|text|words|written) )?by|authors?|text|words)(?!\p{L})/iu;

/** "Story by Tom Berg wins the prize" */
const telling = /^ (?!(?:and|at|for|from|in|of|on|with)\b)\p{Ll}/u;

/** "by Ada": pages of one person are signed so; a council and a charity have no given name. */
const givenAlone = /^[Bb]y (\p{Lu}\p{Ll}{2,})$/u;

/** "4 minute read", below whoever signs as the day is. */
const readingTime = /^\d{1,2}[ -]min(?:ute)?s?\b/i;

/** Those whom the lines above the text, and lines that sign below its first, name with a "By", or, where nobody is, by themselves. */
export function namesAbove(lines: readonly Line[]): Named[] {
  const all = allAbove(lines);
  return all.some(({ signs, bare }) => signs && !bare) ? all.filter(({ bare }) => !bare) : all;
}

function allAbove(lines: readonly Line[]): Named[] {
  const start = lines.findIndex(isText);
  if (start < 0) return [];
  const first = Math.max(0, start - reach);
  return lines.slice(first, start + reachBelow).flatMap((line, by) => {
    const { text, signals } = line;
    if (signals.words > 20) return [];
    const signs = signing.test(text);
    if (isText(line) && !signs) return [];
    // Alone, a name is the headline as often; between that and the day, it signs.
    const below = lines[first + by + 1];
    const isOverTime = readingTime.test(below?.text ?? '');
    const isOver = first + by > 0 && (isOverTime || below?.signals.dateline === true);
    if (!isText(line) && signals.name) {
      const isBy = /^by /i.test(text);
      return [{ name: text.replace(/^by /i, ''), signs: isBy || isOver, bare: !isBy && isOverTime }];
    }
    const [, alone] = givenAlone.exec(text) ?? [];
    if (alone !== undefined && isSurelyPerson(alone)) return [{ name: alone, signs: true }];
    const found = findByline(text);
    const bare = found === null && !isText(line) ? findBareByline(text) : null;
    if (bare) return eachOf(bare.names).map((name) => ({ name, signs: bare.sure, bare: true }));
    const goesOn = found !== null && telling.test(text.slice(found.start + found.names.length));
    if (found === null || (isText(line) && goesOn)) return [];
    return eachOf(found.names).map((name) => ({ name, signs: signs && !goesOn }));
  });
}

/** @returns whether words begin with the name of somebody who signs; the lines are looked through when it is first asked */
export function signerIn(lines: readonly Line[]): (words: string) => boolean {
  const names = signersOf(lines);
  return (words) => names().some((name) => beginsWith(words, name));
}

/** @returns whether the address of a mailbox has the surname of somebody who signs */
export function mailboxIn(lines: readonly Line[]): (mailbox: string) => boolean {
  const names = signersOf(lines);
  return (mailbox) => names().some((name) => mailbox.toLowerCase().includes(surnameOf(name).toLowerCase()));
}

function signersOf(lines: readonly Line[]): () => string[] {
  return once(() => namesAbove(lines).flatMap(({ name, signs }) => (signs ? [name] : [])));
}
