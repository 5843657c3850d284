/** Words in marks to whether they are written on a thing, for all to read: a banner reading “…”, a shirt with the words “…”. */
import { leadTo, type Seen } from './marked.ts';

/** What bears words in the streets and on the body; from WordNet’s hyponyms of sign.n.02, poster.n.01 and garment.n.01 that news tells of. */
const bearers =
  '(?:banner|bedsheet|billboard|board|bumper sticker|button|badge|cap|card|decal|flag|graffiti|hat|hoarding|hoodie|label|mug|mural|notice|placard|plaque|poster|shirt|sign|signboard|signpost|sticker|sweatshirt|tattoo|tombstone|gravestone|T-shirt|vest)s?';
const reads =
  '(?:reading|reads?|saying|sa(?:ys?|id)|declar(?:ed|es?|ing)|proclaim(?:ed|s|ing)?|stat(?:ed|es?|ing))';
const message = '(?:words?|slogan|inscription|message|legend|phrase|motto|caption)';
const applied =
  '(?:bear(?:ing|s)|bore|carr(?:ied|ies|ying)|daubed|displa(?:yed|ying|ys)|emblazoned|embroidered|engraved|etched|inscribed|marked|painted|printed|scrawled|spray-painted|sprayed|stamped|stencilled|tattooed|written)';

const borne = new RegExp(
  `\\b${bearers}\\b(?:(?! (?:who|he|she|they|and|but|while|because)\\b)[^.;:\\uFFFC]){0,60}? (?:still )?${reads}(?: simply| only)?[,:]? $|\\b${applied}(?: [^,.;:\\uFFFC]{0,25})? the ${message}[,:]? $`,
  'u',
);

const reach = 140;

export function isBorneWords(seen: Seen): boolean {
  return borne.test(leadTo(seen, reach));
}
