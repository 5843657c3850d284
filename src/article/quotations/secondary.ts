/** The words before a participle or an infinitive to a subject of its own: “with Quist saying”, “allowed Quist to claim”. */
import type { Actor } from './subjects.ts';

/** What brings a participle a subject: "with Quist saying", "saw Quist waving". */
const participial =
  /\b(?:with|s(?:ee|een|aw)|hears?|heard|shows?|showed|filmed|caught)\s(?:\p{L}+\s){0,2}$/iu;
/** What makes the object of one verb the subject of the next: "led Quist to say". */
const causing =
  /\b(?:allow|ask|urg|forc|prompt|caus|invit|persuad|convinc|lea?d|mov|inspir|encourag|compel|driv|drov)(?:s|es|ed|led|e|ing)?\s(?:\p{L}+\s){0,2}$/u;

export function ownSubject(
  masked: string,
  from: number,
  verb: { at: number; verb: string },
  actors: Actor[],
): Actor | null {
  const gap = /ing$/.test(verb.verb) ? ' ' : ' to ';
  const actor = actors.find(({ end }) => masked.slice(end, verb.at) === gap);
  if (!actor || !('mention' in actor)) return null;
  const lead = masked.slice(from, actor.start);
  return (gap === ' ' ? participial : causing).test(lead) ? actor : null;
}
