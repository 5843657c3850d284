/** A clause to the noun phrase that it opens with, as far as a verb, a participle or a comma: "A printed sheet" of "A printed sheet lying on the counter". */
import { isFunctionWord } from '../../grammar/function-words.ts';
import { maySpeak } from '../../grammar/nouns.ts';
import { verbFollows } from '../../grammar/verbs.ts';
import { matchesIn } from '../../text/matches.ts';
import { leadingPhrase } from './phrases.ts';
import { agents } from './subject-phrases.ts';

const determiner = /^(?:the|an?|its|his|her|their|our|my)$/i;

/** What a determiner goes on with: "the head of the board", "all the boats". */
const hangs = /\b(?:of|for|from|by|to|with|at|in|on|under|over|about|all|both|half|such|and|or|&) $/i;

/** "Speaking before guests during the lunch, the mayor": what somebody did meanwhile; "Manning of Ayr" is a name. */
function opensWithParticiple(clause: string): boolean {
  const next = /^\p{Lu}\p{Ll}+ing (?!of )(\p{L}+)/u.exec(clause)?.[1];
  return next !== undefined && isFunctionWord(next);
}

export function openingPhrase(clause: string): string | null {
  if (/^(?:I|it|he|she|they|we|you|that|there|what)\b/i.test(clause) || opensWithParticiple(clause))
    return null;
  let another: number | null = null;
  for (const { 0: word, index } of matchesIn(clause, /[^\s,]+/g)) {
    const end = index + word.length;
    const words = clause.slice(0, end);
    const rest = clause.slice(end);
    if (end > 90 || /[,;:\uFFFC]/.test(words)) return null;
    // "A printed sheet": no verb.
    if (determiner.test(word) && (index === 0 || !hangs.test(clause.slice(0, index)))) {
      another ??= index === 0 ? null : index;
      continue;
    }
    if (!/^(?:,|\s*$| \p{Ll}+ing\b)/u.test(rest) && !verbFollows(rest)) continue;
    // "A study the city ordered": a clause without its "that" tells which.
    if (another !== null) return rest.trim() === '' ? null : phraseOf(clause.slice(0, another).trimEnd());
    return phraseOf(words);
  }
  return null;
}

function phraseOf(words: string): string | null {
  // "Facing mounting criticism, the mayor": what somebody did meanwhile.
  if (/^\p{Lu}\p{Ll}+ing$/u.test(words)) return null;
  const inSmall = words.charAt(0).toLowerCase() + words.slice(1);
  const head = inSmall.replace(/ (?:of|for|from|at|with|in|on|outside|near) .*$/, '');
  const isManySomewhere = head !== inSmall && agents(head) !== null && maySpeak(head);
  return leadingPhrase(words) === words || agents(inSmall) || isManySomewhere ? words : null;
}
