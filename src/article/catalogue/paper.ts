/** What a catalogue states as the paper to its name; null where that is an address, or no name. */
import type { Authority } from '../authority.ts';
import { outletCalled } from '../names/known.ts';

export type Paper = { name: string; from: number; to: number };

/** Behind its name stand its place, its part or its language: "(London)", "; Portwell", " -- English". */
const beside = / ?(?:[;(]| --? )/;
const address = /^[a-z]+:\/\/|^www\./i;
/** As catalogues file it: "Lamp, The". */
const filed = /^(.+), (The)$/;
/** In words. */
const longest = 9;

export function paperIn(value: string, authority: Authority): Paper | null {
  if (address.test(value)) return null;
  const [name = ''] = value.split(beside);
  if (!/^[\p{Lu}\d]|^\p{Ll}+\.\p{Ll}/u.test(name) || name.split(/\s+/).length > longest) return null;
  const turned = name.replace(filed, '$2 $1');
  return { name: outletCalled(turned, authority)?.name ?? turned, from: 0, to: name.length };
}
