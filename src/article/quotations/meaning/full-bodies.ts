/** "The service", "the Board", "the NHA" to the body that the clipping names in full. */
import { capitalised, bodies } from '../../names/words.ts';
import { isTitle } from '../../names/titles.ts';
import { matchesIn } from '../../text/matches.ts';
import { isBusiness } from './businesses.ts';
import { isCalling, isPaper, isThing } from '../../grammar/nouns.ts';
import { areOfOffice } from './offices-before-names.ts';
import * as shapes from './full-form-shapes.ts';
import { onlyForm } from './only-form.ts';

/**
 * Of the body that "the service" or "the group" is, its name; undefined where none fits, null where several do. To make
 * a pattern takes longer than to look whether the text has the words at all, which is therefore asked first.
 */
export function bodyByNoun(role: string, text: string): string | null | undefined {
  const letters = /^[Tt]he (?:\p{Lu}\p{Ll}+ )?(\p{Lu}{2,6})$/u.exec(role)?.[1];
  // "The TD" sits in a house; the Department has the same initials. "The PM" holds an office, which is no body.
  if (letters && (isTitle(letters) || areOfOffice(letters, text))) return undefined;
  if (letters) return byInitials(letters, text);
  // "The Board" is a name of its own where no other can be told.
  const capital = /^[Tt]he (\p{Lu}\p{Ll}+)$/u.exec(role)?.[1];
  if (capital && !bodyOnly.test(capital)) return undefined;
  if (capital) return longerName(bodyByNoun(`the ${capital.toLowerCase()}`, text), text);
  const noun = /^[Tt]he (\p{Ll}+)$/u.exec(role)?.[1];
  if (!noun || isPaper(noun)) return undefined;
  const named = text.includes(`he ${noun}, `)
    ? matchesIn(text, shapes.apposed(noun)).flatMap(([, name]) => name ?? [])
    : [];
  if (named.length > 0) return onlyForm(named);
  const described = isBusiness(role) ? onlyForm(text.match(shapes.described(noun)) ?? []) : undefined;
  if (described) return described;
  // "The minister" is no Prime Minister: an office is another's.
  if (!bodies.has(capitalised(noun)) && !isThing(noun)) return undefined;
  // To look for capitals through a whole clipping takes long.
  const proper = text.includes(capitalised(noun))
    ? onlyForm(
        [...(text.match(shapes.byHead(noun)) ?? []), ...(text.match(shapes.byField(noun)) ?? [])].map(
          withoutOwn,
        ),
      )
    : undefined;
  if (proper !== undefined) return proper;
  const ofNation =
    isThing(noun) && !isBusiness(role) ? onlyForm(text.match(shapes.byNation(noun)) ?? []) : undefined;
  return ofNation === undefined ? bySort(noun, text) : ofNation;
}

const allCapitals = /^(?:\p{Lu}\S* )+\p{Lu}\S*$/u;
/** What bodies alone are: a court and a house may be buildings, an army and a company anybody’s. */
const bodyOnly =
  /^(?:Agency|Association|Authority|Board|Bureau|Commission|Committee|Corporation|Council|Department|Federation|Foundation|Institute|Ministry|Trust|Union)$/;

/** In "the Quay Council reporter" it is a reporter who is named. */
function longerName(name: string | null | undefined, text: string): string | undefined {
  if (!name || !allCapitals.test(name) || !text.includes(`he ${name}`)) return undefined;
  const [next = ''] = /^ \p{Ll}+/u.exec(text.slice(text.indexOf(name) + name.length)) ?? [];
  return isCalling(next.trim()) ? undefined : name;
}

/** Of several that have the initials, the one that stands before they are used for the first time. */
export function byInitials(letters: string, text: string): string | null | undefined {
  const pattern = shapes.initials(letters);
  const name = onlyForm(text.match(pattern) ?? []);
  if (name !== null) return name;
  const first = text.search(new RegExp(`(?<![\\p{L}\\d-])${letters}(?![\\p{L}\\d-])`, 'u'));
  return onlyForm(text.slice(0, first).match(pattern) ?? []) ?? null;
}

/**
 * Where several bodies are of a sort, the words may still be told apart by what each has told. "A hospital in Dundee" is
 * another than the infirmary that the text names.
 */
function bySort(noun: string, text: string): string | undefined {
  const pattern = shapes.bySort(noun);
  if (pattern && shapes.broughtIn(noun).test(text)) return undefined;
  return (pattern && onlyForm((text.match(pattern) ?? []).map(withoutOwn))) ?? undefined;
}

function withoutOwn(name: string): string {
  return name.replace(/['’]s?$/, '');
}
