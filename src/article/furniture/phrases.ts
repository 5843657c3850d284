/**
 * Words by which page furniture gives itself away: the labels that content management systems print around articles.
 * Each list holds the wording of widespread systems and services (WordPress and its comment plug-ins, Disqus,
 * share-button services, consent banners, pay walls), not of one outlet. A match is a signal, never a verdict:
 * `segment.ts` sets it against the shape of the line and of its neighbours.
 */
export const furnitureKinds = [
  'skip link',
  'navigation',
  'share buttons',
  'comments',
  'newsletter',
  'appeal',
  'pay wall',
  'cookie notice',
  'copyright',
  'video promo',
  'related links',
  'advertisement',
  'about the page',
] as const;
export type FurnitureKind = (typeof furnitureKinds)[number];

/** What a line says that begins so. */
export const openings: Partial<Record<FurnitureKind, RegExp>> = {
  'skip link':
    /^(skip|jump|go|scroll|back) to (the )?(main |page |primary |site )?(content|navigation|top|menu|footer|search|sidebar|article|header|main|results)\b/i,
  navigation:
    /^(menu|home|home ?page|search|search for:?|navigation|main menu|toggle (navigation|menu|search)|open menu|close( menu)?|sections?|site ?map|sign (in|out)|log ?(in|out)|my account|register|previous|next|(newer|older)(: .{1,80}| (entries|posts?|stories))|previous (article|post|story)|next (article|post|story|up)|show (more|all)|see (more|all)|view (more|all)( .{1,30})?|load more|load more .{1,30}|more|all (news|stories)|contact( us)?|about( us)?|advertise( with us)?|careers|help|faqs?|rss( feeds?)?|latest( news)?|read next|up next|now reading|breadcrumbs?|you are here:?.*|switch to .{1,30} edition|edition|subscribe|subscriptions?|e-?paper|newsletters?|podcasts?|trending( now)?|top stories|opens? in (a )?new (window|tab).*)$/i,
  'share buttons':
    /^click to (share|e-?mail|print|copy)\b.{0,60}$|^on (twitter|facebook|instagram): follow\b.{0,100}$|^save this (story|article)( for later)?\.?$|^(share|tweet|pin( it)?|print|e-?mail|facebook|twitter|x|whats ?app|linked ?in|reddit|telegram|messenger|pinterest|flipboard|tumblr|instagram|you ?tube|tik ?tok|threads|bluesky|copy( link)?|copy url|link copied!?|save|bookmark|comment|listen|like|gift( this)?( article)?)([,|•·/ ]+(share|tweet|pin|print|e-?mail|facebook|twitter|x|whats ?app|linked ?in|reddit|telegram|messenger|pinterest|flipboard|tumblr|instagram|you ?tube|tik ?tok|threads|bluesky|save|bookmark|permalink|link|copy))*$|^(share|tweet|e-?mail|print|click to (share|email|print)|follow|find|like|join) (this|us|on|via|with|to|it|story|article)\b.{0,60}$|^(share|follow) .{0,40}\b(facebook|twitter|linkedin|whatsapp|instagram|youtube|google news)\b/i,
  comments:
    /^(\d+ )?(leave (a |your )?(reply|comment)|comments?( \(\d+\))?:?|(post|add|write|view|show|hide|join|load) (a |your |all |the )?(\d+ )?(comments?|conversation|discussion)|cancel reply|reply|notify (me )?of.*|your email address will not be published.*|required fields are marked.*|you must be logged in to (post|comment|reply).*|log in to (leave a )?(comment|reply)|comments are closed.*|sort by|newest|oldest|most voted|inline feedbacks.*|save my name, e-?mail.*|name ?\*|e-?mail ?\*|website|be the first to comment.*|no comments( yet)?|(\d+|one|two) (comments?|replies|responses?|thoughts?)( (on|to) .*)?|(permalink|feed for comments|share your thoughts|read the comments|view comments|have your say)\b.{0,60}|please enable javascript to view.*|disqus.*|view discussion thread.*|report (abuse|comment)|commenting (rules|policy|guidelines).*)$|^this (entry|post) was posted (on (?!the )(?=.{0,40}\b(19|20)\d\d\b)|by (?-i:[A-Z])(?=\S*( \S+)? (on|at|in)\b)|in (?=.{1,120}(\bby (?-i:[A-Z])\S+( (?-i:[A-Z])\S+)?\.? |\bbookmark the\b|\band tagged\b))).{1,200}$|^\S{3,40} (liked this|reblogged this( from \S{3,40})?)$/i,
  newsletter:
    /^(enter |your )+e-?mail( address)?.{0,40}$|^(you can unsubscribe|thanks? (you )?for (signing up|subscribing)|invalid email|please enter a valid email|by (signing up|subscribing|clicking|submitting|providing|entering)|check your inbox)\b/i,
  'cookie notice':
    /^(privacy( policy| notice)?|terms( of (use|service)| and conditions| & conditions)?|do not sell.*|ad ?choices|your (ad|privacy) choices|accessibility( statement)?)$/i,
  copyright: /^(©|\(c\)|copyright\b[ :©]+(?=.*\b(19|20)\d\d\b)|copyright ©)|^powered by .{1,40}$/i,
  'video promo':
    /^((popular|featured|related|latest|top|recommended|more|trending|must[- ]see) videos?|videos?|play( video)?|watch( now| live| video)?|watch: .*|now playing|up next|video player is loading.*|this is a modal window.*|(unmute|mute|pause|play|fullscreen|duration|current time|loaded|stream type|remaining time|playback rate|chapters|descriptions|captions|audio track|volume)\b.{0,30}|\d{1,2}:\d{2}( ?\/ ?\d{1,2}:\d{2})?|listen to (this|the) (story|article)\b.{0,40}|listen ?[·•|:(] ?\d+.{0,12}|media caption.*|this video (can ?not|could not|file cannot) be played.*|your browser does not support.*|(enlarge|expand|view|open|click to|zoom) (this |to |the )*(image|photo|gallery|picture|larger|expand|enlarge|full ?screen).{0,30}|hide caption|toggle caption|image \d+ of \d+|view \d+ (images|photos|pictures)|\d+ ?(\/|of) ?\d+|photos?|gallery|slideshow)$/i,
  'related links':
    /^(((click|tap) here )?(to )?(read|see|watch|find out|learn|also|hear) (also|more|next|here|now|all|full|the full)( (about|on|from|at|in|by))?\b.{0,60}|(also|more|further|must|recommended|suggested|related|similar|popular|trending|latest|recent|top|most|featured|editors?'?s?’?|other|don['’]t|you (may|might)|what to|in (this|case)|in other) (read(ing)?|see|watch|news|stor(y|ies)|articles?|posts?|links?|topics?|content|coverage|videos?|from|on|in|for|stories|picks?|miss|also|like|articles|headlines|viewed|read|popular|commented|shared|recent|tags?|categories|products|you missed|know).{0,60}|related:?|recommended( for you)?:?|trending:?|explore further|more .{2,30} (stories|news|coverage|headlines|articles|reads|videos)|most (read|popular|viewed|shared|recent)|see also:?|read also:?|more on this( story)?|(tags?|topics?|filed under|categor(y|ies)|keywords?|more about|read more about|posted in|tagged)( (in|with|as))?:?( .{0,200})?|around the web|from (our|the) (partners?|web)|promoted (stories|content|links)|by taboola|by outbrain|sponsored( (content|links|stories|by).{0,40})?|you may (also )?(like|be interested in).{0,40}|what('|’)s next)$|^(read|see|watch|don['’]t miss|related|also) ?(also|more|next|now|here)? ?[:|>»–-]+ ?.{3,}|^(READ|SEE|WATCH|MORE|RELATED|LISTEN|ALSO|NEWS|DON['’]T MISS|JUST IN)( (MORE|ALSO|NEXT|NOW|HERE))? ?[:|>»–-]/i,
  advertisement:
    /^(-+ ?)?(advertise?ments?|ads?|sponsored|promoted|story continues( below)?( advertisement)?|article continues( (below|after).{0,40})?|(advertise?ments? )?continue reading( below| the main story)?|advertisement ?[-–—:].{0,60}|scroll (down )?(to continue|for more).{0,40}|remove ads?|report (this )?ad|skip ad|ad feedback|loading\.*|please wait\.*)( ?-+)?$/i,
  'about the page':
    /^(about (the )?(author|writer|us)|about this (article|story|statement|post|author|series):?|(updated|published|posted|modified|last updated|author|by|date|written by|source|reviewed by|edited by|reading time)( on| at| by)?:?|\d+[- ]min(ute)?s?\.? read|(reading time|read time|est\. read).{0,30}|author of the article:?|get author rss feed|view (author|all|more) (archive|posts|articles).{0,40}|view .{2,40}['’]s (profile|archive|articles|posts).{0,20}|e-?mail the author|follow on twitter|see more by.{0,40}|more (stories |articles |posts )?(by|from) (this author|the author|.{2,40})|original (article|source).{0,60}|this (article|post|story) (was )?(first|originally) (appeared|published|ran).{0,120}|have (a|you got a) (news )?(tip|story).{0,100}|got a (tip|story).{0,100}|contact (the|this) (author|reporter|writer).{0,80}|follow .{2,40} on (twitter|facebook|instagram|x)\b.{0,80}|report (an|a) (error|typo|correction).{0,60}|font size.{0,30}|text size.{0,30}|larger text|smaller text|add as (a )?preferred.{0,40})$/i,
};

/** What a line says that has such words anywhere. */
export const withins = {
  'share buttons': /\b\d[\d,.]*k? (shares?|likes?|views|retweets|reactions)$/i,
  comments: /^.{2,40} (on|\||at) .{3,12} \d.{3,30} (said|says|wrote|replied):?$/i,
  newsletter:
    /\b(sign up|signup|subscribe|register) (now |here |today |free |below )?(to|for|and) (our|the|a|free|daily|get|receive|your|email)\b|\b(our|free|daily|weekly|morning) (email )?newsletters?\b|\b(straight|delivered|direct(ly)?|sent) to your (inbox|email|phone)\b|\bget (the )?(latest|breaking|top|daily|best|more) .{0,60}(inbox|newsletter|alerts?|email)\b|\bnewsletters?\b.{0,40}\b(sign up|subscribe|inbox)\b/i,
  appeal:
    /\b(support|help|fund|donate to|back|sustain) (us\b|our (work|journalism|reporting|newsroom|mission)|independent journalism|quality journalism|the .{2,40} (on patreon|today|from as little))|\b(make|become|give) (a|an?)? ?(monthly |one-time |small |tax-deductible )?(donation|contribution|supporter|patron|member)\b.{0,60}\b(today|now|here|us|our|help|support)\b|\bon patreon\b|\bliked (it|this)\?|\b(your|every) (support|contribution|donation|gift)\b.{0,80}\b(us|our|matters?|makes?|helps?|difference|impact)\b|\bbuy (me|us) a coffee\b|\bfrom (as little as|just) [$£€]\d/i,
  'pay wall':
    /\b(subscribers? only|subscriber[- ]exclusive|already (a |have a )?(subscriber|subscribed|member|an? account)|to continue reading|continue reading (this|with|for)|keep reading (with|for)|unlimited (digital )?access|free articles? (left|remaining|this month)|log ?in to (read|continue)|subscribe (now )?to (read|continue|unlock|access)|(?<=(^|[.!?:–—-] ?))subscribe (now )?(for|from) (just |only )?[$£€]\d+|start your (free )?trial|cancel any ?time|this (article|content|story) is (for|only|available))\b/i,
  'cookie notice':
    /\b(we|this (site|website)|our (partners|site)|by (continuing|using)) .{0,60}\bcookies?\b|\b(accept|reject|manage|allow) (all )?(cookies|consent|preferences)\b|\bcookie (policy|settings|preferences|notice)\b|\bprivacy (policy|notice|settings|choices)\b.{0,60}\b(terms|cookies?)\b|\bterms (of (use|service)|and conditions|& conditions)\b.{0,60}\b(privacy|apply|cookies?)\b|protected by recaptcha/i,
  copyright:
    /(©|\(c\)|copyright) ?(\d{4}|\w.{0,60}\b(19|20)\d\d\b)|\ball rights reserved\b|\bmay not be (published|reproduced|reprinted).{0,60}\b(broadcast|rewritten|redistributed|permission)\b/i,
  advertisement: /^(-+ ?)?.{0,12}(story|article|content) continues (below|after).{0,40}( ?-+)?$/i,
} satisfies Partial<Record<FurnitureKind, RegExp>>;
