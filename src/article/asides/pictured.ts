/** A sentence to whether it tells in the present tense what was to be seen on a day: so speak captions, not reports. */
import { pasts } from '../grammar/verbs.ts';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const date = `(?:${month} \\d{1,2}|\\d{1,2} ${month})`;
/** What may follow the day: where that was. */
const rest = '(?:[^.!?]|\\.(?=\\p{L}|,| \\p{Ll}))*[.!?]?(?= |$)';
const onFullDate = new RegExp(
  `^(.+?) on (?:(?:${weekday},? ${date}(?:,? \\d{4})?)|${date},? \\d{4})\\b(${rest})`,
  'u',
);
const onDate = new RegExp(`^(.+?) on ${date}\\b(${rest})`, 'u');

/** What people and things are seen to do in pictures: of VerbNet's classes of motion, posture, gesture, holding, talk and looking. */
const acts = [
  'adjust|arrive|attend|await|board|brave|carr(?:y|ie)|cast|celebrate|chant|chat|cheer|clap|clean|clear|climb|comfort',
  'cr(?:y|ie)|cross|dance|de-ice|depart|display|drive|embrace|enter|examine|exit|fight|fl(?:y|ie)|gather|gesture|greet',
  'head|hold|hug|inspect|introduce|jump|kiss|kneel|laugh|lead|lean|lie|lift|listen|look|march|mourn|pass|pick',
  'point|pose|pour|pray|prepare|protest|pull|push|queue|raise|react|receive|ride|row|salute|scuffle',
  'search|shake|shop|shout|signal|sit|slide|smile|speak|stand|stare|step|stroll|swim|take|talk|throw|touch',
  'view|visit|wait|walk|watch|wave|wear|weep|wipe|work',
].join('|');
const doing = new RegExp(` (?:${acts})(?:e?s)? `, 'u');
const being =
  /\b(?:is|are) (?:\p{Ll}+ly )?(?:being )?(?:\p{Ll}{2,}ing|carried|comforted|covered|damaged|displayed|escorted|greeted|helped|inflated|led|parked|photographed|pictured|removed|rescued|seen|shown|surrounded|taken|treated) /u;
const past = new RegExp(`\\b(?:${pasts})(?!\\w)`, 'iu');
/** What reports, plans and advice have, and no caption. */
const telling =
  /["“”]|\b(?:was|were|had|has|have|will|would|could|should|must|may|might|said|says|told|I|we|you|our|your|my)\b/u;

function isSeen(clause: string): boolean {
  if (telling.test(clause)) return false;
  return being.test(`${clause} `) || (doing.test(`${clause} `) && !past.test(clause));
}

/** "Ada Quist waits on the quay on Monday, March 3, in Northhaven." `isFaint` is whether it looks little like text: then the day alone is enough. */
export function isSeenOnDay(text: string, isFaint: boolean): boolean {
  if (!/\d/.test(text)) return false;
  const [, before = '', after = ''] = onFullDate.exec(text) ?? (isFaint ? onDate.exec(text) : null) ?? [];
  return before !== '' && isSeen(before) && !telling.test(after);
}

/** "… in action against Northhaven in this March 3, 2007 file photo": agencies print so below pictures. */
const inThisPhoto =
  /\bin (?:this|an?) (?:(?:undated|recent|[A-Z][a-z]+\.?(?: \d{1,2})?,? \d{4}),? )?(?:(?:file|handout|archive|undated) )+(?:photo(?:graph)?|picture|image|frame grab)\b|\bin this (?:undated|[A-Z][a-z]+\.? (?:\d{1,2}, )?\d{4},?) (?:photo(?:graph)?|picture|image|frame grab)\b/;
/** "This undated photo provided by the harbour board shows …", "This combination of photos shows …": so agencies begin them. */
const picturesKind = '(?:photo(?:graph)?|image|picture|frame grab)s?';
const thisPhoto = new RegExp(
  `^This (?:\\p{Ll}+ ){0,3}${picturesKind} (?:released|provided|made available|supplied|distributed) by [^.]{2,80}? shows? |^This (?:\\p{Ll}+ )?combination (?:of )?(?:\\p{Ll}+ )?${picturesKind} shows? `,
  'u',
);
/** "Ada Quist (far left) and Tom Berg" */
const placed =
  /\p{Lu}[\p{L}’'-]+ \((?:far |second from |third from )?(?:left|right|cent(?:er|re)|top|bottom)\)/u;
/** "Ada Quist is seen …": faint, or it is a report of what a film shows. */
const shown = /^\p{Lu}[^.,]{2,60} (?:is|are) (?:seen|shown|pictured) (?!as\b|by\b|to\b)/u;

/** However much it goes on to tell. */
export function isAgencysCaption(text: string): boolean {
  return text.startsWith('This ') && thisPhoto.test(text);
}

export function isOfPicture(text: string, isFaint: boolean): boolean {
  return (
    inThisPhoto.test(text) ||
    (text.includes('(') && placed.test(text)) ||
    (isFaint && shown.test(text) && !telling.test(text))
  );
}
