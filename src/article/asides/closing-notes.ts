/** The lines of a page to what it says at the foot of an article of its series, its writer, whose views it has and where else it was printed. */
import { type Asides, isPassage, isPassageOfText, isText, type Line } from './line.ts';
import { signerIn } from './signers.ts';

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
const writer = '(?:author|columnist|contributor|writer)s?';
const views = '(?:views|opinions)(?:,? (?:and|or) (?:views|opinions))?';
/** Of the page's own text; those at a meeting are told of. */
const given = `(?:expressed|published)(?: (?:here(?:in)?|above|in this \\p{L}+|by (?:the|its|our) ${writer})){0,2} `;
/** One thing is said of it, what it is about, in a phrase: of other series and writings, clauses tell what became of them, and where. */
const about =
  '(?:[.:]|$| (?:about|by|examining|exploring|from|looking|on) (?:(?! (?:that|which|who|has|have|had|is|are|was|were|will) )[^.,;:])*(?:[.:]|$))';

const helped =
  '(?:(?:reporting|research|travel) (?:for|on|behind) this (?:article|investigation|piece|project|report|series|story))';
const possible = 'funded|made possible|possible|underwritten';
const byHelp = (ways: string) =>
  `(?:\\S+ )?(?:(?:${ways})(?: in part)? (?:because of|by|thanks to|through|with)|(?:produced|reported)(?: in part)? with (?:an? |the )?(?:\\S+ )?(?:assistance|funding|fellowship|grant|help|support))\\b`;
/** Those who pay for reports, named in a phrase. */
const givers =
  '(?:(?! (?:that|to|which|who) )[^.,;]){0,80}\\b(?:fellowships?|journalis[mt]s?|reporting|pulitzer)\\b';

/** From general knowledge of what stands under articles, in English-speaking countries. */
const notes = [
  // There are series of thefts and of games as well: the page's own is "ours", has parts, or is one of writings.
  new RegExp(
    `^this is (?:the )?(?:${ordinal}|part (?:\\d|one|two|three|four|five)) (?:article |essay |instal?lment |part |story )?(?:in|of) (?:(?:our (?:\\S+ ){0,3}|an? (?:\\S+-part|occasional) )series|a series(?= (?:about|on) [^.]*(?:\\.?$|\\. (?:coming|next)\\b))|(?:(?:our|a) (?:\\S+ )?series of|(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)) (?:\\S+ )?(?:articles|essays))${about}`,
    'i',
  ),
  /^(?:next|previous|coming up) (?:in|on) (?:our|this) series: /i,
  new RegExp(
    `^\\W*(?:disclaimer\\W+)?(?:the |all |any )?${views} (?:${given})?are (?:\\p{Ll}+ )?(?:personal|(?:his|her|their) own|those of (?:the )?(?:individual )?${writer}|(?:the )?${writer}['’]s?(?: own)?)(?:\\W*$|[.!;]|,? (?:alone|(?:and )?not)\\b)`,
    'iu',
  ),
  new RegExp(
    `^\\W*(?:disclaimer\\W+)?(?:the |all |any )?${views} ${given}(?:are (?:not (?:\\p{Ll}+ )?)?those of|do not (?:\\p{Ll}+ )?(?:reflect|represent) th(?:e|ose|at)) `,
    'iu',
  ),
  new RegExp(
    `^this (?:article|column|essay|piece|post|review|story) (?:represents|reflects|expresses|contains) the ${views} of (?:its|the) ${writer}\\b`,
    'i',
  ),
  /^\W*except for the headline, this (?:article|copy|report|story) (?:has|was) not (?:been )?edited by /i,
  /^this (?:article|story) (?:is|was) co-?(?:published|reported|produced) (?:by|with) [^,;]+$/i,
  /^republish (?:our|this) (?:article|post|story)(?: for free|,? online|:)/i,
  /^(?:transcript (?:is )?provided by [^.]{2,60}\. )?transcripts are (?:created|processed|provided|produced|generated)\b.*\b(?:accuracy (?:and availability )?(?:may|can) |final form\b|(?:revised|updated) (?:in|or)\b)/i,
  /^(?:journal references?|story source): \S/i,
  // How a report came about. Of other projects and pieces, articles tell who paid for them, and what supports somebody's story.
  new RegExp(`^${helped} (?:was|is|has been) ${byHelp(`${possible}|supported`)}`, 'i'),
  new RegExp(`^this (?:article|podcast|story) (?:was|is|has been) ${byHelp(possible)}`, 'i'),
  new RegExp(
    `^this (?:article|investigation|piece|podcast|project|report|series|story) (?:was|is|has been) ${byHelp(`${possible}|supported`)} ${givers}`,
    'i',
  ),
  // What is general advice does not know who reads it.
  /^(?:all |any |the |this )?(?:advice|article|content|information|material)\b[^.]{0,60} (?:are|as|contains|for|is|provides)\b[^.]{0,30} general (?:advice|in nature|information)\b.*\b(?:does|do|is|are|should) not\b.*\byour?\b/i,
  // What the page asks of its readers ends there, or says where to; what others ask for is told.
  /^[^"“”?]{5,60}\?(?: [^"“”?]{5,60}\?)? (?:please )?(?:(?:tell|e-?mail) us|let us know|write to us|share your (?:feedback|photos|story|thoughts|views))(?:\W*$| (?=.*(?:\S@\S|\bin the comments\b|\bhere\W*$))[^,]*$)/i,
];
/** Of its writer, where the article tells of no other. */
const ofWriter =
  /^\((?:the )?(?:author|writer)s? (?:(?:is|are) (?:currently )?(?:an?|the) |teach(?:es)? |works? |lives? |can be (?:contacted|followed|reached) ).*\)\W*$/i;
const writing = new RegExp(`\\b(?:${writer}|novelists?|poets?)\\b`, 'i');
/** Who can be reached there, if the page has named them above as the writer: of others the article tells. */
const reached =
  /^contact (?:(?:staff )?(?:reporter|writer) )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}) at \(?\d[\d() -]{5,}\b[^.]{0,60}\.?$/iu;

export function closingNotesIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  // How many paragraphs stand above a line is counted once: a page may have a note on each of its lines.
  let above = lines.filter(isPassageOfText).length;
  let below = 0;
  const hasSigned = signerIn(lines);
  let tellsOfWriters: boolean | null = null;
  for (let at = lines.length - 1; at >= 0 && below <= mostBelow && above >= fewestAbove; at -= 1) {
    const line = lines[at] as Line;
    if (!isText(line)) continue;
    if (isPassage(line)) above -= 1;
    if (above >= fewestAbove && isNote(line)) found.set(at, note);
    else if (isPassage(line)) below += 1;
  }
  return found;

  function isNote({ text, signals }: Line): boolean {
    if (signals.words > longest || told.test(text)) return false;
    if (ofWriter.test(text)) return !isOfOtherWriters();
    const [, name] = reached.exec(text) ?? [];
    if (name !== undefined) return hasSigned(name);
    return notes.some((one) => one.test(text));
  }

  function isOfOtherWriters(): boolean {
    tellsOfWriters ??= lines.some(
      (line) => isPassageOfText(line) && !ofWriter.test(line.text) && writing.test(line.text),
    );
    return tellsOfWriters;
  }
}
