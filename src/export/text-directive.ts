/**
 * Words of a page to the text directive at which a browser shows and marks them.
 * https://wicg.github.io/scroll-to-text-fragment/#syntax
 */

/** So many words at either end of a passage stand for all of it. */
const atEitherEnd = 5;
/** No passage that people wrote needs more to be told from the rest, and an address stays one that can be sent. */
const mostAtEitherEnd = 30;

/**
 * The directive, without the `:~:` that parts it from the rest of a fragment. `before` is what the page says before
 * these words: a browser takes the first place that fits, so as many words are given as stand nowhere before.
 */
export function textDirective(words: string, before: string): string {
  const all = words.trim().split(/\s+/);
  const earlier = plain(before);
  let first = atEitherEnd;
  const most = Math.min(all.length, mostAtEitherEnd);
  while (first < most && earlier.includes(plain(all.slice(0, first).join(' ')))) first += 1;
  // The end that follows first ends the marked words, so its own words must not stand before it in the passage.
  let last = atEitherEnd;
  const whole = plain(words);
  const ending = () => plain(all.slice(-last).join(' '));
  while (first + last < all.length && last < most && whole.indexOf(ending()) < whole.lastIndexOf(ending()))
    last += 1;
  if (first + last >= all.length) return `text=${encode(all)}`;
  return `text=${encode(all.slice(0, first))},${encode(all.slice(-last))}`;
}

/** Browsers compare letters without regard to case, and any white space as one space. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Hyphens, commas and ampersands have a meaning in a directive; `encodeURIComponent` leaves the hyphen as it is. */
function encode(words: string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
