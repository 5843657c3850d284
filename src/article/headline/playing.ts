/** The lines above a text to the one whose place tells it to be the headline, where nothing speaks plainly against it. */
import type { Features } from '../weighed.ts';
import { type Candidates, mayBeHeadline } from './candidates.ts';
import type { Line } from './lines.ts';
import type { Place } from './place.ts';
import { isDoubtful } from './worth.ts';

const tellingPlaces = ['plays on words', 'alone'] satisfies Place[];
const mostWordsOfOffer = 5;

/** A title may play on words and share none with its text, which is most of what the forest goes by; then its place tells it. */
export function playing(candidates: Candidates): number | null {
  const { features, lines } = candidates;
  const at = features.findIndex(
    (line, place) =>
      line !== null &&
      tellingPlaces.some((name) => line[name]) &&
      !(line['alone'] === true && isOffer(line, lines[place] as Line)) &&
      mayBeHeadline(lines[place] as Line),
  );
  return at < 0 || isDoubtful(candidates, at) ? null : at;
}

/** Of so few words and none that the text begins with, a line is a button or a label: "Show more of this". */
function isOffer(line: Features, { signals }: Line): boolean {
  return line['tie opening'] === 0 && signals.words <= mostWordsOfOffer && !signals.quoted;
}
