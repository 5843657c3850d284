/** A sentence to the words in it for people without a name: "my mother", "a police spokesman", "one of the neighbours". */
import { inAnyCase } from '../../text/any-case.ts';
import { agentEndings } from '../../grammar/agents.ts';
import { callings, men, noun as nounOf, papers, people, women, writings } from '../../grammar/nouns.ts';
import { tellingVerbs } from '../../grammar/reporting.ts';
import { matchesIn } from '../../text/matches.ts';

const body =
  "(?:\\s(?:in|at|from|of)\\s(?:my|our)\\s\\p{Ll}+|\\s(?:for|from|of|at|in)\\s(?:the\\s)?\\p{Lu}[\\p{L}’'-]*(?:\\s(?:(?:and|of|for|&)\\s(?:the\\s)?)?\\p{Lu}[\\p{L}’'-]*)*)?";

const age =
  '(?:\\sof\\s(?:about\\s)?(?:\\d{1,3}|[a-z]+teen|[a-z]+ty|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[\\s,.]))?';

const personal = new RegExp(
  `${nounOf(`(?<she>${women})|(?<he>${men})|${inAnyCase(people)}`)}${age}${body}`,
  'gu',
);
/** "A journalist with ties to the guild": one who is brought up so, and has no name. */
const newcomer = new RegExp(
  `(?<=^|[,;:]\\s|\\b(?:that|and|but|while|when|as)\\s)\\s*(?:An?|an?|[Aa]nother) (?:(?!(?:of|for|to|in|on|at|by|with|and) )\\p{L}[\\p{L}-]* ){0,4}(?:${callings}|executive)(?![\\p{L}’'-])(?: with (?:\\p{Ll}+ ){1,3}(?:to|in|at|on|of) (?:the )?[\\p{L}-]+)?`,
  'gu',
);
/** "One feeder operator said", "a surveyor told": in no list, but by its ending whoever does something, and it tells. */
const teller = new RegExp(
  `(?<=^\\s*|[,;:]\\s|\\b(?:that|and|but|while|when|as)\\s)(?:One|An?|Another|one|an?|another) (?:(?!(?:of|for|to|in|on|at|by|with|and) )\\p{Ll}[\\p{L}-]* ){0,3}?(?!(?:${papers}|${writings}|newspaper|paper) )\\p{Ll}{2,}(?:${agentEndings}|(?<!committ)ee)(?= (?:(?:has|had|also|later|then) )?(?:${tellingVerbs})(?!\\w))`,
  'gu',
);
/** Tells which of many, up to a comma: "who held the rope". */
const ofWhich = ' who (?!was |were |had |is |are )\\p{Ll}[^,.;:“”"()]{3,60}(?=,)';
/** "One of the neighbours", "another of those who held the rope": somebody of many; "those" alone tells of whom too little. */
const oneOf = new RegExp(
  `(?<![\\p{L}’'-])(?:[Oo]ne|[Aa]nother|[Aa] (?:second|third|fourth)) of (?:(?:the|his|her|its|their|our|my|these) (?:\\p{Ll}[\\p{L}’'-]* ){0,4}?(?:(?:${women}|${men}|${people})e?s|men|women|people|children)(?:${ofWhich})?|those${ofWhich})(?![\\p{L}’'-])`,
  'gu',
);
/** "The announcer, who had been calm": whoever has a "who" is somebody, in whatever list. */
const withWho =
  /(?<![\p{L}’'-])(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}[\p{L}’'-]* ){0,3}?\p{Ll}[\p{L}-]+(?: (?:at|of|from|in|for) (?:the )?[\p{L}-]+)?(?=, who )/gu;

/** The groups `she` and `he` tell of which sex somebody is. */
export function personNouns(own: string): RegExpExecArray[] {
  const listed = [...matchesIn(own, personal), ...matchesIn(own, oneOf), ...matchesIn(own, newcomer)];
  const others = [teller, ...(own.includes(', who ') ? [withWho] : [])];
  for (const pattern of others)
    listed.push(...matchesIn(own, pattern).filter((one) => !isAmong(listed, one)));
  return listed;
}

function isAmong(listed: RegExpExecArray[], { 0: words, index }: RegExpExecArray): boolean {
  return listed.some((one) => one.index < index + words.length && index < one.index + one[0].length);
}
