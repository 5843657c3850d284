/** The lines of a page to what goes on from a call to join or subscribe: how that is done, what readers get, how they leave. */
import { call } from '../furniture/calls.ts';
import { type Asides, isPassageOfText, isText, type Line } from './line.ts';

const invitation = { kind: 'newsletter', rule: 'invitation' } as const;

const reader = /\byou(?:rs?|rself|['’](?:ll|re|ve|d))?\b/i;
/** What only a page asks for: to click and to tap, articles advise as well. */
const doing = /\b(?:sign(?:ed)?[ -]up|unsubscribe|subscribe|newsletters?|join(?:ing)?|opt[ -]out)\b/i;

/** "Our newsletter has all you need to start your day. Sign up here.": what a page offers amid a text. */
const newsletter = /\b(?:newsletters?|e-?mail alerts?|briefing|inbox)\b/i;
const bidden = /[.!?] (?:sign up|subscribe|register)(?: (?:here|now|today|for free|free))*[.!]?$/i;
/** Its own, and to its readers: articles tell of briefings, and end in what somebody calls others to do. */
const own = /\bour\b/i;
const longestOffer = 40;

function isOffer({ text, signals }: Line): boolean {
  return (
    signals.words <= longestOffer &&
    bidden.test(text) &&
    newsletter.test(text) &&
    (own.test(text) || reader.test(text))
  );
}

/** A column may speak to its readers as well, and goes on for longer. */
const mostWords = 160;
/** So many paragraphs of the article stand above it. */
const fewestAbove = 3;
/** All of its lines but one in so many speak to readers. */
const exceptions = 4;

export function invitationsIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  let above = 0;
  for (const [at, line] of lines.entries()) {
    if (isText(line) && isOffer(line)) {
      found.set(at, invitation);
      continue;
    }
    if (isPassageOfText(line)) above += 1;
    if (isText(line) || above < fewestAbove || !call.test(line.text)) continue;
    const end = endOfText(lines, at + 1);
    if (!speaksToReaders(lines.slice(at + 1, end))) continue;
    for (let place = at + 1; place < end; place += 1) found.set(place, invitation);
  }
  return found;
}

function endOfText(lines: readonly Line[], start: number): number {
  let end = start;
  while (end < lines.length && isText(lines[end] as Line)) end += 1;
  return end;
}

function speaksToReaders(run: readonly Line[]): boolean {
  const silent = run.filter(({ text }) => !reader.test(text)).length;
  return (
    run.length > 1 &&
    silent * exceptions < run.length &&
    run.reduce((sum, { signals }) => sum + signals.words, 0) <= mostWords &&
    run.every(({ signals }) => !signals.quoted) &&
    run.some(({ text }) => doing.test(text))
  );
}
