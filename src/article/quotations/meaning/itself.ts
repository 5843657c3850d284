/** “It” to the body, the paper or the business that it can mean; null where two could be meant. */
import { isReporting } from '../../grammar/reporting.ts';
import { matchesIn } from '../../text/matches.ts';
import { bodiesBefore } from '../passages/bodies.ts';
import { papersBefore, type Unnamed } from '../passages/people.ts';
import type { Passage } from '../passages/passage.ts';
import { ownWordsOf } from '../passages/sentences.ts';
import { tellingBusiness } from './businesses.ts';
import { canBe } from './certain.ts';
import { only, type Referent, referentOf, type Story } from './story.ts';

/**
 * What alone acts or is written in the sentence, in the passage, or, where nothing is, in the one before; or whoever alone
 * spoke there and is no person.
 */
export function itself(passage: Passage, before: number, story: Story): Referent | null {
  const sentence = ownWordsOf(passage).sentences.find(({ start, end }) => start <= before && before < end);
  const own = sentence ? thingsIn(passage, before, sentence.start) : [];
  if (own.length > 0) return only(own);
  const here = thingsIn(passage, before);
  const previous = story.passages.at(-1);
  if (here.length > 0 || !previous) return only(here);
  const [speaker, ...others] = new Set(story.speakers);
  if (others.length > 0) return null;
  if (speaker === undefined) return only(thingsIn(previous, previous.text.length));
  if (namesAnother(speaker, passage, before)) return null;
  if (canBe('it', speaker, story)) return { name: speaker };
  // "The letter said": whoever wrote it spoke in it.
  const speaking = papersBefore(previous, previous.text.length).filter(({ end }) =>
    isReporting(/^ (\p{Ll}+)/u.exec(previous.text.slice(end))?.[1] ?? ''),
  );
  return only(speaking.map(({ words }) => ({ name: words })));
}

/** "We asked Northsound and were told to wait": another than who spoke in the paragraph before, by a capital that opens no sentence. */
function namesAnother(speaker: string, passage: Passage, before: number): boolean {
  const own = ownWordsOf(passage).masked.slice(0, before);
  return matchesIn(own, capitalAmid).some(([, word = '']) => !speaker.includes(word));
}

const capitalAmid = /(?<=[\p{L}\d,] )(\p{Lu}[\p{L}\d]+)/gu;

/** "The board has issued a notice. It adds": in the words of the board, whichever is meant, unless it is a notice from another. */
function isIssued(paper: Unnamed, bodies: Unnamed[], { text }: Passage): boolean {
  if (/ (?:from|by) /.test(paper.words)) return false;
  return bodies.some(({ end }) => issuing.test(text.slice(end, paper.end - paper.words.length)));
}

const issuing =
  /^ (?:has |had |have |also |later )*(?:issued|published|released|posted|circulated|put out|sent(?: out)?|written|wrote) $/;

function thingsIn(passage: Passage, before: number, from = 0): Referent[] {
  const named = passage.mentions.filter(
    ({ start, end, kind }) =>
      start >= from && end <= before && (kind === 'organisation' || kind === 'outlet'),
  );
  const bodies = bodiesBefore(passage, before);
  const papers = papersBefore(passage, before).filter((paper) => !isIssued(paper, bodies, passage));
  const others = [...papers, ...bodies].filter(({ end }) => end > from);
  const found = [...named.map(referentOf), ...others.map(({ words }) => ({ name: words }))];
  if (found.length > 0) return found;
  const business = tellingBusiness(passage, before);
  return business === null ? [] : [{ name: business }];
}
