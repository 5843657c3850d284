/** The lines of a page to what its programs print amid a text: about players and others’ posts that it shows, buttons, who pays, and whose its charts are. */
import { wholeLines } from './whole-lines.ts';

/** Networks whose posts and films pages show. */
const network = '(?:bluesky|facebook|instagram|linkedin|threads|tiktok|twitter|vimeo|x|youtube)';
const age = '(?:an?|\\d+) (?:min(?:ute)?|hour|day|week|month|year)s? ago';

/**
 * Each is a whole line, by the kind of furniture that it is. Players: the labels of Video.js, JW Player and of the broadcasters’
 * own; posts: the code that the networks give out to show one, and what broadcasters and papers put around it for those who
 * hear a page and for those who have not agreed to cookies; the others: buttons of news sites, from general knowledge of them.
 */
const printed: [kind: string, lines: RegExp[]][] = [
  [
    'video promo',
    [
      /^(?:listen|play|watch)\b[^.!?]{0,60}\. duration:? \d[^.!?]{0,40}\.?$/i,
      /^(?:(?:click|press|tap) (?:here )?to (?:un)?mute|autoplay|up next|next up in \d+)$/i,
      new RegExp(
        `^(?:listen|open|see|view|watch) (?:(?:this|the) (?:photo|post|reel|tweet|video) )?on ${network}$`,
        'i',
      ),
      /^to (?:play|see|view|watch) this (?:audio|clip|content|video) [^.!?]{0,60}\b(?:browser|cookies|javascript)\b[^.!?]{0,40}\.?$/i,
      new RegExp(`^(?:end of|skip) ${network} (?:content|post|video)\\b[^.!?]{0,60}$`, 'i'),
      /^a post shared by [^.!?]{2,60}$/i,
      /^pic\.(?:twitter|x)\.com\/\w+$/i,
      new RegExp(
        `^(?:allow|load|show) (?:(?:google )?${network} content\\?$|\\S+ content\\? this (?:article|page) (?:contains|includes)\\b)`,
        'i',
      ),
      /^this (?:article|page) (?:contains|includes) content (?:hosted|provided) by [^"“”]{2,200}$/i,
      /^warning: [^.!?]{2,40} (?:is|are) not responsible for (?:external|third[- ]party) [^.!?]{3,40}\.?$/i,
      /^(?:this is a carousel\b[^"“”]{0,80}|(?:end of|skip|start of) (?:the )?(?:carousel|gallery|slideshow)|(?:\d{1,3} )?view gallery)$/i,
    ],
  ],
  [
    'share buttons',
    [
      /^(?:bookmark|gift|save) (?:this |the )?(?:article|page|story)$/i,
      /^(?:report|submit|suggest) (?:an? )?(?:correction|error|mistake|typo)s?(?: or (?:an? )?(?:correction|error|mistake|typo)s?)?$/i,
      /^(?:download|get|open|use) (?:the|our) (?:[\p{L}’']+ ){0,2}app$/iu,
      /^(?:a ?[+-]? ?){3}$/i,
      /^yes no$/i,
      /^(?:donate|log in|register|sign up|subscribe) here[.!]?$/i,
      /^follow (?:our )?live (?:blog|coverage|updates)(?: here)?$/i,
      new RegExp(`^(?:posted|published|updated) ${age}$`, 'i'),
    ],
  ],
  [
    'newsletter',
    [
      /^(?:get|have|receive)\b[^.!?"“”]{5,100} (?:in|to) your inbox(?: (?:each|every|once|twice) [^.!?"“”]{2,30})?[.!]?$/i,
      /^thank(?:s| you) for (?:registering|signing up|subscribing)[^.!?]{0,40}[.!]?$/i,
      /^(?:[^.!?"“”]{5,100}[.!] )?(?:please )?read our privacy (?:notice|policy)\.?$/i,
      /^(?:after|skip past) (?:the )?newsletter promotion$/i,
    ],
  ],
  [
    'advertisement',
    [
      /^(?:Paid for|Presented|Sponsored) by \p{Lu}[^.!?,;:]{1,40}$/u,
      /^In (?:association|partnership) with \p{Lu}[^.!?,;:]{1,40}$/u,
      /^content from our (?:partners|sponsors)$/i,
    ],
  ],
  [
    'caption',
    [
      /^(?:Animation|Chart|Graph|Graphic|Illustration|Infographic|Map)(?: by|:) \p{Lu}[^.!?:;,]{1,40}$/u,
      /^\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}[\p{L}.’'-]* )?\p{Lu}[\p{L}’'-]+ ?\/ ?(?:\p{Lu}{2,6}|The [\p{L} ]{3,30})$/u,
    ],
  ],
];

export const embedsIn = wholeLines(printed, 'wording');
