/** A quotation that opens its paragraph to the name set after it behind a dash: “…” – Ada Quist, head of Harbour Watch */
import { pronounOf } from '../../names/given.ts';
import { isOutletWord, isPaperWord } from '../../byline/desks.ts';
import type { Attribution, Scene } from './attribution.ts';

const signature =
  /^\s*[—–-]+\s*(?<name>\p{Lu}[\p{L}.’'-]+(?: (?:(?:de|van|von|der|al|bin) )*\p{Lu}[\p{L}.’'-]*){0,3}(?:, [JS]r\.)?)(?=\s*(?:$|[,(](?:[^.!?]|\.(?= \d))*\.?$|\([^()]*\)$))/u;
/** “…” (Ada Quist), “…” (Quist, quoted by Berg): in brackets that end the paragraph, and where the words were found. */
const inBrackets =
  /^\s*\((?<name>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3})(?<found>,? (?:as )?(?:quoted|cited) [^()]{3,60})?(?:, [^()]{3,60})?\)\.?$/u;
/** "Customer review | “…” – Ada Q.": what sort of words they are. */
const label = /^(?:\p{Lu}[\p{L} ]{1,30}[|:]\s)?$/u;

/** “He was the best of us all.” (Tom Berg): as likely told of whoever is named. */
const isAboutSomebody = /^(?:He|She|His|Her)\b/;

export function signed(text: string, { masked, span, actors }: Scene): Attribution | null {
  if (!label.test(masked.slice(0, span.outerStart))) return null;
  const tail = masked.slice(span.outerEnd);
  const bracketed = inBrackets.exec(tail)?.groups;
  const name = signature.exec(tail)?.groups?.['name'] ?? bracketed?.['name'];
  if (name === undefined) return null;
  if (bracketed && isAboutSomebody.test(text.slice(span.start, span.end))) return null;
  const isShort = !name.includes(' ') && !pronounOf.has(name);
  const start = span.outerEnd + tail.indexOf(name);
  const end = start + name.length;
  const actor = actors.find((one) => 'mention' in one && one.start >= start && one.end === end);
  // One word may be anything, unless it is somebody's in this clipping, or a given name.
  if ((isShort || bracketed) && !actor && !bracketed?.['found']) return null;
  // A paper is not who said what it printed.
  const last = name.split(' ').at(-1) as string;
  if (bracketed?.['found'] && (isPaperWord(last) || isOutletWord(last))) return null;
  const who = actor && 'mention' in actor ? { mention: actor.mention } : { role: name };
  return { who, start, end, verb: '—', distance: 0, beside: true };
}
