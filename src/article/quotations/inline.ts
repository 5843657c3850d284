/** The quotations of one paragraph, each with its speaker where the paragraph says or allows only one. */
import type { TextFact } from '../schema.ts';
import type { RootContent } from '../tree.ts';
import { reportedBy } from './saying/reported.ts';
import { certainly, isCrowds } from './judging/certain.ts';
import { coupledTo, type Judged } from './judging/coupled.ts';
import { isQuotation } from './judging/judge.ts';
import { type Seen, seen } from './judging/marked.ts';
import { signalsOf } from './judging/signals.ts';
import { telling, type Told } from './going-on/telling.ts';
import { firstsBefore } from './meaning/firsts-before.ts';
import { paperRead, thingSpeaking } from './meaning/things.ts';
import { readsItself } from './saying/reads-itself.ts';
import { written } from './saying/written.ts';
import type { Passage } from './passages/passage.ts';
import type { Story } from './meaning/story.ts';
import { type Named, speakerOf } from './meaning/resolve.ts';
import { isWholeSentence, ownWordsOf, type Sentence } from './passages/sentences.ts';
import { tookIt } from './going-on/demeanour.ts';
import { continuing } from './going-on/continuing.ts';
import { areOfHeaded } from './meaning/silent-ones.ts';
import { areAbout, areOfOwner } from './meaning/own-name.ts';
import type { Found, Placed } from './going-on/found.ts';
import { ownStory } from './going-on/own-story.ts';
import { openingSubject } from './meaning/opening-subject.ts';
import { sameTeller, tellerOfParagraphBefore } from './going-on/same-teller.ts';
import type { Attribution } from './saying/attribution.ts';
import { attributeJoined } from './saying/joined-words.ts';
import { actorsOf } from './passages/subjects.ts';
import { wovenInto } from './going-on/woven.ts';

/** A line of a program, whose quoted strings nobody speaks: it has braces about code, a call that ends a statement, a comparison. */
const program = /\{(?:[^{}]*[;:=<>"'{]|\s*$)|^\s*\}|\w\([^)]*\)+\s*;|\s[=!]==?\s|=>/;
const mayBeProgram = /[{};=]/;

/** `lead` is the sentence before that leads in to a paragraph of quoted words. */
export function quotationsIn(
  block: RootContent,
  passage: Passage,
  story: Story,
  goingOn: () => TextFact | null,
  lead: string,
  toldBefore: () => Told | null,
): { found: Found[]; weighed: Seen[] } {
  const { text, spans } = passage;
  if (spans.length === 0 || (mayBeProgram.test(text) && program.test(text)))
    return { found: [], weighed: [] };
  const { masked, sentences } = ownWordsOf(passage);
  const actors = actorsOf(passage);
  const found: (Found & Placed)[] = [];
  const weighed: Seen[] = [];
  let judged: Judged | null = null;
  for (const [at, span] of spans.entries()) {
    const sentence = sentences.find(({ start, end }) => start <= span.outerStart && span.outerStart < end);
    const words = text.slice(span.start, span.end);
    if (!sentence || !/\p{L}/u.test(words)) continue;
    const last = found.at(-1);
    const before = reportedBy(masked, sentence, span);
    const attribution = attributeJoined(text, masked, sentence, spans, at, actors, before);
    const reported = attribution ?? before;
    const whole = isWholeSentence(masked, sentence);
    const took = whole && !reported ? tookIt(span.outerStart, block, passage, story) : null;
    const teller =
      whole && !reported && !last && !took
        ? (tellerOf(sentence, block, passage, story, () => unlessAbout(words, goingOn())) ??
          ownStory(span, block, passage, story))
        : took;
    const follows = (last?.speaker != null || teller !== null) && whole;
    const one = seen({
      text,
      masked,
      span,
      sentence,
      reported,
      whole,
      follows,
      spans,
      last: last?.span,
      coupled: coupledTo(text, span, judged),
      actors,
      lead,
      clipping: story.clipping,
    });
    weighed.push(one);
    judged = { span, is: certainly(one) ?? isQuotation(signalsOf(one)) };
    if (!judged.is) continue;
    if (isCrowds(one)) {
      found.push({ span, speaker: null, sentence });
      continue;
    }
    const spoke = found.flatMap(({ speaker }) => speaker?.value ?? []);
    // “Mr Quist is stubborn,” he said: another did.
    const another = (spoken: Named | null) =>
      attribution && spoken && areOfThatOne(words, attribution, spoken.speaker.value, story) ? null : spoken;
    const scene = { masked, sentence, span, actors, reported: before };
    const itself = readsItself(scene);
    const said = itself && !(attribution && 'role' in attribution.who) ? null : attribution;
    const named =
      said &&
      (another(sameTeller(said, { span, sentence }, block, passage, story)) ??
        another(speakerOf(said, block, passage, span.outerStart, spoke, story)) ??
        another(openingSubject(said, sentence, block, passage, story)) ??
        another(tellerOfParagraphBefore(said, sentence, block, passage, story, toldBefore)));
    const thing = named ? null : (itself ?? written(scene) ?? (said && paperRead(said, passage, story)));
    const speaks = named ?? (thing && thingSpeaking(thing, block, passage, story));
    const speaker =
      speaks?.speaker ??
      (attribution || took ? null : continuing(found, { span, sentence }, passage, masked, block)) ??
      teller?.speaker ??
      (reported ? null : wovenInto({ span, sentence }, block, passage, masked, story)) ??
      null;
    const meant = speaks?.meant ?? teller?.meant;
    found.push({ span, speaker, sentence, ...(meant && { meant }) });
  }
  return { found, weighed };
}

function areOfThatOne(words: string, { who }: Attribution, name: string, story: Story): boolean {
  if (!('pronoun' in who) || !/^s?he$/.test(who.pronoun)) return false;
  return areOfOwner(words, name) || areOfHeaded(words, name, who.pronoun, story);
}

function unlessAbout(words: string, speaker: TextFact | null): TextFact | null {
  return speaker && areAbout(words, speaker.value) ? null : speaker;
}

/**
 * Words of which nothing says who speaks go on from the sentence before, or from the paragraph before, where what stands
 * before them in their own names nobody else.
 */
function tellerOf(
  { start }: Sentence,
  block: RootContent,
  passage: Passage,
  story: Story,
  goingOn: () => TextFact | null,
): Named | null {
  const opens = passage.text.slice(0, start).trim() === '';
  const told = opens ? null : telling(block, passage, start, story);
  if (told) return told;
  const speaker = goingOn();
  if (!speaker) return null;
  const named = passage.mentions.filter((one) => one.kind === 'person' && one.end <= start);
  // Amid other matters, only who alone has been named in the clipping needs no name.
  for (const { name } of opens || named.length > 0 ? named : peopleBefore('', story))
    if (name !== speaker.value) return null;
  return { speaker };
}

const peopleBefore = firstsBefore(({ mentions }) => mentions.filter(({ kind }) => kind === 'person'));
