/** The words before a quotation to the one who speaks: Putin said, “…”. Trump has praised Putin as “…”. */
import { maySpeak } from '../../grammar/nouns.ts';
import { isNaming, isSaying } from '../../grammar/reporting.ts';
import { antecedent } from './antecedent.ts';
import { type Attribution, type Scene, whoOf } from './attribution.ts';
import { withoutTitles } from '../../names/titles-before.ts';
import { isSubject } from '../passages/subjects.ts';
import { type Governed, governedBy, nobody, type Whose } from './governed.ts';
import { subjectAt } from './inverted.ts';
import { finiteSubject, mainSubject } from './main-subject.ts';
import { ofOwnClause } from './own-subject.ts';
import { ofJudged } from './judged.ts';
import { isPassive, passiveAgent } from './passives.ts';
import { reportedBy } from './reported.ts';
import { ownSubject } from './secondary.ts';
import { ofSender } from './sent.ts';
import { whoseSubject } from './whose-subject.ts';

type Way = (governed: Governed) => Whose | typeof nobody | null;

/** In this order: what shows more clearly whose a verb is goes first. */
const ways: Way[] = [
  ({ scene, verb, heads }) => ownSubject(scene.masked, scene.sentence.start, verb, heads),
  ({ scene, verb }) => ofJudged(scene, verb),
  ofSender,
  ofParticiple,
  ofJoint,
  ofSecondThat,
  ofPassive,
  whoseSubject,
  ({ scene, verb }) => antecedent(scene, verb.at),
  ofOwnClause,
  verbFirst,
  ({ scene, verb, own }) => finiteSubject(scene, own, verb),
];

export function before(scene: Scene): Attribution | null {
  const { masked, span, reported } = scene;
  if (!reported) return null;
  const governed = governedBy(scene, reported);
  const { verb, distance } = reported;
  const beside = /^[\s,:]*(?:that\s+)?$/.test(masked.slice(governed.end, span.outerStart));
  for (const way of ways) {
    const whose = way(governed);
    if (whose === nobody) return null;
    if (whose) return { end: governed.end, verb, distance, beside, ...whose };
  }
  return null;
}

/** "Backed the ban, calling", "laid siege to it after announcing": a participle's is the sentence's. */
function ofParticiple({ scene, verb, own }: Governed): Whose | null {
  const { masked, sentence } = scene;
  if (!/ing$/.test(verb.verb)) return null;
  if (masked.slice(sentence.start, verb.at).trim() === '') return ofClauseAfter(scene);
  if (!participial.test(masked.slice(sentence.start, verb.at))) return null;
  return ofVerbBefore(verb.at, scene) ?? mainSubject(scene, own, verb.at);
}

/** "Saying that it was “late” and that they were “tired,” Berg went home": what a sentence opens with is told by its subject. */
function ofClauseAfter({ masked, sentence, span, actors }: Scene): Whose | null {
  const subject = actors.find(({ start }) => {
    const gap = withoutTitles(masked.slice(span.outerEnd, start));
    return start > span.outerEnd && /(?:,|\uFFFC)\s*$/.test(gap);
  });
  return subject && isSubject(subject, masked, sentence.start)
    ? { who: whoOf(subject), start: subject.start, end: subject.end }
    : null;
}

const participial = /(?:,|\b(?:after|before|while|by|when))\s*$/;

/** "The council called it “a farce” and said": the verb goes on with the subject of the one before. */
function ofJoint({ scene, verb }: Governed): Whose | null {
  const { masked, sentence } = scene;
  const joint = goesOn.exec(masked.slice(sentence.start, verb.at));
  return joint && ofVerbBefore(sentence.start + joint.index, scene);
}

const goesOn = /(?<=\S) (?:and|but) (?:(?:also|then|later|again|even|\p{Ll}+ly) )?$/u;

function ofVerbBefore(at: number, scene: Scene): Whose | null {
  const { masked, sentence, span } = scene;
  const earlier = { ...span, outerStart: at };
  const reported = reportedBy(masked, sentence, earlier);
  // "If Quist wrote it, Berg would be glad, telling": the verb before is another's.
  if (reported && subordinate.test(masked.slice(sentence.start, reported.at))) return null;
  const main = before({ ...scene, span: earlier, reported });
  return main && { who: main.who, start: main.start };
}

const subordinate =
  /^\s*(?:if|when|once|as|although|though|because|while|after|before|unless|since|whether)\b[^,]*$/i;

/** "The board said that a guard had asked about it, but that it was “late”": the second "that" is what the board said, too. */
function ofSecondThat({ scene, verb }: Governed): Whose | null {
  const { masked, sentence, span } = scene;
  // What somebody told or admitted may have a clause without “that”, with which the second goes on; what one asks has none.
  if (!/^ask/.test(verb.verb) || !secondThat.test(masked.slice(verb.at, span.outerStart))) return null;
  const earlier = { ...span, outerStart: verb.at };
  const main = reportedBy(masked, sentence, earlier);
  if (!main || !isSaying(main.verb) || !/\bthat\b/.test(masked.slice(main.at, verb.at))) return null;
  const told = before({ ...scene, span: earlier, reported: main });
  return told && { who: told.who, start: told.start };
}

const secondThat = /^(?:(?!\bthat\b)[^;:\uFFFC])*,? (?:and|but) that /;

/** "A broker said that the firm had been told it could have “time”": all of it is the broker's. */
function ofPassive({ scene, verb }: Governed): Whose | typeof nobody | null {
  const { masked, sentence, span } = scene;
  const agent = passiveAgent(scene, verb);
  // "Said that the tests were ordered by the board “because it is late”": not in the words of whoever ordered them.
  const isAct = agent && verb.verb === 'ordered' && /^ $/.test(masked.slice(agent.end, span.outerStart));
  if ((agent && !isAct) || !isPassive(masked, verb.at, verb.verb)) return agent;
  const earlier = { ...span, outerStart: verb.at };
  const main = reportedBy(masked, sentence, earlier);
  const told = main && isSaying(main.verb) && before({ ...scene, span: earlier, reported: main });
  return told || agent || nobody;
}

/** "So says Quist: “…”" */
function verbFirst({ scene, verb, end }: Governed): Whose | null {
  if (/ing$|^t(?:old|ells?)$/.test(verb.verb) || isNaming(verb.verb)) return null;
  const found = subjectAt(scene, end, verb.verb, verb.at);
  // "Writes that long names “wrap”": a clause begins there.
  const isClause = found && 'role' in found.who && /^that /i.test(found.who.role);
  if (!found || isClause || found.end > scene.span.outerStart) return null;
  // "Has said the pipeline “is against the law”": what words in marks go on from without a comma is their own subject, unless the verb opens the sentence.
  const touches = /^\s+$/.test(scene.masked.slice(found.end, scene.span.outerStart));
  const lead = scene.masked.slice(scene.sentence.start, verb.at);
  const opens = opening.test(lead) && (!('role' in found.who) || maySpeak(found.who.role));
  if (touches && !opens && ('role' in found.who || !/[,;:—–\uFFFC’'”"]\s*$/.test(lead))) return null;
  return { who: found.who, start: found.start, end: found.end, verb: found.verb };
}

const opening = /^\s*(?:(?:And|But|Or|Then|So|Thus) )?$/;
