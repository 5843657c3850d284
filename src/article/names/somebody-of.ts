/** Words before a name and a comma to whether they say what somebody is, with what hangs on that: "its head of policy". */
import { endsInPerson, isCalling } from '../grammar/nouns.ts';
import { fields } from './office-words.ts';
import { isTitle } from './titles.ts';
import { bodies } from './words.ts';

/** "Its head of policy", "the secretary of the Rowers Union": what somebody is, with a field or a body that hangs on it. */
export function isSomebodyOf(words: string): boolean {
  return endsInPerson(words) || endsInPerson(withoutBody(words).replace(hanging, '')) || isOfficeOver(words);
}

/** "Minister of Natural Resources": an office, and what it is over. */
function isOfficeOver(words: string): boolean {
  const [, office = '', last = ''] =
    /(?<!\p{L})(\p{Lu}\p{L}+) (?:of|for) (?:\p{Lu}\p{L}+,? (?:and )?)*(\p{Lu}\p{L}+)$/u.exec(words) ?? [];
  return isTitle(office) && fields.has(last);
}

/** Without an article: after "the director of the film" the name is the film's. */
const hanging = / (?:of|for)(?! (?:the|an?|this|that|its|his|her|their|our) )(?: \p{Ll}[\p{L}’'-]*){1,4}$/u;

/** "The driver of the goods train, Asko Quist, was": a film, a firm, a boat, a horse or a car may bear the name itself; a train does not. */
export function isSomebodyBefore(words: string): boolean {
  return isSomebodyOfThing(words) || isPerformer(words);
}

/** "The sculptor, Asko Quist, has come": not "the producer, Quist Berg", which may be a firm. */
function isPerformer(words: string): boolean {
  const noun = /\b[Tt]he (?:\p{Ll}+ )?(\p{Ll}+)$/u.exec(words)?.[1];
  return noun !== undefined && isCalling(noun) && !ofBodies.test(noun);
}

function isSomebodyOfThing(words: string): boolean {
  const [hangs = '', noun = ''] = ofThing.exec(words) ?? [];
  const who = words.slice(0, words.length - hangs.length);
  return nameless.test(noun) && endsInPerson(who) && !ofBodies.test(who);
}

const ofThing = / (?:of|for) (?:the|this|that) (?:[\p{Ll}\d][\p{L}\d:’'-]* ){0,4}(\p{Ll}[\p{L}-]*)$/u;

/** What has no name of two words with capitals, with those who have to do with it; from general knowledge. */
export const nameless =
  /^(?:train|tram|bus|minibus|coach|lorry|truck|van|tractor|taxi|cab|ambulance|diocese|parish|congregation|study|research|inquiry|investigation|survey|experiment|expedition|excavation|dig)$/;

/** After "the mayor of Norwich" another place may stand, after a body none. */
function withoutBody(words: string): string {
  return words.replace(
    / (?:of|for|at) (?:the )?((?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|&))*(?: |$)){1,6})$/u,
    (all, name: string) => (name.split(' ').some((word) => bodies.has(word)) ? '' : all),
  );
}

/** Of trades and relations, what bodies, ships and the like are called as well: "carmaker Quist Motors", "owner Quist Berg"; from general knowledge. */
export const ofBodies =
  /(?:maker|keeper|holder|grower|fighter|brewer|distiller|builder|tailor|broadcaster|defendant|claimant|plaintiff|respondent|tenant|customer|owner|parent|partner|employer|investor|buyer|seller|broker|vendor|publicist|producer|designer|creator|publisher|presenter|host|fan|source|champion|star)$/;
