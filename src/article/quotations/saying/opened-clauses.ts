/** What stands between a subject and a verb to whether another clause is opened there, whose the verb is. */
import { verbFollows } from '../../grammar/verbs.ts';

const subordinate =
  /\b(?:after|although|as|because|before|since|though|until|when|while) (?:(?:an?|the|his|her|its|their|one|he|she|it|they) |\p{Lu})(?:(?! (?:and|but|or|then) )[^,])*$/u;

/** "Shares in Quay Foods fell", "swimmers at the quay have": what says which, before the verb. */
const which =
  /^(?: (?:in|of|at|from|on|near|with) (?:(?:the|an?|his|her|its|their) )?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*)*)+(?= )/u;

/** "Shares fell after the maker warned": a subject that has its verb does not have the next, which no "and" joins to it; "Quist after the match warned". */
export function opensClause(between: string): boolean {
  return subordinate.test(between) && verbFollows(between.replace(which, ''));
}
