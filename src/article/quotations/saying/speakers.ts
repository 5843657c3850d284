/** The sentence about a quotation to the one who speaks: by the verb of saying and its subject, or "according to". */
import { accordingTo } from './according.ts';
import { after } from './after.ts';
import type { Attribution, Scene } from './attribution.ts';
import { before } from './before.ts';
import { tagAfter, tagBefore } from './by-shape.ts';
import { together } from './joint.ts';
import { claimed, possessed } from './possessed.ts';
import type { Span } from '../marks/span.ts';
import { leftMessage } from './messages.ts';
import { isSaidOfSubject } from './passives.ts';
import { reportedBy } from './reported.ts';
import { maySpeak } from '../../grammar/nouns.ts';
import { isBaseForm, isNaming, isTelling, isThinking } from '../../grammar/reporting.ts';
import type { Sentence } from '../passages/sentences.ts';
import type { Actor } from '../passages/subjects.ts';
import { signatories } from './signatories.ts';
import { signed } from './signed.ts';
import { sourceOf } from './sources.ts';
import { trailing } from './trailing.ts';
import { label } from './before-colon.ts';

export function attribute(
  text: string,
  masked: string,
  sentence: Sentence,
  span: Span,
  all: Actor[],
  reported = reportedBy(masked, sentence, span),
): Attribution | null {
  const actors = all.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const scene = { masked, sentence, span, actors, reported };
  const certain = signed(text, scene) ?? leftMessage(scene);
  if (certain) return certain;
  const source = accordingTo(scene);
  if (source && source.end <= span.outerStart && (isNearer(source, reported) || isBeside(source, scene)))
    return source;
  const claim = claimed(scene);
  if (claim && isNearer(claim, reported)) return claim;
  if (reported && isSaidOfSubject(masked, reported.at)) return before(scene) ?? source;
  const ends = /[,.!?—–…-]['’"”]*$/.test(text.slice(span.start, span.end).trimEnd());
  const stops = !ends && /^\s*[,—–-]/.test(masked.slice(span.outerEnd));
  // Words that end without a mark of their own are part of the sentence, and of its first clause rather than its next.
  const found =
    tagBefore(scene, text) ??
    (ends && !isNamed(scene) ? besideOf(scene) : around(scene, stops)) ??
    tagAfter(scene, text);
  // "A fire, caused by “an overload” in the garage, the fire chief said": all of the sentence is told by the chief.
  const isFar = found !== null && ((!found.beside && found.distance > 30) || !speaks(found));
  const told = isFar && !ends ? trailing(scene) : null;
  const one =
    told ?? found ?? source ?? sourceOf(scene) ?? label(scene) ?? possessed(scene) ?? trailing(scene);
  return one && signatories(together(one, scene), scene);
}

/** "The loss signals “the end” of it, said Berg": what cannot speak leaves the words to whoever does. */
function speaks({ who }: Attribution): boolean {
  return !('role' in who) || maySpeak(who.role);
}

/** "After Quist asked “Why is it late?” Berg answered that it was not": the verb after the words has others of its own. */
function besideOf(scene: Scene): Attribution | null {
  const tail = after(scene);
  const { masked, span, reported } = scene;
  // "He swore and said, “It is late,” the prosecutor said": who tells what somebody said is not in their words.
  // "The Herald reported: “It is late,” the host wrote": who reports it repeats another's words.
  const touches =
    tail !== null &&
    !/^report/.test(reported?.verb ?? '') &&
    'role' in tail.who &&
    reported !== null &&
    !isBaseForm(reported.verb) &&
    /^[,:]\s$/.test(masked.slice(reported.at + reported.verb.length, span.outerStart));
  const hasOwn =
    tail &&
    reported &&
    / that\s/.test(masked.slice(tail.end, tail.end + ' that '.length)) &&
    masked[span.outerEnd] !== ',';
  // "When a man shouted, “Wait,” Quist joked, “Amen”": so has a verb whose clause a comma or a colon closes before more words in marks.
  const leadsOn =
    tail !== null &&
    reported !== null &&
    opensClause.test(masked.slice(scene.sentence.start, reported.at)) &&
    /^[^,:;\uFFFC]{0,40}(?:[,:] |, [^,:;\uFFFC]{2,80}, )\uFFFC/.test(
      masked.slice(tail.end, scene.sentence.end),
    );
  if (leadsOn) return before(scene);
  return (hasOwn || touches ? before(scene) : null) ?? tail ?? before(scene);
}

const opensClause = /^\s*(?:when|after|before|while|once|because|since|although|though)\b/i;

/** "A plan that, according to Berg, would be “the end”": what stands between a verb and the words says more than the verb. */
function isNearer({ start }: Attribution, reported: Scene['reported']): boolean {
  return reported !== null && start > reported.at;
}

function isBeside({ end }: Attribution, { masked, span }: Scene): boolean {
  return /^[\s,:]*$/.test(masked.slice(end, span.outerStart));
}

/** "What Berg calls “a sea of desks,” the office": words that a verb of naming touches are its object, whatever mark they end in. */
function isNamed({ masked, span, reported }: Scene): boolean {
  return (
    reported !== null &&
    isNaming(reported.verb) &&
    masked.slice(reported.at + reported.verb.length, span.outerStart).trim() === ''
  );
}

/** "Men fear for their looks, “overly inflated”, he adds": the verb that touches the words is theirs. */
function around(scene: Scene, stops: boolean): Attribution | null {
  const lead = before(scene);
  if (stops) return ((!lead || !says(lead)) && after(scene)) || lead;
  return subjectBeside(scene) ?? lead;
}

/** "Will continue to be its “lifeline”, said Berg": the verb before tells that something goes on, and nobody’s words. */
function says({ verb }: Attribution): boolean {
  return !isThinking(verb) && !(isBaseForm(verb) && /^(?:begin|continue|finish|go)$/.test(verb));
}

/** “We never saw such a day” Quist said: the sentence that words begin goes on with whoever says them. “Seal” describes a boat. */
function subjectBeside(scene: Scene): Attribution | null {
  const { masked, span } = scene;
  const tail = span.outerStart === openingOf(scene) ? after(scene) : null;
  const beside = tail && masked.slice(span.outerEnd, tail.start).trim() === '';
  const verbFirst = beside && masked.startsWith(tail.verb, tail.start);
  return beside && (!verbFirst || isTelling(tail.verb)) ? tail : null;
}

function openingOf({ masked, sentence: { start, end } }: Scene): number {
  return start + masked.slice(start, end).search(/\S/);
}
