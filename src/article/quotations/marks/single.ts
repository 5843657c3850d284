/** A single mark that opens to the stretch up to the one that closes it, told from apostrophes. */
import { remembering } from '../../asking/remembering.ts';
import { opens } from './opens.ts';
import { after, closersOf, runningOn, type Span, spanOf } from './span.ts';

/**
 * Single marks double as apostrophes. One after a comma or full stop closes for certain; one after a word closes if no
 * certain one follows, for it may be a plural's apostrophe ("the workers' rights").
 */
export function single(text: string, at: number, next: string): Span | null {
  const closers = closersOf[text[at] as string] as string;
  const runsOn = next[0] === text[at] && opens(next, 0) && opensSpeech.test(text.slice(0, at + 2));
  let likely: number | null = null;
  const last = lastClosing(text);
  for (let end = at + 2; end <= Math.min(last, (likely ?? last) + reach); end += 1) {
    const sign = text[end] as string;
    if (sign === '‘') break;
    if (sign === '“') end = Math.max(end, text.indexOf('”', end));
    if (!closers.includes(sign)) continue;
    // Where the next quotation opens, this one has closed.
    if (likely !== null && opens(text, end)) break;
    if (!mayClose(text, end)) continue;
    if (isCertain(text, end)) return spanOf(at, end, true);
    if (likely === null && !isPlural(text, end)) likely = end;
  }
  if (runsOn) return runningOn(text, at, true);
  return likely === null ? null : spanOf(at, likely, true);
}

/** How far after a mark that may close another is looked for that does for certain. */
const reach = 2000;

/** The last mark that closes: where none follows, an apostrophe is not held against all of the rest. */
const lastClosing = remembering((text) => {
  for (let at = text.length - 1; at > 0; at -= 1)
    if (
      "'’".includes(text[at] as string) &&
      mayClose(text, at) &&
      (isCertain(text, at) || !isPlural(text, at))
    )
      return at;
  return -1;
});

function mayClose(text: string, at: number): boolean {
  const following = text[at + 1];
  return !shortenedAnd.test(text.slice(at - 2, at + 3)) && (following === undefined || after.test(following));
}

function isCertain(text: string, at: number): boolean {
  return /[.,!?…”"]/.test(text[at - 1] as string);
}

/** Where speech that runs over paragraphs begins: at the head of one or after a colon, with a capital. */
const opensSpeech = /(?:^|[:,]\s+)['‘]\p{Lu}$/u;

/** "Fish ’n’ chips". */
const shortenedAnd = /\s['’]n|['’]n['’]/i;

/** Whether an apostrophe ends a plural that owns what follows: "the workers' rights". */
function isPlural(text: string, at: number): boolean {
  return text[at - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}
