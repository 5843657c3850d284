/** A name to whether anybody who publishes may be called so. */
import { isSurelyPerson } from '../byline/names.ts';
import { months } from '../byline/run-together.ts';
import { longestName } from './lines.ts';
import { isNetwork } from './template.ts';

/** "Sunday Staff Reporter", "March 2011" over the menu, "12 May 2019" below the headline */
const time = new RegExp(
  `^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${months})\\.?(?: \\d.*)?)$`,
  'i',
);
/** "About Us", "Contact Me", "Join Our Newsletter" */
const pronoun = /^(?:(?:me|us|you)$|(?:my|our|your) )/i;
/** "Share on Facebook Tweet Mail": buttons in one line; "Telegram & Argus" has but one such word. */
const button =
  /\b(?:Facebook|Instagram|Linked[Ii]n|Mail|Pin|Pinterest|Print|Reddit|Share|Telegram|TikTok|Tweet|Twitter|Whats[Aa]pp|You[Tt]ube)\b/g;
const fewestButtons = 2;

export function mayPublish(name: string): boolean {
  if (name.length > longestName || !/\p{L}{2}/u.test(name)) return false;
  return !isSurelyPerson(name) && !isNobody(name);
}

export function isNobody(name: string): boolean {
  return pronoun.test(name) || time.test(name) || isRowOfButtons(name) || isNetwork(name);
}

function isRowOfButtons(name: string): boolean {
  return (name.match(button)?.length ?? 0) >= fewestButtons;
}
