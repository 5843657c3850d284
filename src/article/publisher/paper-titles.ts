/** Words of titles that papers and magazines have, which elsewhere say nothing of the kind; from general knowledge. */
import { isPaperWord } from '../byline/desks.ts';

const others =
  /^(?:Advertiser|Beacon|Broadcasting|Champion|Daily|Evening|FM|Independent|Insider|Leader|Magazine|Mercury|Messenger|Monthly|Newswire|Packet|Press|Quarterly|Radio|Reporter|Review|Star|Sun|TV|Television|Today|Voice|Week|Weekly|Wire)$/;

/** In capitals, too. */
export function isPaperTitle(word: string): boolean {
  const asTitle =
    word.length > 3 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  return isPaperWord(asTitle) || others.test(asTitle);
}

/** "The Magazine", "Local News", "News & Opinion": what many papers have; general knowledge of menus. */
const section =
  /^(?:the )?(?:(?:advertis\w+|all|analysis|articles?|arts|back|blogs?|categories|daily|edition|evening|breaking|business|classifieds|columns?|columnists?|comments?|contact|courts?|crime|culture|education|entertainment|events|features|fiction|finance|food|foreign|good|honest|forums?|free|front|general|health|home|in|industry|insights?|interviews?|international|jobs|journalism|latest|letters|life|lifestyle|living|local|login|magazine|media|menu|money|more|my|nightly|music|national|news|newsletters?|newspaper|now|obituar(?:y|ies)|opinion|other|page|photos?|podcasts?|politics|popular|press|privacy|public|quality|real|radio|register|releases?|reviews?|science|search|services|share|shop|sign|sports?|stor(?:y|ies)|series|style|subscribe|subscribers?|tags|technology|tech|the|to|today|top|travel|trending|tv|uk|up|us|u\.s\.|views?|video|videos|weather|weekly|world|&|and)(?!\w)[ ,-]*)+$/i;

/** Words of buttons and menus, which no name of a publisher has; from general knowledge. */
const label =
  /\b(?:about|accessibility|accept|account|activate|ad|advertisement|archives|back|browse|categories|close|contact|cookies?|copyright|edition|follow|here|how|join|links?|listen|log|login|menu|navigation|open|options|order|our|policy|posts?|previous|reading|registered|reserved|search|sections|see|shopping|sign|skip|submit|subscribe|subscription|terms|this|toggle|topics|trending|view|watch|we|what|who|why|you|your)\b/i;

export function isLabel(name: string): boolean {
  return label.test(name);
}

export function isSectionTitle(name: string): boolean {
  return section.test(name);
}
