/** A paper in a speaker's place to those who signed it: “…,” says the letter, signed by Ada Quist and Tom Berg. */
import { isPaper } from '../../grammar/nouns.ts';
import { pasts } from '../../grammar/verbs.ts';
import type { Attribution, Scene } from './attribution.ts';
import { jointly, type Named, party } from './joint.ts';

const signedBy = /^, (?:(?:also|jointly|co-?) ?)?signed by /;
const goesOn = new RegExp(`^${party}(?:,? and |, )(?:\\p{Lu}[\\p{L}.’'-]* ){0,3}$`, 'u');
const styled = /^(?:\p{Lu}[\p{L}.]* ){0,4}$/u;
const signer = "(?:\\p{Lu}\\. )*\\p{Lu}[\\p{L}-]+(?: \\p{Lu}(?:\\.|[\\p{L}-]+)){0,3}(?!['’\\p{L}])";
const count =
  '(?:(?:more than|at least|about|around|almost|nearly|over|some) )?(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a dozen|(?:dozens|scores|hundreds|thousands)(?: of)?)';
/** "30 others", "dozens of other doctors", "two Labour MPs": as far as the first plural. */
const counted = `(?:${count} )?other(?:s| (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+s)(?!\\p{L})|${count} (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+s(?!\\p{L})`;
const more = new RegExp(`^${party}(?<others>,? and (?:${counted}|${signer}))`, 'u');
/** "And seen by Berg": the letter goes on, and not those who signed it. */
const letterGoesOn = new RegExp(
  `^${party},? and (?:(?:then|later|\\p{Ll}+ly) )?(?:${pasts}|seen|shown|written|given|taken) `,
  'u',
);
const goesOnUnnamed = new RegExp(`^${party}(?:,? and |, \\p{Lu})`, 'u');

/** Of signers some of whom have no name that is known, none is the one; those who are only counted are told with the rest. */
export function signatories(found: Attribution, { masked, actors }: Scene): Attribution {
  const { who, start } = found;
  const noun = 'role' in who ? who.role.split(' ').at(-1) : undefined;
  if (!('role' in who) || noun === undefined || !isPaper(noun)) return found;
  const at = masked.indexOf(who.role, start);
  const end = at + who.role.length;
  const by = at < 0 ? undefined : signedBy.exec(masked.slice(end))?.[0];
  if (by === undefined) return found;
  const from = end + by.length;
  const people = actors.filter(
    (one): one is Named => 'mention' in one && one.mention.kind === 'person' && one.start >= from,
  );
  const [first] = people;
  if (!first || !styled.test(masked.slice(from, first.start))) return found;
  let last = 0;
  while (people[last + 1] && goesOn.test(masked.slice(people[last]?.end, people[last + 1]?.start))) last += 1;
  const signers = people.slice(0, last + 1);
  const rest = masked.slice(signers.at(-1)?.end);
  const others = more.exec(rest)?.groups?.['others'];
  if (others === undefined && goesOnUnnamed.test(rest) && !letterGoesOn.test(rest)) return found;
  if (others !== undefined)
    return { ...found, who: { role: `${signers.map(({ mention }) => mention.name).join(', ')}${others}` } };
  return signers.length === 1
    ? { ...found, who: { mention: first.mention }, end: first.end }
    : jointly(found, signers);
}
