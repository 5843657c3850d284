/** The lines of a page to those that are taken out before it is judged, because they would part the lines of the text from each other. */
import type { Verdict } from '../removal-rules.ts';
import { galleryLines } from './gallery.ts';
import { slotLines } from './slots.ts';

const gallery: Verdict = { kind: 'gallery', rule: 'caption' };
const slot: Verdict = { kind: 'about the page', rule: 'recurring line' };

/** `belowSlots` are the places, among the lines that are left, right below a slot. */
export function setApart(texts: string[]): { apart: Map<number, Verdict>; belowSlots: Set<number> } {
  const slots = slotLines(texts);
  const apart = new Map<number, Verdict>();
  for (const at of galleryLines(texts)) apart.set(at, gallery);
  for (const at of slots) apart.set(at, slot);
  const left = [...texts.keys()].filter((at) => !apart.has(at));
  return { apart, belowSlots: new Set(left.flatMap((at, place) => (slots.has(at - 1) ? [place] : []))) };
}
