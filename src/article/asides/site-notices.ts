/** The lines of a page to what its site tells readers in the same words amid all of its articles: errors, sign-ups, feeds, contacts, whose pictures stand for others. */
import { wholeLines } from './whole-lines.ts';

const story = '(?:article|content|page|post|report|story)';

/**
 * Each opens its line, or is all of it. The words are those that groups with many titles have on each page (of Britain, the United
 * States, Canada and India), that their scripts show when something fails, and that they have put around newsletters and
 * machines’ work since the 2020s: from general knowledge of such pages.
 */
const notices: [kind: string, lines: RegExp[]][] = [
  [
    'about the page',
    [
      /^(?:sorry,? )?(?:an error (?:has )?occurred|something (?:has gone|went) wrong)\b[^"“”]{0,60}$/i,
      /^(?:sorry,? )?(?:but )?your browser does(?: not|n['’]t) support (?:the|this|html)\b[^"“”]{0,60}$/i,
      /^(?:please )?(?:enable|turn on) (?:cookies|javascript)\b[^"“”]{0,80}$/i,
      /^try refreshing your browser\b/i,
      new RegExp(
        `^this (?:${story}|audio|summary|translation|voice) (?:has been|is|was) (?:auto-?)?(?:created|generated|summari[sz]ed|translated) (?:by|using|with) (?:ai|artificial intelligence)\\b`,
        'i',
      ),
      /^audio is ai-generated\b/i,
      new RegExp(
        `^\\W*(?:disclaimer\\W+)?this ${story} (?:has not been edited by|(?:has been|is|was) (?:auto-?generated|auto-?published|published) from an? (?:agency|news|syndicated|wire))\\b`,
        'i',
      ),
      /^(?:the )?\p{Lu}\S*(?: \S+){0,3} (?:are|is) not responsible for the content of external\b/iu,
      /^(?:curated|edited|published|reviewed) by ?: ?\p{Lu}[^.!?,;]{2,40}$/iu,
      /^our standards: /i,
      /^(?:purchase )?licensing rights$/i,
      /^if you (?:buy|click)\b[^"“”]{5,120}\bwe (?:may|will) (?:earn|receive)\b/i,
      /^(?:contact us at|if you have a story(?: idea| suggestion| tip)?,? (?:please )?(?:contact|e-?mail)) \S*@\S+/i,
      /^get in touch with our (?:\S+ )?team\b/i,
      /^for more stories like this,? check\b/i,
      /^(?:let us know|tell us) what you think in (?:our|the) comments?\b[^"“”]{0,30}$/i,
    ],
  ],
  [
    'newsletter',
    [
      /^we (?:may )?use your (?:details|data|information|sign-?up) to (?:provide|send)\b/i,
      /^we also treat our community members to\b/i,
      /^privacy notice: newsletters may contain\b/i,
      /^get (?:the )?latest [^.!?"“”]{2,80} along with (?:breaking news|top headlines)\b/i,
      /^\p{Lu}[^.!?]{2,40} top headlines are here\. check out\b/iu,
    ],
  ],
  [
    'pay wall',
    [
      new RegExp(
        `^this ${story} is (?:available only|exclusive|only available|reserved) (?:for|to) (?:our )?(?:members|subscribers)\\b[^"“”]{0,40}$`,
        'i',
      ),
      new RegExp(`^unlock this ${story}\\W*$`, 'i'),
      /^already (?:a member|a subscriber|have an account|registered|subscribed)\? (?:log|sign) in\W*$/i,
    ],
  ],
  [
    'caption',
    [
      /^(?:file|representational|representative|stock) (?:image|photo|picture)s?\W*$/i,
      /^(?:image|photo|picture)s? (?:is )?(?:used )?(?:only )?for (?:illustrati(?:on|ve)|representation(?:al)?)(?: purposes?)?(?: only)?\W*$/i,
    ],
  ],
];

export const siteNoticesIn = wholeLines(notices, 'note of the page');
