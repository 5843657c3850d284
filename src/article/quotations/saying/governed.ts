/** A verb of saying before a quotation, with what the ways to find its subject ask about. */
import type { Attribution, Scene, Subject } from './attribution.ts';
import { withoutAsides } from './clauses.ts';
import type { Reported } from './reported.ts';
import type { Actor } from '../passages/subjects.ts';

export type Governed = {
  scene: Scene;
  verb: Reported;
  /** Where the verb ends. */
  end: number;
  /** The text without what relative clauses between commas tell beside the sentence, and the actors that are left of it. */
  own: string;
  heads: Actor[];
};

/** Whose a verb is; what it leaves open is as the verb has it. */
export type Whose = Subject & Partial<Attribution>;

/** Says that nobody of the sentence is meant, so that no other way is to be tried. */
export const nobody = Symbol('nobody');

export function governedBy(scene: Scene, verb: Reported): Governed {
  const own = withoutAsides(scene.masked, scene.sentence.start, verb.at);
  const heads = scene.actors.filter(({ start }) => own[start] !== ' ');
  return { scene, verb, end: verb.at + verb.verb.length, own, heads };
}
