/** The lines of a page to what it says of the article as a thing of its own, and what it asks of those who have read it. */
import { isSurelyPerson } from '../byline/names.ts';
import { type Asides, isPassageOfText, isText, type Line } from './line.ts';
import { mailboxIn, signerIn } from './signers.ts';

const note = { kind: 'about the page', rule: 'note of the page' } as const;
const longest = 60;

/** From general knowledge of what stands in and under articles; each begins a line, and goes on as no sentence of a text does. */
const notes = [
  /^\[?(?:an? (?:earlier |longer |shorter )*version of (?:this|the) (?:article|story|report|post|piece|column|interview|review|essay)|this (?:article|story|post|piece|column|interview|review|essay))(?: by .{3,40})? (?:(?:also|originally|first|was|has been) )*(?:(?:appear(?:s|ed)|ran|(?:first )?published|printed)(?:\.?$| (?:in|on|by|at|with|under|from|here|online|first)\b| [A-Z][a-z]+\.? \d)|is (?:part of (?:a|an|our|the) .{0,40}(?:series|project|package|collection|newsletter)|free to republish)\b)/i,
  /^(?:appeared|published) in the (?:.{5,60} (?:edition|issue)\b[^,]*$|print edition of the .{5,60} issue\b)/i,
  /^scroll (?:down )?for (?:video|more)\b/i,
  /^(?:do you have|have (?:you )?|got) ?(?:an?|any|some|more|news|storm) (?:\S+ ){0,4}(?:story|stories|photos?|tips?|opinion|videos?|pictures?|information|question)\b.*\?(?: |$)/i,
  /^(?:do you )?know more\? (?:send|e-?mail|contact|get in touch|write)\b/i,
  /^if you(?: have|’ve|'ve) been affected by (?:this|any of|the issues)\b/i,
  /^join (?:our|the) .{0,30}(?:whatsapp|telegram|channel|newsletter|facebook|community)\b/i,
  /\bshare this (?:post|article|story) with\b/i,
  /^letters to the editor (?:should|are|must|may)\b/i,
  /^about the author: /i,
  /^filed under: /i,
  /^stay with (?!me\b).{2,30} for (?:updates|more|the latest)\b/i,
  /^(?:related topics|tags|keywords): (?:[^,.:]{2,40}, ){2}/i,
  /^\(?(?:write to|e-?mail|contact|reach) [^.!?]{3,40} (?:at|on) \S+@\S+$/i,
  /^this (?:content|feature|page|player|site|video) requires[^.]{0,60} (?:browsers?|cookies|enabled|flash player|javascript|plug-?ins?)\b/i,
  /^\[ ?(?:also|discover|download|find out|get|keep up|learn|read|see|sign up|stay|watch)\b[^\]]*\]$/i,
  /^\(?click here (?:for|to) [^.!?]{3,160}[.!]?\)?$/i,
  /^(?:buy|order|purchase) (?:an? )?(?:copy|copies|prints?|reprints?) of (?:our|the|this) (?:image|page|photo(?:graph)?|picture)s?\b/i,
  /^(?:next|previous) page\W*$/i,
  /^(?:page )?\d+ ?[-–] ?\d+ of \d+$/i,
  /^(?:read|see|show|view) (?:the )?full (?:article|gallery|post|slideshow|story)\W*$/i,
  /^.{3,100}\? (?:cast your vote|take (?:our|the) poll|vote (?:here|now))\b.{0,12}$/i,
  /^this (?:conversation|interview|transcript) (?:has been|was) (?:lightly )?(?:condensed|edited)(?:,? (?:and )?(?:lightly )?(?:condensed|edited|translated)){0,4}(?: for (?:(?:and|brevity|clarity|concision|grammar|length|space|style)\b,? ?)+)?\.?$/i,
  /^to (?:hear|see|view|watch) [^.!?]{3,80}, click (?:on )?(?:the )?(?:play|player|video)(?: (?:button|icon|player))?(?: (?:above|below|here))?\W*$/i,
  /^(?:catch|check out|find|follow|get|read|see) (?:all (?:of )?)?our (?:complete|continuing|entire|full|latest|live|special) (?:\S+ ){0,4}coverage(?: of [^,.!?]{3,60})?(?: here)?\W*$/i,
  /^(?:(?:if you )?(?:enjoyed|enjoying|found|liked?|loved?)|did you (?:enjoy|find|like)) (?:(?:our|the|this) (?:\S+ ){0,4}(?:article|column|content|episode|interview|newsletter|piece|podcast|post|quiz|recipe|report|review|series|story|video)|what you)\b[^.!?]{0,50}[,?] ?(?:please |then )*(?:become|consider|donate|follow|join|like|share|sign|subscribe|support|take|tell)\b/i,
  /^(?:browse|buy|get|read|see|view) (?:our|the|this) (?:current|digital|full|latest|new) (?:edition|issue)\W*$/i,
  /^we apologi[sz]e, (?:but )?this (?:clip|content|video) (?:has failed to load|(?:cannot|can(?:no|['’])t) be (?:played|shown)|is (?:currently |no longer |not )?(?:un)?available)[^,.]{0,30}\.?$/i,
  /^(?:this (?:article|page|post|story) (?:(?:may )?(?:contains?|includes?|uses?)|is)|(?:(?:some|many|most) of the |some )?(?:links|products) (?:in|on) this (?:article|page|post|story) (?:are|may be)) (?:[^\s,.;!?]+ ){0,4}(?:affiliate (?:ones|links?)|sponsored (?:content|links?))(?:[.!]| (?:and|from|that|for)\b[^,.;!?]{3,60}[.!]|,? (?:meaning|so|which means?)\b)/i,
  /^want (?:more|to (?:hear|know|read|see) more)\b[^?.!]{0,60}\? (?:please )?(?:sign up|subscribe|join (?:our|the)|get (?:our|the)|our free|follow (?:us|our))\b/i,
  /^(?:this|today['’]s) (?:article|edition|episode|newsletter|podcast|post|story) is brought to you by /i,
  // What cries out is an advertisement; of conditions that apply to others, news tells.
  /^(?=.*!)[^"“”]{10,250}[.!?*] (?:terms(?: (?:and|&) conditions)?|t&cs) apply\.?$/i,
  /^(?:did you make this(?: recipe)?\?|pin this (?:recipe|post|article)\b)/i,
  /^(?:find|follow|join|like) us on (?:facebook|instagram|linkedin|telegram|tiktok|twitter|whatsapp|x|youtube)\b/i,
  /^(?:did you find|is|was) this (?:(?:article|content|explainer|guide|information|page|post|story) )?(?:helpful|informative|interesting|useful)\?[^.!?]{0,30}$/i,
  /^(?:keep|stay) (?:informed|up[- ]to[- ]date) (?:on|with) the (?:latest|most recent) [^.!?]{3,60} by (?:downloading|following|signing up|subscribing)\b[^.!?]{0,40}\b(?:app|newsletters?|our)\b/i,
  /^catch all the [^.!?]{5,120}\. download the\b/i,
  /^help keep .{3,40} informed by sharing this (?:article|post|story)\b/i,
  /^[^"“”?]{3,60}\? have your say (?:below\W*$|in (?:our|the) (?:box below|comments?)\b)/i,
  /^why (?:are you|have you|is) [^?]{0,20}commenting [^?]{3,60} (?:limited|only available|restricted) to subscribers\?/i,
  /^don['’]t miss out on the headlines from\b/i,
  /^this is an archived (?:article|page|story)\b(?! (?:in|of)\b)/i,
  /^(?:about|less than|under) (?:an?|\d{1,2})[ -]min(?:ute)?s? read$/i,
  // The police ask so, too, for witnesses, and give a number.
  /^(?!.*\d)we (?:want|would (?:like|love)|['’]d (?:like|love)) to hear from\b[^"“”]{3,200}[.!] (?:please )?(?:contact us|e-?mail|fill (?:in|out) (?:our|the|this)|get in touch|write to)\b/i,
  /^[^"“”?]{5,100}\? (?:please )?(?:help us (?:investigate|report)\b|(?:send|tell|write to) us\b[^"“”?]{2,80}\S@\S)/i,
  // What academics who write for a paper declare above their text or below it, in its form.
  /^.{3,80} (?:does|do) not work for, consult, own shares in or receive funding from\b/i,
  /^we believe in the free flow of information$/i,
  /^republish (?:our|this) (?:article|post|story)$/i,
  // Of the letters of others, a guide says so.
  /\b(?:our|we|us)\b.*\byou (?:can|may) unsubscribe at any time\.?$/i,
  /^share or comment on this (?:article|story)\b/i,
];
/** Of a report, an article tells as well: its own is spoken of where it has ended. */
const atFoot = /^this report by .{3,40} was first published \p{L}+\.? \d{1,2}, \d{4}\.?$/iu;
/** What a publisher says of a partner closes a text, or stands above it, and nothing is told of it after a comma. */
const atEdge =
  /^this (?:article|content|story) (?:is|was) (?:created|developed|produced|published|written) in (?:collaboration|partnership) with [^,.;:!?]{3,100}(?:\.|$)/i;
/** A person's: where an office can be reached is what an article says of it. */
const reached =
  /^\(?(\p{Lu}\S+(?: \p{Lu}\S*)+)[^.!?]{0,60} can be (?:contacted|e-?mailed|reached)(?: by e-?mail)? at:? (\S*(?:@|\(at\))|\(?\d{3}\)?[- ]?\d{3,4}).{0,60}$/u;
/** Whoever wrote can be reached there, if nothing else is on the line; for a seat at a supper, others can. */
const reachedAlone = /^([^\s@]{2,40})@[^\s@]{2,40}\.\p{L}{2,8},? (?:\(\d{3}\)|\d{3})[ -]\d{3}[ -]\d{4}$/iu;
/** "…, said the message": somebody told of says it, not the page. */
const told = /, (?:[^ ,]+ ){0,4}(?:added|asked|said|says|told|wrote)\b/i;
/** One of these each of them begins with, or has. */
const mayBegin =
  /^[[( ]*(?:an?|this|the|appeared|published|some|many|most|links|scroll|do|have|got|know|if|join|letters|about|filed|stay|did|pin|related|tags:|keywords:|write|e-?mail|contact|reach|click|buy|order|purchase|next|previous|page|\d+|read|see|show|view|also|discover|download|find|get|keep|learn|sign|watch|browse|help|don['’]t|republish|was|is|about|less|under|why|share|catch|want|today['’]s|check|enjoyed|enjoying|follow|found|liked?|loved?|to|we)[ –-]/i;
const mayHave =
  /share this|\? (?:cast|take|vote) |\bapply\.?$|can be (?:contacted|e-?mailed|reached) |not work for, consult|\? (?:have|please|help|send|tell|write) |unsubscribe at any|^\S+@\S/i;

export function notesIn(lines: readonly Line[]): Asides {
  const found: Asides = new Map();
  const first = lines.findIndex(isPassageOfText);
  const last = lines.findLastIndex(isPassageOfText);
  const hasSigned = signerIn(lines);
  const isSigners = mailboxIn(lines);
  for (const [at, line] of lines.entries()) {
    const { text, signals } = line;
    if (!isText(line) || signals.words > longest || signals.quoted) continue;
    if (!mayBegin.test(text) && !mayHave.test(text)) continue;
    if (told.test(text)) continue;
    const isOfPlace = (at >= last && atFoot.test(text)) || ((at >= last || at <= first) && atEdge.test(text));
    if (notes.some((one) => one.test(text)) || isReached(text) || isOfPlace) found.set(at, note);
  }
  return found;

  /** Many have a telephone of whom an article tells; whoever has signed it has the page's. */
  function isReached(text: string): boolean {
    const [, mailbox] = reachedAlone.exec(text) ?? [];
    if (mailbox !== undefined) return isSigners(mailbox);
    const [, name = '', address = ''] = reached.exec(text) ?? [];
    if (!isSurelyPerson(name)) return false;
    return !/\d$/.test(address) || hasSigned(text);
  }
}
