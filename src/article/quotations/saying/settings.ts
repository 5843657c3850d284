/** The words of a clause to what stands before its subject and says when or where: "At the fair in Ayr, Iowa, on Sunday, the mayor". */

/** Says when or where, before the subject. */
const setting =
  /^(?:(?:and|but|then|so|yet|still|however|meanwhile|also|in|on|at|after|before|during|since|until|under|over|from|by|with|within|for|despite|amid|following|as|if|when|once|unless|because|although|though|while|whenever|late|early|earlier|later|last|this|next|yesterday|today|moments|minutes|hours|days|weeks|months|years|two|three)\b[^,\uFFFC]*(?:, |\uFFFC+ (?=an? )))+/iu;

/** How long what a clause opens with is, where that says only when or where. */
export function settingOf(clause: string): number {
  const length = setting.exec(clause)?.[0].length ?? 0;
  const state = ofTown.test(clause.slice(0, length))
    ? inState.exec(clause.slice(length))?.[0].length
    : undefined;
  return state === undefined ? length : length + state + settingOf(clause.slice(length + state));
}

/** "At the fair in Ayr, Iowa, on Sunday, the mayor": a town's state, before another comma that ends a setting. */
const ofTown = /\b(?:in|at|near|outside|from|to) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*, $/u;
const inState =
  /^\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?, (?=(?:on|in|at|last|this|late|early|after|before|during) [^,]*,)/u;
