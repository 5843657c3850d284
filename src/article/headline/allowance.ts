/** A line above the text to what its place alone is worth, beyond the weights of its features: those rest on what it shares with the text. */
import { isCaption } from '../credits.ts';
import type { HeadlineFeatures } from './features.ts';
import { isAside, type Line } from './lines.ts';

/** What the place is worth of a title alone above a text, of one over days and names, of one among labels. */
const alone = 5;
const onTop = 3;
const amongLabels = 1;
/** What it is worth where the line may be a label, too: labels seldom have small words in them. */
const perhapsLabel = 2;

export function allowanceFor(line: HeadlineFeatures, at: number, lines: Line[]): number {
  if (playsOnWords(line)) return perhapsLabel;
  if (!hasWordsOfTitle(line, at, lines)) return 0;
  const { text, signals } = lines[at] as Line;
  const others = lines.filter((other) => !other.below && other.text !== text);
  const isLabel = signals.grammar === 0 || signals.addressesReader || line['ago words'] === true;
  if (others.length === 0) return isLabel ? perhapsLabel : alone;
  if (!others.every((one) => isAside(one.signals) || one.signals.credit || isCaption(one.text))) return 0;
  if (line['top'] === true) return isLabel ? perhapsLabel : onTop;
  return line['words 2-3'] === true || line['shares none'] === true ? 0 : amongLabels;
}

/** Whether a line above the text has the words of a title; a short question may be one. */
function hasWordsOfTitle(line: HeadlineFeatures, at: number, lines: Line[]): boolean {
  const { below, signals } = lines[at] as Line;
  const isQuestion = signals.question && signals.words < 13;
  return (
    !below &&
    !signals.legal &&
    !notATitle.some((name) => line[name] === true && !(name === 'sentence' && isQuestion))
  );
}

/** A headline may have no word of the text; a standfirst or a caption, signed and dated in its place, would share some. */
function playsOnWords(line: HeadlineFeatures): boolean {
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
