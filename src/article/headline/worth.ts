/** The candidates of a clipping to what each is worth as its headline: the best is it, if it is worth enough. */
import { type Forest, type Row, scorerOf } from '../furniture/forest.ts';
import { dateLineOf } from '../publication/date-line.ts';
import { type Candidates, mayBeHeadline } from './candidates.ts';
import shippedForest from './forest.json' with { type: 'json' };
import { linearWorths, type Weights } from './linear.ts';
import { isCopyOf, isTitleOfAnyLength, type Line } from './lines.ts';
import { isOverStandfirst, isToldByGrammar } from './over-standfirst.ts';
import { isOverCaption, isOverCredit, isOverPicture } from './over-picture.ts';
import { rowsOf } from './rows.ts';
import shippedWeights from './weights.json' with { type: 'json' };

export type Judge = { weights: Weights; scoreOf: (row: Row) => number };

/**
 * `scripts/fit-headline.ts` fitted both to labelled clippings: some 1,740 public pages, flattened in six ways and cropped,
 * whose own metadata name the headline, some 500 news texts, made-up pages and the fixtures, labelled by editors, and the
 * clippings of the tests, as they were read before. The last two counted several times. Nearly all of them have a headline:
 * `scripts/fit-headline-behind.ts` added trees that learned from 2,260 public pages and 240 made-up ones, each once with
 * its headline and several times without, and from the fixtures and the tests' clippings as before.
 */
const shipped: Judge = {
  weights: shippedWeights,
  scoreOf: scorerOf(shippedForest as unknown as Forest),
};

/** In log odds. A headline weighed three times as much as another line when the trees learned. */
const enough = 0;

/** The only line above the text must be surer: no other is there to be preferred. */
const enoughAlone = 1;

/** Less than this, a line has little of a headline. */
const least = -2.7;

/** In log odds: on 1,136 public pages of sites that the forest had not seen, the rules' claims below it were right 9 times and wrong 171. */
const leastOfClaimed = -2;

/** The same of a line over who signs: on some 12,900 flattenings of public pages, two thirds without their headline, such claims below it were right 4 times and wrong 92. */
export const leastOfSigned = -1;

/** In log odds: on public pages whose browser's title words the headline otherwise, nine in ten headlines were worth more, and one in eight of the lines that are none. */
const surely = 2.5;

/** So many lines, those with the greatest linear worth, are worth the forest's question. */
const mostAsked = 6;

type Asked = { at: number; worth: number };

/** The index of the line that is worth most, if it is worth claiming; null where none is. */
export function bestOf(candidates: Candidates, judge = shipped): number | null {
  const { linear, worthOf } = judged(candidates, judge);
  const wanted = candidates.start === 1 ? enoughAlone : enough;
  const asked = askedAbout(linear.worths).map((at) => ({ at, worth: worthOf(at) }));
  const worthy = asked
    .filter(({ worth }) => worth > wanted)
    .sort((a, b) => b.worth - a.worth)
    // Whether a line may be one is asked last: few lines are worth the question.
    .filter(({ at }) => mayBeHeadline(candidates.lines[at] as Line));
  const [first] = worthy;
  if (!first) return null;
  // What stands right above a picture's credit may be its caption, where another line above it may be the headline.
  const isAbove = ({ at }: Asked) => at < first.at;
  const overPicture = isOverCaption(candidates, first.at)
    ? asked.find((one) => isAbove(one) && one.worth > least && isOverPicture(candidates, one.at))
    : undefined;
  const isCopy = ({ at }: Asked) =>
    isCopyOf(candidates.lines[at] as Line, candidates.lines[first.at] as Line);
  const best =
    (isOverCredit(candidates, first.at) && worthy.find(isAbove)) ||
    (overPicture && !isCopy(overPicture) && overPicture) ||
    asked.find((one) => isAbove(one) && isSignedOver(candidates, one, first.at)) ||
    first;
  const upper = asked.find(({ at }) => at === best.at - 1);
  const isClose = upper && best.worth - upper.worth < almost;
  const isUpper =
    upper && (isClose || isToldByGrammar(candidates, upper.at)) && isOverStandfirst(candidates, upper.at);
  return isUpper ? upper.at : best.at;
}

/** Below the head's writer and day a line is a caption, where above them stands one no less of the text's matter that may be a headline itself; of more of it, it is a headline under another story's. */
function isSignedOver({ lines, features }: Candidates, { at, worth }: Asked, below: number): boolean {
  const [line, between] = [lines[at] as Line, lines.slice(at + 1, Math.min(below, at + 1 + mostInHead))];
  return (
    worth > 0 &&
    features[below]?.['byline follows'] !== true &&
    isTitleOfAnyLength(line.signals) &&
    !line.signals.sentence &&
    Number(features[at]?.['tie'] ?? 0) > 0 &&
    Number(features[at]?.['tie'] ?? 0) >= Number(features[below]?.['tie'] ?? 0) &&
    between.some((_, place) => features[at + 1 + place]?.['byline words'] === true) &&
    between.some(({ text }) => dateLineOf(text) !== null) &&
    mayBeHeadline(line)
  );
}

/** A standfirst, buttons, who signs, their office, and two days. */
const mostInHead = 12;

/** In log odds: of two lines in a row that are worth almost as much, right above who signs, the lower is a standfirst. */
const almost = 1.1;
/** Whether the forest speaks against a line that a rule takes for the headline; of one that is no candidate it says nothing. */
export function isDoubtful(candidates: Candidates, at: number, least = leastOfClaimed): boolean {
  const worth = worthAt(candidates, at);
  return worth !== null && worth < least;
}

/** Whether a line is worth so much that what other lines say against it may be passed over. */
export function isSure(candidates: Candidates, at: number): boolean {
  const worth = worthAt(candidates, at);
  return worth !== null && worth >= surely;
}

function worthAt(candidates: Candidates, at: number): number | null {
  return candidates.features[at] ? judged(candidates, shipped).worthOf(at) : null;
}

/** What each line is worth to the weights, and, asked of one, to the forest. */
function judged(candidates: Candidates, { weights, scoreOf }: Judge) {
  const linear = linearWorths(candidates, weights);
  const rowOf = rowsOf(candidates, linear, weights);
  return { linear, worthOf: (at: number) => scoreOf(rowOf(at)) };
}

/** Indices of the lines that the forest is asked about. */
export function askedAbout(worths: (number | null)[]): number[] {
  return worths
    .flatMap((worth, at) => (worth === null ? [] : [{ worth, at }]))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostAsked)
    .map(({ at }) => at);
}
