/** The words of a clause to what stands before its subject and says when or where: "At the fair in Ayr, Iowa, on Sunday, the mayor". */
import { standsForState } from '../../names/american-states.ts';

/** Says when or where, before the subject. */
const setting =
  /^(?:(?:and|but|then|so|yet|still|however|meanwhile|also|in|on|at|after|before|during|since|until|under|over|from|by|with|within|for|despite|amid|following|as|if|when|once|unless|because|although|though|while|whenever|late|early|earlier|later|last|this|next|yesterday|today|moments|minutes|hours|days|weeks|months|years|two|three)\b[^,\uFFFC]*(?:, |\uFFFC+ (?=an? )))+/iu;

/** How long what a clause opens with is, where that says only when or where. */
export function settingOf(clause: string): number {
  const length = setting.exec(clause)?.[0].length ?? 0;
  const [words = '', state = ''] = inState.exec(clause.slice(length)) ?? [];
  if (!ofTown.test(clause.slice(0, length)) || !standsForState(state)) return length;
  return length + words.length + settingOf(clause.slice(length + words.length));
}

/** "At the fair in Ayr, Iowa, on Sunday, the mayor": a town's state, before another comma that ends a setting; not "in Ayr, Quist, in a speech, said". */
const ofTown = /\b(?:in|at|near|outside|from|to) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*, $/u;
const inState =
  /^(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]+)?), (?=(?:on|in|at|last|this|late|early|after|before|during) [^,]*,)/u;
