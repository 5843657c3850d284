/** A headline to where its own words end, before the outlet that a browser's title closes with: "Ferry sails again | Harbour Times". */
import { isPaper } from '../byline/bare.ts';

const closing = /^(?<words>.{20,}\S) [|–—-] (?<outlet>\p{Lu}[^|–—]{2,30})$/u;
const mostWords = 4;
/** What an article is, which a menu of the page names, too: "Ferry sails again – Video". */
const kind =
  /^(?:videos?|audio|photos?|pictures?|gallery|slideshow|podcast|live|poll|quiz|review|opinion|analysis)$/i;

/** In characters: "NORTHHAVEN, March 3 (Harbour Wire) - …" */
const dateline = 90;

/** `lines` are those of the clipping down to the first of its text; null where nothing of the kind closes the headline. */
export function endOfWords(headline: string, lines: string[]): number | null {
  const { words, outlet } = closing.exec(headline)?.groups ?? {};
  if (words === undefined || outlet === undefined || outlet.split(' ').length > mostWords) return null;
  if (kind.test(outlet)) return null;
  const isNamed = lines.some((line) => line === outlet || line.slice(0, dateline).includes(`(${outlet})`));
  return isPaper(outlet) || isNamed ? words.length : null;
}
