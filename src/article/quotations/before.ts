/** The words before a quotation to the one who speaks: Putin said, “…”. Trump has praised Putin as “…”. Warned Sturt: “…” */
import { antecedent } from './antecedent.ts';
import { subjectAt } from './inverted.ts';
import { apposedTo } from './apposed-subject.ts';
import { attribution, type Attribution, type Scene } from './attribution.ts';
import { canSpeak } from '../grammar/nouns.ts';
import { clauseBefore, ofContactClause, withoutAsides } from './clauses.ts';
import { finiteSubject, mainSubject } from './main-subject.ts';
import { isPassive, passiveAgent } from './passives.ts';
import { subjectPhrase } from './phrases.ts';
import { reportedBy } from './reported.ts';
import { isNaming } from '../grammar/reporting.ts';
import { ownSubject } from './secondary.ts';
import { type Actor, isSubject } from './subjects.ts';

/** How far before its verb a subject may stand, appositions and all. */
const subjectReach = 400;

export function before(scene: Scene): Attribution | null {
  const { masked, sentence, span, reported: verb } = scene;
  if (!verb) return null;
  const own = withoutAsides(masked, sentence.start, verb.at);
  const actors = scene.actors.filter(({ start }) => own[start] !== ' ');
  const end = verb.at + verb.verb.length;
  const beside = /^[\s,:]*(?:that\s+)?$/.test(masked.slice(end, span.outerStart));
  if (/^\p{Lu}/u.test(verb.verb)) {
    const opening = subjectAt(scene, end, verb.verb, verb.at);
    if (opening && /^\s*:?\s*$/.test(masked.slice(opening.end, span.outerStart))) return opening;
  }
  const secondary = ownSubject(masked, sentence.start, verb, actors);
  if (secondary) return { ...secondary, end, verb: verb.verb, distance: verb.distance, beside };
  if (/ing$/.test(verb.verb) && participial.test(masked.slice(sentence.start, verb.at))) {
    const earlier = { ...span, outerStart: verb.at };
    const main = before({ ...scene, span: earlier, reported: reportedBy(masked, sentence, earlier) });
    const whose = main ?? mainSubject(scene, own, verb.at);
    if (whose) return { ...whose, end, verb: verb.verb, distance: verb.distance, beside };
  }
  // "The council called it “a farce” and said": the verb goes on with the subject of the one before.
  const joint = goesOn.exec(masked.slice(sentence.start, verb.at));
  if (joint) {
    const earlier = { ...span, outerStart: sentence.start + joint.index };
    const main = before({ ...scene, span: earlier, reported: reportedBy(masked, sentence, earlier) });
    if (main) return { ...main, end, verb: verb.verb, distance: verb.distance, beside };
  }
  const passive = passiveAgent(scene, end);
  if (!passive && isPassive(masked, verb.at, end, verb.verb)) {
    // "A broker said that the firm had been told it could have “time”": all of it is the broker's.
    const earlier = { ...span, outerStart: verb.at };
    const main = /^ by /.test(masked.slice(end, end + 4)) ? null : reportedBy(masked, sentence, earlier);
    return main && saysThat.test(main.verb) ? before({ ...scene, span: earlier, reported: main }) : null;
  }
  if (passive) return { ...passive, verb: verb.verb, distance: verb.distance, beside };
  const subjects = actors.filter(
    (actor) =>
      actor.end <= verb.at && actor.end > verb.at - subjectReach && isSubject(actor, own, sentence.start),
  );
  const subject = subjects.findLast(
    (actor) =>
      'pronoun' in actor ||
      actor.mention.kind !== 'place' ||
      /^\s+\p{L}+$/u.test(masked.slice(actor.end, end)),
  );
  const relative = antecedent(scene, verb.at);
  if (relative) return { ...relative, end, verb: verb.verb, distance: verb.distance, beside };
  const clause = clauseBefore(own, sentence.start, verb.at);
  const phrase = subjectPhrase(clause.text);
  const role = phrase && maySay(phrase.words, verb.verb) ? phrase : null;
  const start = clause.at + (role?.at ?? 0);
  const besideVerb = role ? (/^(?:an? .+|\p{Lu}\S+)$/u.test(role.words) ? start : null) : nameless(subject);
  const apposed = besideVerb === null ? null : apposedTo(own, sentence.start, besideVerb, end, actors);
  if (apposed) return attribution(apposed, apposed.start, end, verb.verb, verb.distance, beside);
  // "Try saying" is said to the reader.
  if (role && /ing$/.test(verb.verb) && /^\s*\p{Lu}\p{Ll}+\s*$/u.test(clause.text)) return null;
  if (role && !subjects.some((actor) => actor.start >= clause.at)) {
    return { who: { role: role.words }, start, end, verb: verb.verb, distance: verb.distance, beside };
  }
  const thing = subject && 'pronoun' in subject ? ofContactClause(own, sentence.start, subject.start) : null;
  if (thing)
    return {
      who: { role: thing.words },
      start: thing.at,
      end,
      verb: verb.verb,
      distance: verb.distance,
      beside,
    };
  if (subject) return attribution(subject, subject.start, end, verb.verb, verb.distance, beside);
  const inverted =
    /ing$|^t(?:old|ells?)$/.test(verb.verb) || isNaming(verb.verb)
      ? null
      : subjectAt(scene, end, verb.verb, verb.at);
  // "Writes that long names “wrap”": a clause begins there.
  const isClause = inverted && 'role' in inverted.who && /^that /i.test(inverted.who.role);
  if (inverted && !isClause && inverted.end <= span.outerStart)
    return { ...inverted, distance: verb.distance, beside };
  const main = finiteSubject(scene, own, verb);
  return main && { ...main, end, verb: verb.verb, distance: verb.distance, beside };
}

/** Where a body or a place stands that may be of somebody's apposition. */
function nameless(subject: Actor | undefined): number | null {
  return subject && 'mention' in subject && subject.mention.kind !== 'person' ? subject.start : null;
}

/** "Backed the ban, calling", "laid siege to it after announcing". */
const participial = /(?:,|\b(?:after|before|while|by|when))\s*$/;

const saysThat =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:s|ed)|claim|alleg|argu|insist|stat(?:es|ed)|warn|confirm|explain)/;

const goesOn = /(?<=\S) (?:and|but) (?:(?:also|then|later|again|even|\p{Ll}+ly) )?$/u;

/** "Your gutters", "our reliance": what is not known to speak does so only with a plain verb of saying. */
function maySay(words: string, verb: string): boolean {
  return (
    plain.test(verb) ||
    /^\p{Lu}/u.test(words.replace(/^(?:[Tt]he|[Aa]n?) /, '')) ||
    /s$|people$|men$/.test(words) ||
    canSpeak(words)
  );
}

const plain =
  /^(?:say|said|says|tell|tells|told|writ|wrote|ask|add|repl|stat|read|call|describ|claim|argu|insist|warn|explain|conclu|not|report|alleg|promis)/;
