/** A short line to the forms that others may share with it: how it is set, what it begins with, and what it stands between. */
import { after, before, type Line, type Placed } from './line.ts';
import { mark } from './standing.ts';

/** "Tip 2: Sleep", and "2 lemons", too: lines that begin with a number are set alike, whether they are counted or count something. */
const numbered = /^(?:\p{Lu}\p{L}+ )?#?\d{1,2}(?:[.):]|\s)/u;

/** Capitals, marks and numbers: what a typesetter decides once for all the crossheads of a page. */
export function styleOf({ text, signals }: Line): string {
  const end = signals.question ? '?' : mark.test(text) ? '.' : signals.colon ? ':' : '';
  const number = numbered.test(text) ? '#' : '';
  return end + number + letters(signals) + (signals.quoted ? '"' : '') + (signals.bullet ? '•' : '');
}

function letters({ shouting, capitals, words, smallStart }: Line['signals']): string {
  if (shouting) return 'AA';
  if (capitals > 0.8 && words > 1) return 'Aa';
  return smallStart ? 'aa' : 'A';
}

export function openingOf({ text }: Line): string {
  return (/^\S*/.exec(text)?.[0] ?? '').replace(/\P{L}/gu, '');
}

/** The style, and of the article's lines above and below: how long they are, whether with a bullet, whether apart. */
export function frameOf(placed: Placed): string {
  const { line } = placed;
  return [before(placed), after(placed)]
    .map((other) => {
      if (!other) return '-';
      const { words, bullet } = other.signals;
      const size = words < 5 ? 'short' : words < 15 ? 'middling' : 'long';
      return `${size}${bullet ? '•' : ''}${Math.abs(other.place - line.place) > 1 ? '…' : ''}`;
    })
    .join(styleOf(line));
}
