/** What a way is in which a page names its publisher, and what several of them have in common. */
import type { Wording } from './namings.ts';

/** `button` and `offshoot` are the wordings of labels that most pages have for other things, too. */
export type NamingKind =
  | 'notice'
  | 'part'
  | 'supported'
  | 'print'
  | 'reprint'
  | 'firm'
  | 'button'
  | 'own'
  | 'offshoot'
  | 'terms'
  | 'staff'
  | 'byline';

export type Template = Wording & { kind: NamingKind };

/** A line ends so. */
export const end = String.raw`\s*[.!:]?\s*$`;
export const network =
  'Apple News|Bluesky|Facebook|Flipboard|Google News|Google|Instagram|Linked[Ii]n|Mastodon|Pinterest|Reddit|Spotify|Telegram|Threads|TikTok|Twitter|WhatsApp|X|You[Tt]ube';
const isAnyNetwork = new RegExp(`^(?:${network})$`, 'i');

/** Whoever is followed there publishes nothing here. */
export function isNetwork(name: string): boolean {
  return isAnyNetwork.test(name);
}

/** ", March 12th, 2019", " on 3 June" */
export const dayBehind =
  /,? (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\p{Lu}\p{L}{2,8}\.? \d|\d{1,2}(?:st|nd|rd|th)? \p{Lu}|\d{1,2}[/.-]\d)/uy;
