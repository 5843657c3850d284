/** The lines of a page to what it says at the foot of an article of its series, its writer, whose views it has and where else it was printed. */
import { type Asides, isPassage, isText, type Line, passagesAbove } from './line.ts';

const note = { kind: 'about the page', rule: 'note of the page' } as const;
const longest = 60;
/** What is said so further up is the article's; other such notes may stand below. */
const mostBelow = 2;
/** So many paragraphs of it stand above. */
const fewestAbove = 3;
/** Somebody told of says it, or means it, not the page. */
const told = /["“”]|\b(?:he|she|they|asked|said|says|told|wrote|writes)\b/i;

const ordinal =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|latest|next|\\d{1,2}(?:st|nd|rd|th)';
const writing = 'articles?|columns?|contents?|essays?|interviews?|parts?|pieces?|posts?|reports?|reviews?';
const views = '(?:views?|opinions?)(?:,? (?:and|or) (?:views|opinions))?';

/** From general knowledge of what stands under articles, in English-speaking countries. */
const notes = [
  new RegExp(
    `^this is (?:the )?(?:${ordinal}|part (?:\\d|one|two|three|four|five)) (?:in|of) (?:\\S+ ){1,5}?(?:${writing}|episodes|series|stories)\\b`,
    'i',
  ),
  /^(?:next|previous|coming up)(?: (?:in|on) (?:this|the|our) series| (?:week|month|time|issue)): /i,
  new RegExp(
    `^\\W*(?:disclaimer\\W+)?(?:the |all |any )?${views} (?:(?:expressed|given|presented|published)\\b[^.]{0,60} )?(?:are|is|do|does) (?:\\p{Ll}+ )?(?:not\\b|personal\\b|those of\\b|(?:his|her|their) own\\b|(?:the )?(?:author|writer)(?:['’]s|s['’]))`,
    'iu',
  ),
  new RegExp(
    `^this (?:${writing}|story) (?:represents|reflects|expresses|contains) the ${views} of (?:its|the) `,
    'i',
  ),
  /^\W*except for the headline, this (?:article|copy|report|story) (?:has|was) not (?:been )?edited by /i,
  /^\((?:the )?(?:author|writer)s? (?:is|are|was|has|have|teach(?:es)?|works?|lives?|can be)\b.*\)\W*$/i,
  /^a version of (?:it|this (?:article|column|essay|piece|post|review|story)) (?:(?:also|first|originally|previously) )?(?:appear(?:s|ed)|was (?:first )?published|ran)\b/i,
  /^this (?:article|report|story) (?:is|was) co-?(?:published|reported|produced) (?:by|with) /i,
  /^republish (?:our|this) (?:article|post|story)(?: for free|,? online|$|:)/i,
  /^transcripts are (?:created|processed|provided|produced|generated)\b.*\b(?:accuracy|final|revised|updated)\b/i,
  /^(?:journal references?|story source): \S/i,
  /^contact (?:(?:staff )?(?:reporter|writer) )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2} at \(?\d[\d() -]{5,}\b[^.]{0,60}\.?$/iu,
  /^[^"“”?]{5,60}\?(?: [^"“”?]{5,60}\?)? (?:please )?(?:(?:tell|e-?mail) us|let us know|write to us|share your (?:feedback|photos|story|thoughts|views))(?: |$)/i,
];

export function closingNotesIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  let below = 0;
  for (let at = lines.length - 1; at >= 0 && below <= mostBelow; at -= 1) {
    const line = lines[at] as Line;
    if (!isText(line)) continue;
    const isNote =
      line.signals.words <= longest && !told.test(line.text) && notes.some((one) => one.test(line.text));
    if (isNote && passagesAbove(lines, at) >= fewestAbove) found.set(at, note);
    else if (isPassage(line)) below += 1;
  }
  return found;
}
