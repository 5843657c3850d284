/** The words up to a colon before a quotation to the one who speaks, as transcripts and digests have it. */
import { dateline } from '../../dateline.ts';
import { attribution, type Attribution, type Scene } from './attribution.ts';
import { mainSubject } from './main-subject.ts';
import { maySpeak } from '../../grammar/nouns.ts';
import { isSubject } from '../passages/subjects.ts';
import { givingStatement } from './statements.ts';

/** "ON THE QUAY — The Herald: “…”": the paper whose words a digest goes on with. */
const credited =
  /^(?:(?:[Oo]ur|\p{Lu}[\p{L}.’'-]*['’]s) )?((?:The )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}): $/u;

const toWhom = /^(?: (?:for|to|about|on|against|in|at) [^,;:\uFFFC]{2,60})?: $/;

/** What a name with a colon begins anew after: a dash, or words in marks, "“Late,” by the Herald's" before it, or others who are named. */
const opensAnew = /(?: [–—-] |\uFFFC,? )(?:by )?(?:(?:the|and|\p{Lu}[\p{L}.’'-]*) ){0,6}$/u;

/** Putin: “…” as transcripts have it. Putin shared his view of it: “…” The board has one answer to that: “…” */
export function label(scene: Scene): Attribution | null {
  const { masked, sentence, span, actors } = scene;
  if (!/:\s*$/.test(masked.slice(sentence.start, span.outerStart))) return null;
  const lead = masked.slice(sentence.start, span.outerStart);
  // "Quist is the equivalent of the advice of: “…”": nobody's words.
  if (/ (?:of|like|as|with|for): $/.test(lead)) return null;
  // "Quist had a message for Berg: “…”"
  const given = givingStatement({ ...scene, sentence: { start: sentence.start, end: span.outerStart } });
  if (given && toWhom.test(masked.slice(given.end, span.outerStart)))
    return { ...given, verb: ':', beside: true };
  const named = actors.filter((one) => 'mention' in one && one.end <= span.outerStart);
  const last = named.at(-1);
  if (last && /^\s*:\s*$/.test(masked.slice(last.end, span.outerStart)))
    return last.start - sentence.start > 40 && !opensAnew.test(masked.slice(sentence.start, last.start))
      ? null
      : attribution(last, last.start, last.end, ':', 0, true);
  const source = dateline.test(masked.slice(0, sentence.start + 2)) ? credited.exec(lead)?.[1] : undefined;
  if (source !== undefined) {
    const start = masked.indexOf(source, sentence.start);
    return { who: { role: source }, start, end: start + source.length, verb: ':', distance: 0, beside: true };
  }
  const [only, ...others] = named.filter((one) => isSubject(one, masked, sentence.start));
  const isAlone = only && 'mention' in only && only.mention.kind === 'person' && others.length === 0;
  if (isAlone) return attribution(only, only.start, only.end, ':', 0, true);
  const colon = masked.lastIndexOf(':', span.outerStart);
  const found = mainSubject(scene, masked, colon);
  const speaks = found && found.end < colon && (!('role' in found.who) || maySpeak(found.who.role));
  return speaks ? { ...found, end: colon, verb: ':', distance: 0, beside: true } : null;
}
