/** A line above a text to whether what stands below it is of a picture: its credit, its caption, what it shows. */
import { isCaption, pictureCredit } from '../captions.ts';
import { type Candidates, mayBeHeadline } from './candidates.ts';
import { isTitleOfAnyLength, type Line } from './lines.ts';

export function isOverCredit({ lines }: Candidates, at: number): boolean {
  return pictureCredit(lines[at + 1]?.text ?? '') !== null;
}

/** A caption that ends in its credit, or nothing but that; an agency that writes may sign the text. */
export function isOverCaption({ lines }: Candidates, at: number): boolean {
  const below = lines[at + 1]?.text ?? '';
  return pictureCredit(below) === 'signed' || isCaption(below);
}

/** The share of its words that the text has. */
const tied = 0.5;

/** Whether a line may be the headline above what a page says of its picture. */
export function isOverPicture({ lines, features }: Candidates, at: number): boolean {
  const line = lines[at] as Line;
  const isTitle = isTitleOfAnyLength(line.signals) && !line.signals.sentence;
  return isTitle && Number(features[at]?.['tie'] ?? 0) >= tied && mayBeHeadline(line);
}
