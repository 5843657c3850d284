/** A surname or a given name to the patterns of the whole names of people that it may stand for. */
import { patternsOf } from '../../text/patterns-of.ts';
import { capital } from './full-form-shapes.ts';

export const bySurname = patternsOf(
  (form) =>
    new RegExp(
      `(?<![\\p{L}\\d&.’'-])(?:${capital}\\.? ){1,3}${RegExp.escape(form)}(?![\\p{L}-])(?! \\p{Lu}\\p{Ll})`,
      'gu',
    ),
);

/** "Ada Quist", "A.B. Quist" amid a caption or a row of tags, and the word before. */
export const withGiven = patternsOf(
  (form) =>
    new RegExp(
      `(?:(?<![\\p{L}\\d&.’'-])(?<before>\\p{L}+) )?(?<![\\p{L}\\d&.’'-])(?<given>(?:\\p{Lu}\\. ?){1,3}|${capital} )${RegExp.escape(form)}(?![\\p{L}-])`,
      'gu',
    ),
);

/** "Sara Quist" for "Sara": where nobody else is called so. */
export const byGiven = patternsOf(
  (form) =>
    new RegExp(
      `(?<![\\p{L}\\d&.’'-])${RegExp.escape(form)} ${capital}(?![\\p{L}-])(?!['’]s|-| \\p{Lu}\\p{Ll})`,
      'gu',
    ),
);

/** "Sara and Omar Quist": each of the two is a Quist. */
export const sharing = patternsOf(
  (form) =>
    new RegExp(
      `(?<![\\p{L}\\d&.’'-])(?:${RegExp.escape(form)} (?:and|&) (${capital})|(${capital}) (?:and|&) ${RegExp.escape(form)}) (?=\\p{Lu}[\\p{L}’'])(${capital})(?![\\p{L}-]| \\p{Lu}\\p{Ll})`,
      'gu',
    ),
);

/** "Thomas ‘Tug’ Quist". */
export const nicknamed = patternsOf(
  (form) =>
    new RegExp(
      `(?<![\\p{L}\\d&.’'-])(${capital}) ["“'‘(]\\S+["”'’)] ${RegExp.escape(form)}(?![\\p{L}-])`,
      'gu',
    ),
);
