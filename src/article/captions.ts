/** A line to whether it is the caption of a picture, or a picture's credit, by its own words. */
import { isCaptionRunTogether } from './captions-run-together.ts';
import { isSignedCaption } from './captions-signed.ts';

/**
 * A line that ends in its picture's credit: "(AP Photo/Jane Doe)", "Photograph: John Roe/The Gazette", "(Coast Radio: Joel
 * Mackie)". "(Photos)" says what a story shows.
 */
const captionEnd =
  /[([](?!(?:photo|image|picture)s?[)\]])(?:(?:photo(?:graph)?|image|picture|file (?:photo|picture|image)|pic|credit|courtesy|ap|afp|reuters|getty|supplied|handout)s?\b(?: [^)\]]*|[:/|][^)\]]*)?)[)\]]\.?$|\(\p{Lu}[^():\d]{1,40}: \p{Lu}[^():\d,£$€!?]{2,60}\)$|(?:^|[.!?”"] ?)(?:photograph|photo|image|picture|credit|source(?=: (?:supplied|handout|ap\b|afp|reuters|getty)))s?(?: by| credit)?: ?[^.]{3,60}$|\([\p{L}. ]{2,30} (?:collection|archives?|library)\)$|\b(?:getty images|shutterstock|via (?:ap|reuters|getty))\)?$/iu;
/** "… near the harbour.Ada Quist/Harbour Staff", "… on Monday. | Ada Quist/Harbour Press" */
const signedByStaff =
  /[.!?] ?(?:\| ?)?\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}.’'-]* ?){1,2} ?\/ ?\p{Lu}[\p{L} .]+$/u;
/** "… in the harbour. EPA-EFE/Ada Quist" */
const signedByAgency =
  /[.!?] (?:AAP|AFP|AP|EPA(?:-EFE)?|PA|Reuters|Shutterstock|Xinhua) ?\/ ?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u;
/** "(Ada Quist/Harbour Press)", "(ADA QUIST / HB)": a photographer, and whom for. A despatch is signed with names of one word. */
const photographer =
  /\(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3} ?\/ ?(?:The )?\p{Lu}[\p{L}.’'& -]{1,40}\)\.?$/u;
/** Where pictures are from that nobody has to pay for, and those who keep them, from general knowledge of captions. */
const keepers =
  'public domain|wikimedia commons|wikipedia|creative commons|library of congress|national archives?|flickr|instagram|facebook|twitter|screenshot|screengrab|youtube';
const keptAt = new RegExp(`(?:[.!?”"] ?(?:${keepers})|\\((?:[^()]{2,40}[/,] ?)?(?:${keepers})\\))$`, 'iu');
/** "… on the quay. Supplied": by whom a picture is of is who gave it. */
const givenBy = /[.!?”"] (?:Supplied|Contributed)$/u;
/** "…, 1761. Courtesy Harbour Museum" */
const courtesy = /[.!?”")] ?courtesy (?:of )?(?:the )?\p{Lu}[^.]{2,50}$/iu;
/** "@quay / Twitter / Via Twitter: @quay" stands under what a page has taken from elsewhere. */
const embedded = /^@?[\p{L}\d_.]+ \/ (?:Twitter|Instagram|Facebook|Tumblr|YouTube|TikTok|Reddit|Snapchat)\b/u;
/** "The Boat Comes Home from Harbour Films on Vimeo.": a service prints so below a film that a page shows. Of a sentence of the text, some longer word before "from" has no capital. */
const film =
  /^(?!.*(?<![\p{L}’'-])\p{Ll}{4,}.* from )\S.{2,90} from (?:\p{Lu}.{1,40} on (?:Vimeo|YouTube)|\S{2,40} on Vimeo)\.?$/u;
const filmsOn = / on (?:Vimeo|YouTube)\.?$/;
/** "Enlarge Ada Quist/The Harbour Press The boat…": a button, whose picture it is, and what it shows, run together. */
const enlarged = /^Enlarge (?:\p{Lu}[\p{L}.’'-]* ){1,2}\p{Lu}[\p{L}.’'-]* ?\/ ?\p{Lu}/u;
/** "Slideshow ( 3 images )" */
const gallery = /^(?:slideshow|gallery|photos?|pictures?) ?\( ?\d+ (?:images?|photos?|pictures?) ?\)$/i;
/** "1/21The boat in the harbour" */
const counted = /^\d{1,3}(?:\/| ?of ?)\d{1,3}(?=\p{Lu}\p{Ll})/u;

/** "(L-R) Ada Quist, Tom Berg": who stands where in a picture. */
const leftToRight =
  /^(?:\((?:[Ll][- ](?:to[- ])?[Rr]|(?:[Pp]ictured )?[Ff]rom left(?: to right)?|[Ll]eft to right)\):?|[Ll](?:-| to )[Rr]:) ?\p{Lu}/u;
/** "From left: captains Ada Quist and Tom Berg": without its brackets, at once at least two names. */
const namesFromLeft =
  /^(?:[Pp]ictured )?[Ff]rom left(?: to right)?[;:] ?(?:(?!the )[^\s,;:.]+ ){0,3}\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:,? and |, )\p{Lu}/u;
/** "… leaves the harbour. | AP Photo Close": a credit after its stroke, and the picture's button. */
const afterStroke =
  /[.!?”"] \| (?:AAP|AFP|AP|EPA|Getty|PA|Reuters|File|Courtesy) (?:photo|image)s?(?: close)?$/iu;

/** "Ada Quist (left) and Tom Berg (right)", "The captains (from left to right): …" */
const bothSides =
  /\((?:[^()]* )?left\).*\((?:[^()]* )?right\)|\((?:[^()]* )?right\).*\((?:[^()]* )?left\)|\((?:clockwise )?from (?:top )?left\b[^()]*\)/i;
/** Of politicians it says where they stand. */
const wings = /\((?:[^()]*\b(?:cent(?:er|re)|far|hard|radical)[- ])(?:left|right)\)/i;
/** "Fig. 2: The harbour by its depths", "Figure 3" alone. A sentence goes on in small letters: "Figure 1 shows …" */
const figure =
  /^(?:Fig(?:ure|\.)?|Chart|Diagram) ?\d{1,2}[A-Za-z]?(?:\.?$|[.:|] ?\S| [–—-] \S| \p{Lu}\p{Ll})/u;
/** "05:22 - Source: Harbour News": how long a film is, and whose. */
const filmSource = /^\d{1,2}:\d\d - Source: \S/;

/** "Credit...Ada Quist for The Harbour Press", alone or at a caption's end: so a page's label for screens that read aloud runs together. */
const creditRunTogether =
  /(?:^|[.!?”"] ?)Credit(?:\.{3}|…)(?:\p{Lu}[^.!?:]{2,80}| \p{Lu}[^.!?:]{2,40}(?: for | via |\/)[^.!?:]{2,40})$/u;

/** "2. Harbour and Ferry/Boat Crews": the stop is a number's, and what is counted are titles. */
const numbered = /^\d{1,2}[.)] /;

/** What every line without a colon or a slash ends in that may end so; its last characters are enough to tell, as of some others. */
const mayEnd = /(?:[)\]]\.?|images|shutterstock|ap|reuters|getty|commons|domain|congress|archives?)$/i;
const longestEnd = 14;

/** How broadcasters' pages tell it to those who hear them, and to whoever copies them. */
const labelledCaption = /^(?:(?:image|picture|photo) caption,?|\[(?:image|picture|photo)\]) \p{L}/iu;

const beginnings = [
  enlarged,
  leftToRight,
  namesFromLeft,
  labelledCaption,
  gallery,
  counted,
  figure,
  filmSource,
];

/** Few lines begin with what one of those begins with. */
const mayBegin =
  /^(?:[([\d]|enlarge |fig|chart |diagram |l[- ]|(?:pictured )?from left|(?:image|picture|photo) caption|(?:slideshow|gallery|photos?|pictures?) ?\()/i;

export function isCaption(text: string): boolean {
  if (isCaptionRunTogether(text)) return true;
  if (text.length >= 500) return false;
  if (mayBegin.test(text) && beginnings.some((form) => form.test(text))) return true;
  const end = text.slice(-longestEnd);
  if (isSignedCaption(text) || (filmsOn.test(end) && film.test(text))) return true;
  if (text.includes('Credit') && creditRunTogether.test(text)) return true;
  if (text.includes('|') && afterStroke.test(text)) return true;
  if (givenBy.test(end)) return true;
  if (text.includes('(') && bothSides.test(text) && !wings.test(text)) return true;
  if (/courtesy/i.test(text) && courtesy.test(text)) return true;
  const hasSlash = text.includes('/') && !numbered.test(text);
  if (
    hasSlash &&
    (signedByStaff.test(text) || signedByAgency.test(text) || photographer.test(text) || embedded.test(text))
  )
    return true;
  return (text.includes(':') || mayEnd.test(end)) && (captionEnd.test(text) || keptAt.test(text));
}

/** Those who sell pictures to papers, and what papers say of their own, from general knowledge of credits. */
const agencies =
  '(?:Getty(?: Images)?|Reuters|AP(?: Photo)?|AFP|EPA(?:-EFE)?|PA(?: Wire| Images| Media)?|(?:The )?Associated Press|Agence France-Presse|Shutterstock|Alamy(?: Stock Photo)?|i?Stock(?:photo)?|Bloomberg|Xinhua|Corbis|Rex(?: Features)?|Zuma(?: Press)?|USA TODAY(?: Sports)?|Flickr|Unsplash|Handout|File photo|Courtesy photo|Supplied|Contributed|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? (?:Images|Photos|Pictures|Photography|Pix))';
const name = "\\p{Lu}[\\p{L}.’'-]*";
/** "Getty Images", "AFP via Getty Images", "Ada Quist/Reuters", "Ada Quist, AP" */
const agencyCredit = new RegExp(
  `^(?:${name}(?: ${name}){0,3} ?(?:[/|,–—-]|via|for) ?)*${agencies}\\.?$`,
  'iu',
);
/** "Photograph by Ada Quist, Harbour Museum", "Photo courtesy of the museum" */
const signedCredit =
  /^(?:photo(?:graph)?s?|images?|pictures?|illustrations?) (?:by|courtesy(?: of)?|via|from|credit) ?:? ?(?:the )?\p{Lu}[^.!?]{2,80}$/iu;

/** "Ada Quist/Reuters", "Ada Quist/Harbour Press via Getty Images": who took it, and for whom. */
const namedCredit = new RegExp(
  `^${name} ${name}(?: ${name})*(?: ?/ ?${name}(?: ${name})*)?(?: ?/ ?| via )${agencies}\\.?$`,
  'u',
);

/** "(Harbour Press)", "(Ada Quist / Harbour Press)": with nothing else in its brackets and on its line, whose picture is above. */
const bracketedCredit = new RegExp(
  `^\\((?=.*\\p{Ll})${name}(?: ?/ ?| (?:(?:of|the|for|and) )?)${name}(?:(?: ?/ ?|,? (?:(?:of|the|for|and) )?)${name}){0,5}\\)$`,
  'u',
);

/** "Credit: Ada Quist/Harbour Press" stands under pictures and under charts, and what is above may be text. */
const labelledCredit = /^credits?: ?\p{Lu}[^.!?]{2,80}$/iu;

/** Whose picture it is, on a line of its own. `agency` is whether that is all it says: agencies sign texts, too. */
export function pictureCredit(text: string): 'signed' | 'agency' | null {
  if (text.length > 90) return null;
  // "(Reuters)" signs a text; "(Image credit: Ada Quist)" does not.
  const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
  if (signedCredit.test(bare) || namedCredit.test(bare)) return 'signed';
  const isAgency = agencyCredit.test(text) || labelledCredit.test(bare) || bracketedCredit.test(text);
  return isAgency ? 'agency' : null;
}
