/**
 * Nouns for whoever speaks: people by what they are, bodies, and papers; those that are common in English-language news,
 * from general knowledge; trades are of ISCO-08's unit groups.
 */
import { agentEndings } from './agents.ts';

export const women =
  'mother|mum|mom|sister|daughter|wife|widow|woman|girl|girlfriend|grandmother|aunt|niece|lady|actress|waitress|landlady|headmistress|nun|[a-z]+woman';
export const men =
  'father|dad|brother|son|husband|widower|man|boy|boyfriend|grandfather|uncle|nephew|gentleman|fella|bloke|waiter|landlord|headmaster|priest|monk|(?!wo)[a-z]+man';
export const people =
  '[a-z]*person|[a-z]+goer|patron|diner|spectator|contestant|vacationer|parent|official|officer|resident|neighbou?r|[a-z]*teacher|mate|pal|youth|fisherman|handler|doctor|nurse|lawyer|barrister|solicitor|counsel|judge|coroner|magistrate|teenager|pensioner|student|pupil|witness|driver|passenger|shopper|customer|guest|visitor|farmer|worker|boss|manager|director|owner|founder|author|writer|artist|singer|actor|coach|captain|player|goalkeeper|goaltender|striker|minister|mayor|councillor|senator|president|chief|head|leader|secretary|aide|advis[eo]r|analyst|economist|historian|professor|scientist|researcher|expert|critic|friend|colleague|cousin|relative|partner|companion|victim|survivor|suspect|defendant|prosecutor|detective|sergeant|inspector|superintendent|commissioner|ambassador|envoy|diplomat|bishop|vicar|imam|rabbi|chef|baker|butcher|engineer|architect|volunteer|campaigner|activist|representative|assistant|clerk|cook|verger|caretaker|porter|trader|gardener|cleaner|chaplain|trainee|apprentice|dressmaker|curator|warden|ranger|skipper|umpire|referee|respondent|participant|commenter|reviewer|reader|user|viewer|listener|employee|employer|investor|buyer|seller|tenant|broker|banker|trustee|donor|politician|lawmaker|legislator|governor|soldier|veteran|applicant|candidate|voter|patient|organi[sz]er|attendee|retiree|immigrant|migrant|refugee|delegate|fan|rep|source|insider|accused|claimant|plaintiff|petitioner|elder|vendor|monitor|mechanic|electrician|technician|[a-z]+(?:ologist|ographer|ician|itian|iatrist|ometrist|keeper|grower|maker|fighter|holder|dresser)|editor|agent|publicist|scout|trainer|physio|tailor|vocalist|soprano|tenor|bassist|violinist|potter|weaver|barber|florist|plumber|carpenter|joiner|roofer|welder|builder|surveyor|paramedic|midwife|pharmacist|dentist|surgeon|vet|therapist|physician|psychiatrist|psychotherapist|pilot|sailor|steward|courier|lecturer|tutor|librarian|archivist|translator|interpreter|reporter|correspondent|blogger|illustrator|cartoonist|choreographer|programmer|coder|hacker|accountant|auditor|rancher|shepherd|crofter|miner|logger|docker|brewer|distiller|physicist|chemist|plasterer|decorator|bricklayer|stallholder|grazier|publican|receptionist|planner|inventor|pundit|commentator|superfan|collector|whistleblower|protester|demonstrator|bystander|onlooker|motorist|commuter|pedestrian|cyclist|tourist|traveller|traveler|guide|captive|hostage|inmate|prisoner|juror|heckler|moderator|interviewer|questioner|guard|recruit|intern|nutritionist|conservationist|hygienist|stylist|linguist|lobbyist|strategist|specialist|consultant|philanthropist|geneticist|botanist|biochemist|neuroscientist|astronomer|astrophysicist|astronaut|philosopher|theologian|veterinarian|chiropractor|osteopath|physiotherapist|counsell?or|attorney|treasurer|financier|sheriff|constable|trooper|pastor|preacher|cleric|friar|parishioner|footballer|cricketer|wrestler|gymnast|skier|diver|surfer|climber|hiker|angler|forester|bartender|barista|cashier|janitor|nanny|babysitter|carer|caregiver|lifeguard|eyewitness|classmate|teammate|roommate|flatmate|housemate|grandparent|grandson|granddaughter|stepson|stepfather|stepmother|fiancé|fiancée|spouse';
export const papers =
  'letter|note|sign|affidavit|deposition|statement|essay|memo|e-?mail|message|poster|notice|leaflet|order|ordinance|law|document|complaint|filing|indictment|post|tweet|log|plaque|inscription|text|manifesto|invitation|website|editorial|review|contract|treaty|draft|petition|resolution|ruling|judge?ment|verdict|report|study|survey|guide|manual|[a-z]+book|[a-z]*-?sheet|advert|banner|placard|card|label|menu|motion|lawsuit|suit|brochure|article|piece(?! of)';

/** What else has words on it or in it; those common in news, from general knowledge. */
export const writings =
  'rules?|minutes|memorandum|slip|certificate|citation|documentation|bylaws?|clause|policy|code|charter|licen[cs]e|lease|deed|dossier|briefing|bulletin|circular|(?:chalk|black|white|bill|notice|score)board|tag|ticket|receipt|invoice|file|entry|transcript|headstone|gravestone|tombstone|epitaph|sticker|flyer|pamphlet|T-shirt|bedsheet|graffiti|audit|analysis|assessment|guidelines?|regulations?|directive';

export const bodies =
  'union|council|shire|borough|company|ministry|government|party|club|firm|agency|board|committee|court|university|school|hospital|bank|trust|charity|association|group|commission|department|authority|operator|utility|airline|retailer|watchdog|regulator|bench|panel|tribunal|jury|inquiry|embassy|force|federation|service|office|zoo|museum|institute|institution|organi[sz]ation|foundation';

/**
 * What those whom stories are about are called by, once they have been named: performers, makers, athletes, founders (of what
 * WordNet has under "performer", "creator", "athlete" and "leader", those common in news).
 */
export const callings =
  'singer|rapper|musician|songwriter|guitarist|drummer|pianist|composer|conductor|dancer|actor|actress|comedian|comic|star|superstar|performer|artist|painter|sculptor|photographer|director|filmmaker|producer|screenwriter|showrunner|creator|author|writer|novelist|poet|playwright|journalist|columnist|presenter|broadcaster|host|podcaster|blogger|vlogger|influencer|YouTuber|model|designer|chef|founder|co-founder|cofounder|entrepreneur|businessman|businesswoman|billionaire|mogul|striker|goalkeeper|midfielder|defender|winger|quarterback|rookie|boxer|fighter|golfer|swimmer|sprinter|runner|cyclist|jockey|champion|athlete|skipper';

/** What stories call a business that they have named; those common in news, from general knowledge. */
export const businesses =
  'company|firm|organi[sz]ation|agency|non-?profit|watchdog|regulator|studio|publisher|developer|start-?up|manufacturer|(?:car|auto|drug|chip)?maker|brand|chain|retailer|airline|carrier|lender|insurer|giant|platform|supplier|contractor|operator|corporation|conglomerate|vendor';

const determiner =
  '(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother|[Tt]h(?:is|at)|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)';
/** What an adjective before the noun is not: then the noun would belong to another phrase. */
const other =
  '(?!(?:of|for|from|by|to|with|at|in|on|and|or|but|who|which|that|as|an?|the|was|were|is|are|had|has|said|says)\\s)';
/** A noun with what determines it, as a pattern. */
export const noun = (nouns: string) =>
  `(?<![\\p{L}’'-])${determiner}\\s(?:${other}[^\\s,;:()\\uFFFC]+\\s){0,4}?(?:${nouns})(?:-in-law)?(?![\\p{L}’'-])`;

const person = new RegExp(`${noun(`${women}|${men}|${people}`)}$`, 'u');

/** Whether words end in what somebody is: "the junior porter". */
export function endsInPerson(words: string): boolean {
  return person.test(words);
}

const anyPerson = new RegExp(`${noun(`${women}|${men}|${people}`)}`, 'u');

/** Whether words bring up somebody by what they are: "said the nurse was asked for". */
export function tellsOfPerson(words: string): boolean {
  return anyPerson.test(words);
}

const calling = new RegExp(`^(?:${women}|${men}|${people}|${callings})$`, 'i');

/** Whether a noun says what somebody is: "journalist". */
export function isCalling(noun: string): boolean {
  return calling.test(noun);
}

const speaking = new RegExp(`${noun(`${women}|${men}|${people}|${bodies}|${papers}`)}$`, 'u');

/** Whether a phrase ends in somebody or something that speaks: "a sign", but not "the window". */
export function canSpeak(words: string): boolean {
  return speaking.test(words);
}

/** Those who do something, one or many, by how the word ends: "the rowers", "union stewards", "a locksmith". */
const agent = new RegExp(
  `(?:[a-z]{2}(?:${agentEndings}|ee|smith|ward|body)s?|people|men|women|children|others|police|media)$`,
  'i',
);
const manyOf = new RegExp(
  `(?:^|\\s)(?:${people}|${bodies}|${papers}|${writings}|tabloid|newspaper|${women}|${men}|${callings}|family|families|authorities|agencies|parties|charities|majority|minority|prosecution|defen[cs]e|municipality|bureau|attorney|couple|research|analys[ie]|policy|policie|circular|brief|announcement|(?:press|news) release|listing|record|bulletin|communiqué|guideline|regulation|statute|directive|bailiff|account|accord|agreement|code|box|year|brand|district|city|state|county|town|village|team|crew|band|wing|branch|arm|chapter|division|faction|caucus|bloc|outlet|network|bill|act|constitution|definition|notes?|programme|program|voice|caller|executive|graduate|story|storie|crowd|audience|secretariat|leadership|proverb|adage|psalm|form|reply)(?:e?s)?(?:-in-law)?$`,
  'i',
);

/** What a sentence begins with a capital, or a paper's first with capitals: no name. */
const opening =
  /^(?:the|an?|one|another|my|our|his|her|their|its|some|many|several|both|most|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)\b/i;
/** "A man two rows behind". */
const somebody = /^(?:an?|one|another|the) (?:\p{Ll}+ )?(?:man|woman|boy|girl|child|person)\b/iu;

/** Whether the noun that a phrase has before anything hangs on it is one of those who speak; a name may always be. */
export function maySpeak(phrase: string): boolean {
  if (/^one of /i.test(phrase) || somebody.test(phrase)) return true;
  const head = phrase
    .replace(/^\S+ of (?=the |my |our |his |her |their )/i, '')
    .replace(/ (?:of|for|from|by|to|with|at|in|on|outside|close|who|whom|that|which)\b.*$/, '');
  return /\p{Lu}/u.test(head.replace(opening, '')) || agent.test(head) || manyOf.test(head);
}

const paper = new RegExp(`^(?:${papers})$`, 'i');
const thing = new RegExp(`^(?:${papers}|${bodies})$`, 'i');

/** Whether a noun is a paper's: "the report" is that before any "Quay Report". */
export function isPaper(noun: string): boolean {
  return paper.test(noun);
}

/** Whether a noun is a paper's or a body's, which no person is: "the lawsuit" is not Quist, though "lawsuit, Quist" stands. */
export function isThing(noun: string): boolean {
  return thing.test(noun);
}
