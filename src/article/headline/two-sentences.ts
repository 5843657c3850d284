/** A line to whether it tells its story in two sentences, as standfirsts do and few headlines. */
import { signalsOf } from '../furniture/signals.ts';

/** The stop of an abbreviation ("St. Louis", "Calif. islanders") stands behind fewer letters, or a capital. */
const parting = /(?<=(?<!\p{L})\p{Ll}{3,12}|\p{L}{6}|\d|[)%])\. (?=\p{Lu})/u;
const fewestWords = 4;
/** Shorter, it is a headline as often: "They built the island a ferry of steel. The sea broke it within three winters". */
const fewestInAll = 20;
/** Of longer words; a headline in title case may close its sentences, too. */
const mostCapitals = 0.6;
/** Asking, calling out and quoting, headlines have two sentences as well. */
const livelier = /[?!…:"“”]|^['‘]/;
/** With such a turn a headline goes on in a second sentence: "A storm has gone by. Now islanders want their mail". */
const turn = /^(?:but|here|i|it['’]s|my|now|so|that|then|this|why|yet|you|your)(?!\p{L})/iu;

export function tellsInTwoSentences(text: string): boolean {
  if (!parting.test(text) || livelier.test(text)) return false;
  const { words, capitals } = signalsOf(text);
  if (words < fewestInAll || capitals > mostCapitals) return false;
  const sentences = text.split(parting);
  return (
    sentences.every((one) => one.split(' ').length >= fewestWords) && !turn.test(sentences.at(-1) as string)
  );
}
