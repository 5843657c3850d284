/** What somebody has to say, by its name beside words in marks, to whose it is: Quist’s view is that “…”. Her verdict: “…”. */
import { isNaming } from '../../grammar/reporting.ts';
import { attribution, type Attribution, type Scene } from './attribution.ts';

/** Nouns of saying and wanting: what they name is told in the words of whoever has it. */
const sayings =
  '(?:words|views?|opinion|argument|claim|answer|reply|response|verdict|message|advice|point|hopes?|aim|mission|motto|goal|stance|suggestion|recommendation|explanation|conclusion|question|theory|promise|pledge|plea|warning|request|summary|take)';
/** "The free kick for Quist’s goal" is no free kick's. */
const amid = '(?!(?:to|of|on|at|for|from|with|against|about|over|by|in) )\\p{Ll}[\\p{L}-]* ';
const whose = `(?<owner>(?<pronoun>[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|(?:[Tt]he (?:${amid}){0,4})?(?:\\p{Lu}[\\p{L}.-]* ){0,4}[\\p{L}.-]+['’]s?) (?:own |(?!words)\\p{Ll}+ ){0,4}`;
/** "The answer to Ada Quist’s plea: “…”" is somebody else's. */
const unowned = '(?<!\\b(?:to|of|on|at|for|from|with|against|about|over)\\s(?:\\p{Lu}[\\p{L}.-]*\\s){0,4})';
/**
 * What tells whose words are. All of it ends right before them, and what it ends in is looked for there, backwards, before
 * whom it begins with: few words before marks end so.
 */
type Telling = { pattern: RegExp; ending: RegExp };

/** "Quist’s hope for the quay was that “…”". */
const told: Telling = {
  pattern: new RegExp(
    `(?:^|\\s)${unowned}${whose}${sayings}(?:(?: (?:for|to|on|about|of) [^,;:\\uFFFC]{2,80}?)? (?:is|was)(?: [^,;:\\uFFFC]{2,40})?: ?| (?:is|was)(?:,? (?:that|to|simple|simply|clear))?,? |: ?)$`,
    'u',
  ),
  ending: /(?<=: ?| (?:is|was)(?:,? (?:that|to|simple|simply|clear))?,? )/y,
};
/** "In Quist’s words, a “…”". */
const inWords: Telling = {
  pattern: new RegExp(`\\b[Ii]n ${whose}words, (?:an? |the )?$`, 'u'),
  ending: /(?<=words, (?:an? |the )?)/y,
};

/** "The board rejected Quist’s claim that it was “…”": nouns for what somebody says, with a clause that says what. */
const claim: Telling = {
  pattern: new RegExp(
    `(?:^|\\s)${whose}(?:claim|announcement|declaration|assertion|allegation|accusation|suggestion|argument|contention|complaint|insistence|warning|statement|admission|promise|pledge|belief|view|fear|prediction|conclusion|remark|comment)s? that [^;:\\uFFFC]*$`,
    'u',
  ),
  ending: /(?<= that [^;:\uFFFC]*)/y,
};

/** "The board’s demand to “sell the quay”", "Quist’s call for “a pause”": what is asked for. */
const request: Telling = {
  pattern: new RegExp(
    `(?:^|\\s)${unowned}${whose}(?:request|demand|call|plea|pledge|promise|vow|threat|offer)s? (?:to|for) (?:an? |the )?$`,
    'u',
  ),
  ending: /(?<= (?:to|for) (?:an? |the )?)/y,
};

/** How far before words in marks whose they are may be told. */
const reach = 200;

export function possessed(scene: Scene): Attribution | null {
  return owned(scene, told) ?? owned(scene, inWords) ?? owned(scene, request);
}

export function claimed(scene: Scene): Attribution | null {
  const { masked, sentence, span, reported } = scene;
  const found = owned(scene, claim) ?? owned(scene, request);
  // "Called the claim that it had sunk “nonsense”", "said the claim that it was late was “nonsense”": that is about the claim.
  const isAbout =
    found &&
    ((reported && isNaming(reported.verb)) || ofClaim.test(masked.slice(sentence.start, span.outerStart)));
  return isAbout ? null : found;
}

const ofClaim =
  /\bthat\b[^,;:\uFFFC]* (?:is|was|are|were) [^,;:\uFFFC]*(?<= )(?:is|was|are|were) (?:an? |the )?$/;

function owned({ masked, sentence, span, actors }: Scene, { pattern, ending }: Telling): Attribution | null {
  const from = Math.max(sentence.start, span.outerStart - reach);
  const lead = masked.slice(from, span.outerStart);
  ending.lastIndex = lead.length;
  if (!ending.test(lead)) return null;
  const match = pattern.exec(lead);
  const { owner, pronoun } = match?.groups ?? {};
  if (!match || owner === undefined) return null;
  const start = from + match.index + match[0].indexOf(owner);
  const end = start + owner.length;
  if (pronoun !== undefined) {
    const who = { pronoun: subjects[pronoun.toLowerCase()] as string };
    return { who, start, end, verb: 'words', distance: 0, beside: true };
  }
  const bare = end - (/['’]s$/.test(owner) ? 2 : 1);
  const actor = actors.findLast((one) => one.end >= bare && one.end <= end);
  if (actor) return attribution(actor, actor.start, end, 'words', 0, true);
  return /^[Tt]he /.test(owner)
    ? { who: { role: masked.slice(start, bare) }, start, end, verb: 'words', distance: 0, beside: true }
    : null;
}

const subjects: Record<string, string> = { his: 'he', her: 'she', its: 'it', their: 'they' };
