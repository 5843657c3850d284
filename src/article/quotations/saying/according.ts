/** A sentence that says whose words it tells to the one who speaks: “…”, according to the ministry. */
import { attribution, type Attribution, isApposition, type Scene } from './attribution.ts';

const sourcePhrase =
  /^(?:the |an? )?[\p{L}\p{N}’' -]{3,110}?(?=[,.;:]|\s+[—–]|\s+(?:which|who|that|and|as|in|on|after|seen|obtained|released|published|issued|filed|sent|posted|handed|dated|of \d{4})\b|$)/iu;

/** "The rules painted on its hatch". */
const painted = /(?<=\S \S+) \p{Ll}{2,}ed$/u;

/** In Lindqvist’s view, the club is “late”: whose view a sentence opens with that says in these words what something is. */
function inView(sentence: Scene['sentence'], span: Scene['span'], text: string, actors: Scene['actors']) {
  const [all, lead = ''] =
    /^(\s*(?:\p{L}+, )?[Ii]n )[^,;:.\uFFFC]{2,60}['’]s? (?:view|opinion|words|telling|estimation|judgment|judgement),/u.exec(
      text,
    ) ?? [];
  if (all === undefined || !isJudged.test(text.slice(all.length, span.outerStart - sentence.start)))
    return null;
  const start = sentence.start + lead.length;
  const actor = actors.find(
    (one) => 'mention' in one && one.start >= start && one.end < sentence.start + all.length,
  );
  return actor && isApposition(text.slice(lead.length, actor.start - sentence.start))
    ? attribution(actor, start, actor.end, 'according', span.outerStart - actor.end, false)
    : null;
}

const isJudged =
  /^ (?!(?:what|who|that)\b)(?:[\p{L}-]+ ){0,4}(?:is|are|was|were) (?:known for )?(?:(?:an?|the) )?$/u;

/** “…”, according to the ministry. In the words of her coach, “…”. In the phrase of one paper, “…”. */
export function accordingTo({ masked, sentence, span, actors }: Scene): Attribution | null {
  const text = masked.slice(sentence.start, sentence.end);
  const match = /\b(?:according to|in the (?:words|phrase) of|(?<=, )per) /i.exec(text);
  if (!match) return inView(sentence, span, text, actors);
  const start = sentence.start + match.index;
  const from = start + match[0].length;
  // "It is “a way to get fit,” but according to doctors, it hurts": another clause's.
  if (start > span.outerEnd && /^,? (?:but|and|while|yet|though) $/.test(masked.slice(span.outerEnd, start)))
    return null;
  const distance = Math.abs(span.outerStart - from);
  const actor = actors.find((one) => one.start >= from && one.start < from + 60);
  const gap = actor && masked.slice(from, actor.start);
  // "According to the complaint, Gentry left": the comma ends the phrase, unless another one closes an apposition.
  const apposed = gap !== undefined && (!gap.includes(',') || /^,/.test(masked.slice(actor?.end)));
  if (actor && 'mention' in actor && apposed && isApposition(gap)) {
    return attribution(actor, start, actor.end, 'according', distance, false);
  }
  const pronoun = /^(?:him|her)(?=\s*(?:[,.;:]|$))/i.exec(masked.slice(from, sentence.end))?.[0];
  if (pronoun) {
    const who = { pronoun: pronoun.toLowerCase() === 'him' ? 'he' : 'she' };
    return { who, start, end: from + pronoun.length, verb: 'according', distance, beside: false };
  }
  const role = sourcePhrase.exec(masked.slice(from, sentence.end))?.[0].replace(painted, '');
  // "the assemblyman for the area, Kwabena Asiedu": the name says it better.
  const named =
    role &&
    actors.find(
      (one) =>
        /^(?: who [^,\uFFFC]{2,60})?, $/.test(masked.slice(from + role.length, one.start)) &&
        /^,/.test(masked.slice(one.end)),
    );
  if (named && 'mention' in named) return attribution(named, start, named.end, 'according', distance, false);
  return role
    ? {
        who: { role: role.trim() },
        start,
        end: from + role.length,
        verb: 'according',
        distance,
        beside: false,
      }
    : null;
}
