/** The words before a verb to the clause that is the verb's own. */
import { men, noun, people, women } from '../../grammar/nouns.ts';
import { plural } from './somewhere.ts';

/** "The lawsuit, which Watson lost, claimed": what a relative clause between commas says, or a phrase between dashes, is told beside the sentence. */
export function withoutAsides(masked: string, from: number, to: number): string {
  const lead = masked.slice(from, to);
  if (!/\b(?:which|who|whom|whose|where) |[—–]/.test(lead)) return masked;
  const own = [aside, betweenDashes].reduce(
    (rest, one) => rest.replace(one, (words) => ' '.repeat(words.length)),
    lead,
  );
  return masked.slice(0, from) + own + masked.slice(to);
}

/** "The order, a copy of which we have, says": the words before "which" that belong to its clause. */
const aside =
  /, (?:(?:[^,;\uFFFC]|,(?=\d)){1,40} of )?(?:which|who|whom|whose|where) (?:[^,;]|,(?=\d))+,(?= )/g;

/** "Quist — a sailor before anyone had steam — told her": what somebody is, before the verb. */
const betweenDashes =
  /(?<=[\p{L}.])\s?[—–]\s?(?:an?|the|his|her|its|their|one|himself|herself|itself|who|whose|now|then|once)\b[^—–;:\uFFFC]{2,160}[—–](?= ?(?:(?:has|had|also|later|then|once) )*$)/gu;

/** "A brochure he was sent said": the pronoun belongs to a clause that tells which brochure; "a week later he said" has none. */
export function ofContactClause(
  masked: string,
  from: number,
  to: number,
): { words: string; at: number } | null {
  const words =
    /^\s*((?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother)(?: (?!as |when |while |that |after |before )\p{Ll}[\p{L}-]*){1,4}) $/u.exec(
      masked.slice(from, to),
    )?.[1];
  return words && !/ (?:later|earlier|before|ago)$/.test(words)
    ? { words, at: masked.indexOf(words, from) }
    : null;
}

/** "Another novelist, quoted on the jacket, calls", "Ondine, taking her hat, exclaimed": who opens the sentence, what is said of them set off. */
const roleBeside =
  /^\s*(?:(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y)\s[\p{L}\p{N}\s’'-]+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}),\s*$/u;

/**
 * Where the clause begins that ends in a verb. "After the vote" is none, but "after residents" and "after her office" are,
 * where no more stands before the verb.
 */
const clauseBoundary = new RegExp(
  `^.*(?:[,;:—–\\uFFFC]\\s*|\\b(?:that|while|as|but|(?<!\\b\\p{Lu}[\\p{L}’'-]* )and|and(?! \\p{Lu})|when|because|although|where|which|who|what|(?:after|before|since|until|though)(?= (?:(?:his|her|its|their|he|she|it|they)\\s|(?:\\p{Ll}+ )?${plural} $)))\\s+)(?=\\S)`,
  'su',
);

const townAndState =
  /(?<= )((?:in|from|of|near) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}), \p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?, $/u;

/** "Quist left after a man in": a clause; "the man arrested after the fire in": not where it is nobody. */
const afterWhich = new RegExp(
  `^.*\\b(?:after|before|since|until|though) (?=${noun(`${women}|${men}|${people}`)} (?:in|from|of|near) )`,
  'su',
);

/** The words between the last clause boundary and a verb. */
export function clauseBefore(masked: string, from: number, to: number): { text: string; at: number } {
  const lead = masked.slice(Math.max(from, to - 160), to);
  const boundary = clauseBoundary.exec(lead);
  const skip = boundary?.[0].length ?? lead.length - lead.trimStart().length;
  const text = lead.slice(skip);
  // "A woman in Ayr, Iowa, told her"
  const inState = townAndState.exec(lead);
  if (inState) {
    const upTo = to - lead.length + inState.index + (inState[1] ?? '').length;
    const clause = clauseBefore(masked, from, upTo);
    const before = afterWhich.exec(clause.text)?.[0].length ?? 0;
    const at = clause.at + before;
    // "A student, the clerk's son in Ayr, Iowa, told her": an apposition.
    if (!/,\s*$/.test(masked.slice(from, at))) return { text: clause.text.slice(before), at };
  }
  // "Olivas, the head of security, told": between commas stands an apposition, not the subject.
  if (text.trimEnd().endsWith(',')) {
    const head = boundary?.[0] ?? '';
    return roleBeside.test(head) && /^\p{Ll}/u.test(text)
      ? { text: head.replace(/,\s*$/, ''), at: to - lead.length }
      : { text: '', at: to };
  }
  if (text.trim() !== '' || !boundary) return { text, at: to - text.length };
  return { text: '', at: to };
}
