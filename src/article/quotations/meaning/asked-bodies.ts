/** “They” to whomever the writer turned to right before: "When I wrote to the housing office they told me". */
import { maySpeak } from '../../grammar/nouns.ts';
import type { Passage } from '../passages/passage.ts';
import type { Referent } from './story.ts';

const turnedTo =
  /\b(?:[Ww]hen|[Aa]fter|[Oo]nce) (?:I|we) (?:(?:wrote|complained|spoke|talked|turned) to|asked|called|rang|phoned|telephoned|e-?mailed|contacted) (?<who>(?:the|my|our) (?:[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+),? $/u;

/** Undefined where the writer turned to nobody; null for “they” who answer where the writer “rang the bell”. */
export function askedBody({ text }: Passage, before: number): Referent | null | undefined {
  const who = turnedTo.exec(text.slice(Math.max(0, before - 120), before))?.groups?.['who'];
  return who === undefined ? undefined : maySpeak(who) ? { name: who } : null;
}
