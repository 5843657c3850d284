/** One speaker’s quotations in a passage to those whose speaker is a matter of its own. */
import type { Quotation } from '../../article/schema.ts';

type Spoken = Pick<Quotation, 'speaker'>;

/** What goes on from words that are stated to be the speaker’s is none; what goes on from a guess stays one. */
export function withoutGoingOn<Said extends Spoken>(said: Said[]): Said[] {
  const first = said.filter((quotation) => !goesOn(quotation));
  return first.some(({ speaker }) => speaker?.basis === 'stated') ? first : said;
}

function goesOn({ speaker }: Spoken): boolean {
  return speaker?.basis === 'inferred' && speaker.note === `goes on from words of ${speaker.value}`;
}
