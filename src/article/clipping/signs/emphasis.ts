/** A text in Markdown to the asterisks and low lines in it that stand around emphasised words. */
import type { Sign } from './sign.ts';

const run = /\n[ \t>]*(?=\n)|\*+|_+/g;

type Opened = { start: number; sign: string };

/** @param others the signs found so far, in order: what stands in an address is none */
export function emphasisSigns(text: string, others: readonly Sign[]): Sign[] {
  const signs: Sign[] = [];
  let opened: Opened[] = [];
  let passed = 0;
  run.lastIndex = 0;
  for (let found = run.exec(text); found; found = run.exec(text)) {
    const { index: start, 0: sign } = found;
    const end = start + sign.length;
    while (passed < others.length && (others[passed] as Sign).end <= start) passed += 1;
    const within = others[passed];
    if (within && within.start < end) continue;
    // A paragraph ends, and with it whatever is open.
    if (sign.startsWith('\n')) opened = [];
    else if (isEmpty(sign)) signs.push({ start, end, kind: 'emphasis' });
    else {
      const before = text[beforeSigns(others, passed, start) - 1] ?? '\n';
      const after = text[afterSigns(others, passed, end)] ?? '\n';
      if (others[passed - 1]?.end === start && others[passed - 1]?.kind === 'escape') continue;
      const at = opened.findLastIndex((one) => one.sign === sign);
      if (at >= 0 && closes(sign, before, after)) {
        const { start: open } = opened[at] as Opened;
        signs.push(
          { start: open, end: open + sign.length, kind: 'emphasis' },
          { start, end, kind: 'emphasis' },
        );
        opened = opened.slice(0, at);
      } else if (opens(sign, before, after)) opened.push({ start, sign });
    }
  }
  return signs;
}

/** Nothing stands between the two. */
function isEmpty(sign: string): boolean {
  return sign === '****' || sign === '__';
}

/** Before a word, and not within one; programs also set a blank or a mark alone apart. */
function opens(sign: string, before: string, after: string): boolean {
  if (/[@/\\]/.test(before) || isAlone(before, after)) return false;
  if (!word.test(before)) return sign.length > 1 || !/\s/.test(after);
  return sign === '_' ? /\s/.test(after) : sign === '**' && /[^\p{L}\p{N}\s]/u.test(after);
}

/** Behind a word or before one, where programs leave the blank behind a word within the signs. */
function closes(sign: string, before: string, after: string): boolean {
  if (sign.startsWith('_') && word.test(before) && word.test(after)) return false;
  return !isAlone(before, after) && (sign.length > 1 || !/\s/.test(before) || !/\s/.test(after));
}

/** “3 ** 5” */
function isAlone(before: string, after: string): boolean {
  return /[^\S\n]/.test(before) && /[^\S\n]/.test(after);
}

const word = /[\p{L}\p{N}]/u;

/** Where the signs right before a place begin. */
function beforeSigns(signs: readonly Sign[], passed: number, place: number): number {
  let start = place;
  for (let at = passed - 1; signs[at]?.end === start; at -= 1) start = (signs[at] as Sign).start;
  return start;
}

/** Where those right after it end. */
function afterSigns(signs: readonly Sign[], passed: number, place: number): number {
  let end = place;
  for (let at = passed; signs[at]?.start === end; at += 1) end = (signs[at] as Sign).end;
  return end;
}
