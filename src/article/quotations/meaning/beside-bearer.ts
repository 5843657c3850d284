/** An office to the patterns of the words for it beside its bearer's name: "Verger Ada Quist", "Ada Quist, a verger". */
import { bodies, isCalling } from '../../grammar/nouns.ts';
import { inAnyCase } from '../../text/any-case.ts';
import { tellingVerbs } from '../../grammar/reporting.ts';
import { matchesIn } from '../../text/matches.ts';
import { nameless } from '../../names/somebody-of.ts';
import { titles } from '../../names/titles.ts';
import { patternsOf } from '../../text/patterns-of.ts';

const apposition = '^, (?:who is )?(?:the|an?|her|his|its)\\b';
export const opensApposition = new RegExp(apposition, 'iu');

/**
 * An office before its bearer's name, and right after it; "the former verger" is who was the verger, and in "she met Ada
 * Quist, the verger said" it is another's.
 */
export const besideBearer = patternsOf((office) => {
  const now = isFormer.test(office) ? '' : '(?![^,.]{0,50}\\bformer )';
  return {
    lead: new RegExp(`(?<!former |ex-|then )\\b${office}`, 'giu'),
    tail: new RegExp(
      `${apposition}${now}[^,.]{0,50}\\b${another}${office}\\b(?! (?:has |had |also )?(?:${tellingVerbs})(?!\\w))`,
      'iu',
    ),
  };
});

/** "Ada Quist, a friend of the verger": what is of the office is somebody else. */
const another =
  '(?<!\\b(?:of|to|for|by|with|from|in|at) (?:(?:the|an?|her|his|its|their) )?(?:[\\p{L}-]+ )?)';

export const isFormer = /^former /i;

/** What may stand between an office and the name after it. Its titles are many, and no pattern is made of them for every office. */
const upToName = new RegExp(
  `^(?: ${inAnyCase('and')} [\\p{L}-]+)?(?: (?:${inAnyCase('for|of')}) (?:${inAnyCase('the')} )?\\p{Lu}[\\p{L}-]+(?: (?:(?:${inAnyCase('and|of|for')}) )?\\p{Lu}[\\p{L}-]+){0,4})?,? (?:(?:${[...titles].join('|')})\\.? )?$`,
  'u',
);

/** The end of what stands before a name, from the office that leads up to it. */
export function ledBy(office: RegExp, before: string, after = ''): string | undefined {
  const found = matchesIn(before, office).find(({ 0: { length }, index }) => {
    const rest = before.slice(index + length);
    return upToName.test(rest) || (isOverThing(rest, after) && !isAnothers(before.slice(0, index)));
  });
  return found && before.slice(found.index);
}

/** "The chancellor of the diocese, Ada Quist": after “the brother of the victim” the name is the victim’s, after “the driver of the car” the car’s, and two names are of neither. */
function isOverThing(rest: string, after: string): boolean {
  const thing = overThing.exec(rest)?.[1];
  if (thing === undefined || / and \p{Lu}/u.test(after.slice(0, 6))) return false;
  return upToName.test(rest.replace(overThing, '')) && (nameless.test(thing) || isBody.test(thing));
}

const overThing = /^ (?:of|for) (?:the|this|that|its) (\p{Ll}[\p{L}-]+)(?=, )/u;
const isBody = new RegExp(`^(?:${bodies})$`);

/** "The wife of the chancellor of the diocese, Ada Quist". */
function isAnothers(lead: string): boolean {
  const noun = /(\p{Ll}+) (?:of|to|for) (?:the|an?) (?:\p{Ll}+ ){0,2}$/u.exec(lead)?.[1];
  return noun !== undefined && isCalling(noun);
}
