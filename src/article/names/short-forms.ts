/** A surname, a first name alone, or the end of an outlet's name to whoever bears the full one in this clipping. */
import type { Authority } from '../authority.ts';
import { firstTwo } from '../asking/first-two.ts';
import type { Mention } from '../names.ts';
import { wordsOf } from '../text/plain.ts';
import { capitalsIn } from '../text/runs.ts';
import type { RootContent } from '../tree.ts';
import { families } from './kin.ts';
import { bySurname } from './known.ts';
import { joinedArticle } from './words.ts';
import { telling, type Told, wordsBefore } from './styles.ts';
import { article, bearersIn } from './short-form-bearers.ts';

/** What may go on beyond the letters of a name: a hyphen, or an apostrophe before more of it, "O'Brien", "Ng'ang'a"; not "Quist's", "Quist'll". */
const goesOn = /[\p{L}-]*(?:['’](?:\p{Lu}\p{L}+|(?!(?:s|d|m|t|ll|ve|re)(?!\p{L}))\p{Ll}+))*/uy;
const articleBefore = /\b[Tt]he $/;

/**
 * Adds to the mentions of each block those by a part of a name. A form that two bear is that of whoever alone had been
 * named in full when it stood first, and neither's where both had, unless a style or an office tells.
 */
export function addShortForms(mentions: Map<RootContent, Mention[]>, authority: Authority) {
  const { bearers, surnames } = bearersIn(mentions);
  const introduced = new Set<string>();
  const established = new Map<string, Mention>();
  const told = toldOf(mentions);
  const family = families();
  for (const [block, found] of mentions) {
    const text = wordsOf(block);
    const full = [...found].sort((a, b) => a.start - b.start);
    family.enter(text, found);
    for (const { from, word, end } of capitalisedIn(text)) {
      while (full[0] && full[0].start < word) {
        const mention = full.shift() as Mention;
        introduced.add(mention.name);
        family.pass(mention);
      }
      const form = text.slice(word, end);
      const whole = from === word ? form : text.slice(from, end);
      const outlet = from === word ? null : only(bearers.get(whole));
      const borne = bearers.get(form) ?? bearers.get(withoutArticle(form));
      const name = borne || bearers.has(whole) ? null : bySurname(form, authority);
      if (!outlet && !borne && !name) continue;
      const start = outlet ? from : word;
      if (found.some((other) => from < other.end && other.start < end)) continue;
      const before = wordsBefore(text, start);
      const bearing = told.bearing(before);
      const fitting = (bearing ? borne?.filter(({ name }) => bearing.fits(name)) : borne) ?? [];
      const holders = bearing ? fitting.filter(({ name }) => bearing.holds(name)) : [];
      const able = holders.length > 0 ? holders : fitting;
      const kin =
        surnames.has(form) && holders.length === 0 ? family.meantBy(form, start, before, able) : null;
      if (kin === 'open') continue;
      // Of a common surname a clipping has many bearers.
      const known = surnames.has(form) ? firstTwo(able, ({ name }) => introduced.has(name)) : [];
      const earlier = established.get(form);
      const first = earlier && able.find(({ name }) => name === earlier.name);
      const person = kin ?? only(known.length > 0 ? known : able) ?? first ?? null;
      if (kin) bearers.set(kin.name.split(' ', 1)[0] as string, [kin]);
      else if (person && surnames.has(form) && !established.has(form)) established.set(form, person);
      if (outlet) found.push({ ...outlet, start, end });
      else if (person?.kind === 'person') {
        const mention = { ...person, start, end };
        found.push(mention);
        family.pass(mention);
        if (surnames.has(form)) told.add(person.name, text, start, end);
      } else if (name) found.push({ name, kind: 'person', known: true, start, end });
    }
  }
}

function toldOf(mentions: Map<RootContent, Mention[]>): Told {
  const told = telling();
  for (const [block, found] of mentions)
    for (const { kind, name, start, end } of found)
      if (kind === 'person') told.add(name, wordsOf(block), start, end);
  return told;
}

/** The capitalised words of a text, each from its article, if one stands before it, to its end. */
function capitalisedIn(text: string): { from: number; word: number; end: number }[] {
  const found: { from: number; word: number; end: number }[] = [];
  let done = 0;
  for (const { start, end } of capitalsIn(text)) {
    if (start < done) continue;
    goesOn.lastIndex = end;
    done = "-'’".includes(text[end] ?? ' ') ? end + (goesOn.exec(text)?.[0].length ?? 0) : end;
    const led =
      text.startsWith('he ', start - 3) && articleBefore.test(text.slice(Math.max(0, start - 5), start));
    const joined =
      text[start - 1] === '-' ? articleJoined.exec(text.slice(Math.max(0, start - 5), start)) : null;
    const word = start - (joined?.[0].length ?? 0);
    // "Anti-Quist marchers": whom others are for or against is not told of.
    if (text[start - 1] === '-' && forOrAgainst.test(text.slice(Math.max(0, start - 6), start))) continue;
    found.push({ from: led ? start - 4 : word, word, end: done });
  }
  return found;
}

const forOrAgainst = /(?<!\p{L})(?:anti|pro|non|pre|post)-$/iu;
const articleJoined = new RegExp(`(?<![\\p{L}-])${joinedArticle}$`, 'u');

/** Few forms have one, and it is joined by a hyphen. */
function withoutArticle(form: string): string {
  return form.includes('-') ? form.replace(article, '') : form;
}

function only(found: Mention[] | undefined): Mention | null {
  return found?.length === 1 ? (found[0] as Mention) : null;
}
