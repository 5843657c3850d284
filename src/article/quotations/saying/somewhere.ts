/** A noun phrase with what tells its noun from others: "a critic in Pune", "one of the men outside the shop", "the ministry in Oslo". */
import { inAnyCase } from '../../text/any-case.ts';
import { complementsOf } from '../../grammar/noun-phrase.ts';
import { isThing } from '../../grammar/nouns.ts';
import { verbFollows } from '../../grammar/verbs.ts';

/** Those who speak together without an article. */
export const plural =
  '(?:police|officials|officers|authorities|prosecutors|investigators|sources|experts|analysts|critics|supporters|protesters|witnesses|neighbou?rs|residents|scientists|researchers|lawyers|leaders|lawmakers|ministers|diplomats|aides|organisers|organizers|campaigners|activists|doctors|teachers|fans|people|opponents|staff|members|locals|ministry|management|detectives|counsel(?= for))';

/** "A diplomat familiar with the talks", "a sailor based in Ayr": a clause without its "who is". */
export const reduced =
  '(?:\\p{Ll}+(?:ed|ing)|known|familiar|present) (?:in|by|with|on|at|to|for|from|as|about|near|outside)\\b';

/** "A critic", "one of the men", "police": those of whom it may follow where they are. */
const somebody = new RegExp(
  `^(?:[Ss]ome(?:one|body)|(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome)\\s(?:of the\\s)?(?:(?!said|says)[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\s){0,4}?(?!said|says)\\p{L}[\\p{L}-]*|${inAnyCase(plural)})(?=\\s)`,
  'u',
);

const opensReduced = new RegExp(`^\\s${reduced}`, 'u');

/** The ministry is told from others by it; a court or a sign is one without. */
const inPlace = /^ in (?:the )?\p{Lu}[\p{L}-]+$/u;

/** "A critic in Pune", "one of the men outside the shop"; null where nothing tells where they are. */
export function somebodySomewhere(words: string): string | null {
  for (let end = somebody.exec(words)?.[0].length ?? 0; end > 0;) {
    const noun = words.slice(0, end);
    const hanging = complementsOf(words.slice(end));
    if (hanging !== '') {
      const isOne =
        !isThing(noun.split(/\s/).at(-1) as string) || (/^the /i.test(noun) && inPlace.test(hanging));
      return isOne ? noun + hanging : null;
    }
    const next = /^\s\p{Ll}[\p{L}-]*(?=\s)/u.exec(words.slice(end))?.[0];
    const after = words.slice(end);
    if (next === undefined || opensReduced.test(after) || verbFollows(after)) return null;
    end += next.length;
  }
  return null;
}
