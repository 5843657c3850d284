/** Words in a speaker's place to whether they can be one: a time and a clause speak no more than "for her part". */

const preposition =
  /^(?:in|on|at|by|for|from|with|without|to|of|as|about|after|before|during|since|until|despite|under|over|through|because|if|when|while|where|how|why|what|who|among|amid|like|unlike)\s/i;
const time =
  /^(?:(?:earlier|later|last|this|next|that|the (?:same|next|following|previous))\s)*(?:the\s)?(?:[a-z]*(?:day|night|morning|afternoon|evening)s?|minute|hour|week(?:end)?|month|year|decade|century|season|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?:\s\d+)?$/i;
/** Pronouns that are objects, and verbs that only a clause has. */
const clause =
  /\s(?:[Uu]s|me|him|them|heard|is|are|was|were|am|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|does|doesn['’]t|don['’]t|didn['’]t|would|could|should)(?:\s|$)/;

/** "A source close to him". */
const close = / close to (?:him|her|them)$/;

export function isNobody(words: string): boolean {
  return preposition.test(words) || time.test(words) || clause.test(words.replace(close, ''));
}
