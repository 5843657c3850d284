/** What pages call lists of other stories, from general knowledge of them: those above an article, and the boxes amid it. */

const stories = 'articles|news|posts|stories';

/** "Most popular stories", "Other news", "Trending now", "Also worth reading". */
export const overList = new RegExp(
  `^(?:(?:most|top|latest|trending|popular|related|recent|other|more) (?:\\p{L}+ )*(?:${stories}|headlines|viewed|read|popular|e-?mailed|shared|commented)(?: (?:stories|articles))?|(?:trending|popular)(?: (?:now|today|this week))?|headlines|also worth reading):?$`,
  'iu',
);

/** What only a box is said to hold. */
const further = 'article|content|coverage|links?|story|topics';

/** "Related", "Recommended stories", "More from the Coast"; "More" and "Recommended" alone, and "More on the changes", may be crossheads over a list of the article's own. */
export const overBox = new RegExp(
  `^(?:(?:more )?related(?: (?:${stories}|${further}|reading))?|(?:also read|read (?:also|more|next)|see also)|(?:recommended|more)(?: for you| trending| (?:${stories}|${further}))|(?:more (?:from|on|in)|(?:next up|up next) in) (?:the )?(?-i:\\p{Lu})[^.!?]{1,40}):?$|^(?:posts|stories) related to \\S`,
  'iu',
);
