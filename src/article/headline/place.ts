/** A line above the text to where it stands among the others, if it has a title's words: a headline need not share any with the text. */
import { isCaption } from '../captions.ts';
import type { Features } from '../weighed.ts';
import { isAside, type Line } from './lines.ts';

/** A label may stand in such a place, too; labels seldom have small words in them. */
export type Place = 'plays on words' | `${'alone' | 'on top' | 'among labels'}${'' | ', may be a label'}`;

/** The place of a line that has the words of a title: alone above the text, on top of days and names, among labels. */
export function placeOf(line: Features, at: number, lines: Line[]): Place | null {
  if (playsOnWords(line)) return 'plays on words';
  if (!hasWordsOfTitle(line, at, lines)) return null;
  const { text, signals } = lines[at] as Line;
  const others = lines.filter((other) => !other.below && other.text !== text);
  const isLabel =
    !signals.quoted && (signals.grammar === 0 || signals.addressesReader || line['ago words'] === true);
  const suffix = isLabel ? ', may be a label' : '';
  if (others.length === 0) return `alone${suffix}`;
  if (!others.every((one) => isAside(one.signals) || one.signals.credit || isCaption(one.text))) return null;
  if (line['top'] === true) return `on top${suffix}`;
  return line['words 2-3'] === true || line['shares none'] === true ? null : `among labels${suffix}`;
}

/** Whether a line above the text has the words of a title; a short question may be one. */
function hasWordsOfTitle(line: Features, at: number, lines: Line[]): boolean {
  const { below, signals } = lines[at] as Line;
  const isQuestion = signals.question && signals.words < 13;
  return (
    !below &&
    !signals.legal &&
    !notATitle.some((name) => line[name] === true && !(name === 'sentence' && isQuestion))
  );
}

/** A headline may have no word of the text; a standfirst or a caption, signed and dated in its place, would share some. */
function playsOnWords(line: Features): boolean {
  const has = (name: string) => line[name] === true;
  return (
    ['shares none', 'byline next', 'date follows', 'nothing between but asides'].every(has) &&
    !['full stop', 'credit', 'says furniture', 'words 1'].some(has)
  );
}

const notATitle = [
  'words 1',
  'words 21+',
  'sentence',
  'full stop',
  'quoted sentence',
  'small start',
  'ellipsis',
  'comma at end',
  'address',
  'bullet',
  'date',
  'credit',
  'caption',
  'agency',
  'says furniture',
  'byline words',
  'label words',
  'trade',
];
