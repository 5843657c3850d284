/** The line right above a text to the writers whom an "and" joins there in capitals: "ADA QUIST and TOM BERG". */
import { surnameOf } from '../names/fuller.ts';
import { pronounOf } from '../names/given.ts';
import { capitalised } from '../names/words.ts';
import { plain } from '../text/plain.ts';
import type { RootContent } from '../tree.ts';
import type { Surroundings } from './features.ts';
import { namesAt } from './names.ts';
import type { PlacedByline } from './signed-line.ts';

/** Each has a known given name, and neither headline nor text speaks of any; one name alone may be a place's: "ALICE SPRINGS". */
export function shoutedAbove(blocks: RootContent[], { title, start }: Surroundings): PlacedByline | null {
  const at = start - 1;
  if (title < 0 || at <= title) return null;
  const text = plain(blocks[at] as RootContent);
  const found = namesAt(text, 0);
  if (found?.names !== text) return null;
  const people = text.split(/,? and |, /);
  if (people.length < 2 || !people.every(isShouted)) return null;
  const others = blocks.filter(
    (block, place) => place === title || (place > at && block.type !== 'furniture'),
  );
  const about = others.map((block) => plain(block).toLowerCase());
  const isToldOf = (name: string) => about.some((line) => line.includes(surnameOf(name).toLowerCase()));
  return people.some(isToldOf) ? null : { ...found, at, parted: false };
}

function isShouted(name: string): boolean {
  const words = name.split(' ');
  const isWhole = words.length > 1 && words.length < 4 && name === name.toUpperCase();
  return isWhole && pronounOf.has(capitalised((words[0] as string).toLowerCase()));
}
