/** What a despatch opens with, before its first sentence: "MOSCOW —", "LONDON (Reuters) –", "LAKE VILLAGE, Ohio (AP) -". */

/** A place in capitals, perhaps with a country or a date, or one with its agency, before a dash and a sentence. */
export const dateline =
  /^(?:\p{Lu}[\p{Lu}.'’ -]{2,40}(?:, [^—–(-]{2,30})?(?: ?\([^)]{2,40}\))?|\p{Lu}[\p{L}.'’ ,-]{2,40} ?\(\p{Lu}[^)]{1,40}\))(?: ?(?:[—–]|--) ?| - )(?=["'“‘]?\p{Lu})/u;
