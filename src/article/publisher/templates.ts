/** The ways in which a page names its publisher in its furniture, from general knowledge of menus, notices, forms and feet. */
import type { Wording } from './namings.ts';
import { legalForms } from './owners.ts';

export type Template = Wording & { kind: NamingKind };

export type NamingKind = 'notice' | 'part' | 'print' | 'firm' | 'own' | 'terms' | 'staff';

const end = String.raw`\s*[.!:]?\s*$`;
const network =
  'Apple News|Bluesky|Facebook|Flipboard|Google News|Google|Instagram|Linked[Ii]n|Mastodon|Pinterest|Reddit|Spotify|Telegram|Threads|TikTok|Twitter|WhatsApp|X|You[Tt]ube';
const isAnyNetwork = new RegExp(`^(?:${network})$`, 'i');

/** Whoever is followed there publishes nothing here. */
export function isNetwork(name: string): boolean {
  return isAnyNetwork.test(name);
}

/** ", March 12th, 2019", " on 3 June" */
export const dayBehind =
  /,? (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\p{Lu}\p{L}{2,8}\.? \d|\d{1,2}(?:st|nd|rd|th)? \p{Lu}|\d{1,2}[/.-]\d)/uy;

const legal = `(?:,? (?:${legalForms}))*`;
/** "2017–2023" */
const years = String.raw`(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?`;

export const templates: readonly Template[] = [
  // "© 2019–2023 The Quay Herald, LLC. All rights reserved"
  {
    kind: 'notice',
    lead: /(?:©|\(c\)|\bcopyright\b)(?:[\s©:,]|\(c\)|copyright\b|all rights reserved\.?|(?:19|20)\d\d(?:\s*[-–,/]\s*(?:(?:19|20)?\d\d|present))?[,.]?)*(?:by )?/gi,
    tail: new RegExp(
      String.raw`${legal}(?:[.,|*!;:)\]]| [-–—|•·/(]|\s*$| (?:and|or) its\b| (?:all|some) rights|\s*(?:19|20)\d\d| reserved)`,
      'iy',
    ),
  },
  // "The Quay Herald, 2023 ©", "The Quay Herald Ltd. All rights reserved", "All rights reserved 2017–2023 by the Quay Herald"
  {
    kind: 'notice',
    lead: /^[*•]? ?(?!copyright\b|(?:19|20)\d\d\b)/gi,
    tail: new RegExp(
      String.raw`${legal},?(?: ${years})? ?(?:©|\(c\)|copyright\b|[-–—|.,]? ?all rights reserved)`,
      'iy',
    ),
  },
  {
    kind: 'notice',
    lead: new RegExp(String.raw`\brights reserved (?:${years} )?by (?:the )?`, 'gi'),
    tail: /[.,;]|\s*$/y,
  },
  // "The Quay Herald is part of the Harbour group", "is supported by its audience"
  {
    kind: 'part',
    lead: /(?:^|[.!] )["“]?/g,
    tail: /["”]? (?:is|are) (?:an? )?(?:proud )?(?:part of|owned|published|(?:funded|supported) by|division of|registered|trademarks?|members? of|brand|free of|(?:news ?)?(?:web)?site\b|reader-(?:funded|supported))/y,
  },
  // "This appeared in the print edition of the Quay Herald", "in the Quay Herald print edition"
  {
    kind: 'print',
    lead: /\b(?:appear(?:s|ed)|published|printed) (?:in print )?(?:in|on) (?:the (?:print|paper|\p{L}+ \d+,? \d*) (?:edition|issue) of )?(?:the )?/giu,
    tail: /['’]?s? (?:print|paper|newspaper|magazine|edition|issue)\b/iy,
  },
  // "Published in the Quay Herald on June 3, 2015", "First published in the Quay Herald, March 12th, 2019"
  {
    kind: 'print',
    lead: /^(?:this (?:article|story) (?:was )?)?(?:first |originally )?(?:appeared|published) (?:in print )?(?:in|on|by) (?:the )?/gi,
    tail: dayBehind,
  },
  // "Subscribe to the Quay Herald and get three months free", "download the Quay Herald app"
  {
    kind: 'firm',
    lead: /\b(?:download|get|install|subscribe to|subscription to|access to|read(?:ing)?|direct from) (?:(?:our|the) )?(?:free )?/gi,
    tail: /(?: (?:mobile |news )?app| newsletters?| (?:to|today|now|and|for|every)\b|[,.!])/iy,
  },
  // "Advertise with the Quay Herald", "More from the Quay Herald", "Get the Quay Herald app"
  {
    kind: 'firm',
    lead: /^[*•]? ?(?:about|access|advertise (?:with|on|in)|all of|also (?:on|in)|back to|best of|careers at|contact|donate to|download|elsewhere (?:on|in)|explore|follow|get|give|go to|help|home [-–—]|inside|jobs at|join|latest from|more (?:about|from|in|on)|more(?= (?!about|from|in|on))|most (?:popular|read) (?:in|on)|(?:read|see) more (?:from|in|on)|return to|recommended on|search|send (?:feedback|tips) to|share this story ?:|shop|sign up (?:for|to)|submit to|subscribe to|support|try|visit|welcome to|why|why (?:you can )?trust|work (?:for|at|with)|write for) /gi,
    tail: new RegExp(
      `(?: (?:on (?:${network})|app|newsletters?|home ?page|home|top page|team|staff|today|now|here|for .{3,40}))?${end}`,
      'iy',
    ),
  },
  // "Quay Herald Newsletters", "Quay Herald on Facebook"
  {
    kind: 'own',
    tail: new RegExp(
      `(?:['’]s)? (?:[-–] )?(?:(?:news )?apps?|(?:google news |whatsapp )?channel|archives?|back to home|careers|classifieds|coupons|crosswords?|events|foundation|home ?page|home|jobs|live|magazine|media kit|newsletters?|on (?:${network})|plus|podcasts?|premium|pro|puzzles|radio|shop|staff|store|tv|weekend|worldwide)${end}`,
      'iy',
    ),
  },
  // "Receive newsletters from the Quay Herald and its partners"
  {
    kind: 'terms',
    lead: /\b(?:newsletters?|e-?mails?|alerts|offers|news|updates|messages|notifications|communications) from /gi,
    tail: /(?:[.,;!]|\s*$| (?:and|or|to|in|at)\b)/y,
  },
  // "The Quay Herald may earn a commission", "the Quay Herald’s terms of service"
  {
    kind: 'terms',
    lead: /(?:^|[.!:] )(?:at )?/gi,
    tail: /(?:,? we)? (?:may (?:earn|receive)|uses? cookies|will use|would like|is not responsible|is a participant|as an Amazon|participates|earns|independently|does not)\b/y,
  },
  {
    kind: 'terms',
    lead: /\b(?:agree to|accept|our|the|with) /gi,
    tail: /(?:['’]s?)? (?:terms|privacy|cookie|user|community|comment)\b/iy,
  },
  {
    kind: 'terms',
    tail: /(?:['’]s?)? (?:privacy|terms|cookie|user agreement|editorial standards|corrections)\b/iy,
  },
  // "By Ada Quist, Quay Herald staff", "Ada Quist | The Quay Herald", "Quay Herald reporter"
  {
    kind: 'staff',
    lead: /^(?:by )?[^,|/]{4,40}(?:,| \|| [-–—]| \/| for) /gi,
    tail: new RegExp(
      `(?:(?: (?:staff|reporters?|contributor|correspondent|editor|writer|columnist|desk)\\b.*)?${end})`,
      'iy',
    ),
  },
  // "Ada Quist, Quay Herald 3:53 p.m.", "Quay Herald / 05:12 AM"
  {
    kind: 'staff',
    lead: /^(?:by )?(?:[^,|/\d]{4,40}(?:,| \||\/) )?/gi,
    tail: /(?:,| [/|-])? \d{1,2}:\d\d/y,
  },
  {
    kind: 'staff',
    lead: /\b(?:is|as) an? /g,
    tail: / (?:staff|reporters?|contributor|correspondent|columnist|(?:senior |staff )?writer|(?:\w+ )?editor)\b/y,
  },
  {
    kind: 'staff',
    lead: /^(?:(?:by|from|special to) )?/gi,
    tail: / (?:staff|reporters?|contributor|correspondent|news ?desk|editorial board|(?:with|and) (?:agencies|wires?))\b/iy,
  },
  // "Ada Quist is an editor at the Quay Herald"
  {
    kind: 'staff',
    lead: /\b(?:(?:reporter|editor|writer|correspondent|columnist|contributor|journalist) (?:for|at|of|to|with|on)|cover(?:s|ing) [^.,]{3,40} (?:for|at)|joined|writes for) (?:the )?/gi,
    tail: /(?:[.,;]|\s*$| (?:and|in|who|based|where|covering|since)\b)/y,
  },
];
