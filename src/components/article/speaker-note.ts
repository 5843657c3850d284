/** The quotations of one passage to the words of its note: who speaks, and how that is known. */
import type { PhrasingContent } from 'mdast';
import { clippingAddress } from '../../addresses.ts';
import { wordsOf } from '../../archive/evidence-places.ts';
import type { Quotation } from '../../article/schema.ts';
import { begins } from './begins.ts';
import { midSentence } from './mid-sentence.ts';
import { withoutGoingOn } from './one-voice.ts';
import { linkTo, opening, span, text } from './phrases.ts';
import { toldOnce } from './told-once.ts';

/** `names` are those of the speakers, but for whoever speaks in block quotations with a line each that names them. */
export type SpeakerNote = { names: string[]; said: PhrasingContent[] };

/** @param article its text, whole */
export function speakerNote(id: string, quoted: Quotation[], article: string): SpeakerNote {
  const bySpeaker = [...Map.groupBy(quoted, ({ speaker }) => speaker?.value ?? null)];
  const named = bySpeaker.filter(([, said]) => !isNamed(said));
  return {
    names: named.map(([speaker]) => speaker ?? unknown),
    said: bySpeaker.flatMap(([speaker, said]) => [
      span(['speaker', ...known(said), ...begins(speaker ?? unknown)], [text(speaker ?? unknown)]),
      span('evidence', evidence(id, said, bySpeaker.length > 1 ? [`of ${openings(said)}`] : [], article)),
    ]),
  };
}

const unknown = 'Speaker not stated';

/** By these classes citations of the passage know how they may name its speaker. */
function known(said: Quotation[]): string[] {
  const bases = said.flatMap(({ speaker }) => speaker?.basis ?? []);
  if (bases.length === 0) return [];
  return [bases.includes('stated') ? 'stated' : 'inferred'];
}

function isNamed(said: Quotation[]): boolean {
  return said.every(({ attributionLine }) => attributionLine !== undefined);
}

function openings(said: Quotation[]): string {
  return said.map((quotation) => `“${opening(quotation.text)}”`).join(', ');
}

/** @param said is one speaker’s; `which` tells it from what others say in the same passage */
function evidence(id: string, said: Quotation[], which: string[], article: string): PhrasingContent[] {
  const own = withoutGoingOn(said);
  const bases = [...new Set(own.flatMap((quotation) => quotation.speaker?.basis ?? []))];
  const known = (bases.length > 0 ? ['Speaker', ...which, bases.join(' and ')] : which).join(' ');
  const lines = Map.groupBy(said, (quotation) => quotation.speaker?.line ?? quotation.line);
  const reasons = reasonsOf(own, article);
  return [
    text(known && `${known}, `),
    ...[...lines].flatMap(([line, from], index) => [
      text(index > 0 ? ', ' : ''),
      lineLink(id, line, from[0]),
    ]),
    text(reasons.length > 0 ? `: ${reasons.join('; ')}` : ''),
    text(own.length < said.length ? '; inferred where it goes on' : ''),
  ];
}

/** Why these are held to be the speaker’s words; told at each of them, for a link may lead to it alone. */
function reasonsOf(said: Quotation[], article: string): string[] {
  return toldOnce(
    said.flatMap(({ speaker }) => (speaker?.note ? midSentence(speaker.note, speaker.value, article) : [])),
  );
}

/** Many notes lead to lines, and some to the same one: whoever hears only the link hears also for which words it stands. */
function lineLink(id: string, line: number, quotation: Quotation | undefined): PhrasingContent {
  const label = `line ${line}, ${quotation?.speaker ? 'speaker of ' : ''}“${opening(quotation?.text ?? '')}”`;
  const words = quotation && wordsOf(quotation.speaker ?? quotation);
  return linkTo(clippingAddress(id, line, words), 'to', [text(`line ${line}`)], label);
}
