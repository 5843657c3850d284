/** Kin under a given name alone, "Her son, Graham, said", to whom a surname may mean from then on: "Quist" is Graham Quist. */
import type { Mention } from '../names.ts';
import { verbFollows } from '../grammar/verbs.ts';
import { pronounOf } from './given.ts';
import { isAlike, isTelling, type Kin, kinBefore, kinIn } from './kin-words.ts';
import { officeIn, styleIn, type Pronoun, wordsBefore } from './styles.ts';
import { ranksOfGivenNames } from './titles.ts';

/** Kin with whose they are, by the person named last before, and where that is said. */
type Met = Kin & { family: string; block: number; found: Mention[]; mention?: Mention; left?: boolean };

/** For how many blocks after kin spoke "Mr Quist" may be they as well as the one who was called so before. */
const stillOpen = 2;

/** Goes through a clipping beside whoever adds to its mentions, which it does too: to those of kin by their given names. */
export function families() {
  let text = '';
  let found: Mention[] = [];
  let block = -1;
  let ahead: Kin[] = [];
  let latest: Mention | null = null;
  let alone: Mention[] = [];
  let met: Met[] = [];
  /** Who was brought up so, acts, and has the surname of somebody before; until any of the two is named again. */
  let fullKin: { surname: string; block: number } | null = null;
  const styled = new Set<string>();

  const meet = (before: number) => {
    while (ahead[0] && ahead[0].start <= before) {
      const one = ahead.shift() as Kin;
      const family = latest && isWhose(one, latest) ? familyOf(latest.name, styled) : null;
      if (family !== null) met.push({ ...one, family, block, found });
    }
  };

  return {
    enter(words: string, mentions: Mention[]) {
      meet(text.length);
      text = words;
      found = mentions;
      block += 1;
      ahead = kinIn(words);
      alone = [];
    },
    pass(mention: Mention) {
      if (mention.kind !== 'person') return;
      meet(mention.start);
      latest = mention;
      const before = wordsBefore(text, mention.start);
      if (styleIn(before) !== null || officeIn(before) !== null) styled.add(mention.name);
      const words = text.slice(mention.start, mention.end);
      const surname = surnameOf(mention.name);
      for (const one of met) if (one.block !== block && surnameOf(one.family) === surname) one.left = true;
      if (words.includes(' ') && kinBefore.test(before) && verbFollows(text.slice(mention.end)))
        fullKin = { surname, block };
      else if (fullKin?.surname === surname) fullKin = null;
      if (words === surnameOf(mention.name)) alone.push(mention);
      // Named in full again, it is the first of the family whom the surname means.
      else if (words.includes(' '))
        met = met.filter(({ family }) => surnameOf(family) !== surnameOf(mention.name));
    },
    /** The kin who is meant by a surname; `open` where both may be, and null where none is. */
    meantBy(form: string, start: number, before: string, able: Mention[]): Mention | 'open' | null {
      meet(start);
      const called = styleIn(before);
      const speaks = () => called === null && isTelling(text, start, start + form.length);
      if (fullKin?.surname === form && able.length > 1 && block - fullKin.block <= 1 && speaks())
        return 'open';
      const one = met.findLast(
        ({ family, pronoun }) =>
          surnameOf(family) === form && (called === null || pronoun === null || called === pronoun),
      );
      if (!one || officeIn(before) !== null) return null;
      if (one.block !== block) {
        // "Her sister Sara won. It was easy. “It was,” Quist said": either, until one of them is named again.
        if (called === null)
          return isAlike(one) && block - one.block <= stillOpen && !one.left && speaks() ? 'open' : null;
        if (able.length === 0) return namedIn(one, able);
        const others = able.some(({ name }) => name !== nameOf(one));
        return others && one.tells && block - one.block <= stillOpen ? 'open' : null;
      }
      if (called === null && /^['’]/.test(text.slice(start + form.length))) return null;
      if (alone.some((other) => other.start < one.start && other.name.endsWith(` ${form}`))) return 'open';
      // "Mr Pell", whose brother has been brought up, may be either.
      if (called !== null && able.some(({ name }) => name !== nameOf(one))) return 'open';
      if (isLeft(one, text.slice(one.end, start)) || isOther(one, text.slice(start))) return 'open';
      return namedIn(one, able);
    },
  };
}

function nameOf({ given, family }: Met): string {
  return `${given} ${family}`;
}

/** Their full name, which stands as well where their given name does. */
function namedIn(one: Met, able: Mention[]): Mention {
  const name = nameOf(one);
  one.mention ??= able.find((other) => other.name === name) ?? {
    ...{ name, kind: 'person', known: false },
    ...{ start: one.start, end: one.end },
    composed: `${name} is put together from “${one.words}” and the name of the family`,
  };
  const { mention, found, start, end } = one;
  if (!found.some((other) => other.start < end && start < other.end)) found.push({ ...mention, start, end });
  return mention;
}

/** Not "his" of Ada, nor "Norah’s" of anybody else. */
function isWhose({ whose }: Kin, { name }: Mention): boolean {
  if (/^(?:his|her)$/i.test(whose)) return mayBe(/^his$/i.test(whose) ? 'he' : 'she', name);
  return /^their$/i.test(whose) || name.split(' ').includes(whose.replace(/['’]s?$/, ''));
}

function mayBe(pronoun: Pronoun | null, name: string): boolean {
  const own = pronounOf.get(name.split(' ', 1)[0] as string);
  return pronoun === null || own === undefined || own === pronoun;
}

/** "Quist said she was sorry", where the kin is a son. */
function isOther({ pronoun }: Kin, from: string): boolean {
  const next = /^[^.,;:!?“”"]{0,60}?\b(he|she)\b/.exec(from)?.[1];
  return pronoun !== null && next !== undefined && next !== pronoun;
}

/** "She refused": the text goes on about somebody else than him. */
function isLeft({ pronoun }: Kin, between: string): boolean {
  return pronoun !== null && (pronoun === 'he' ? /[.!?]['"”’]? She\b/ : /[.!?]['"”’]? He\b/).test(between);
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) as string;
}

/** "Van Heerden" of Koos van Heerden; of Prince Andrew, and of whoever has one name and no style before it, none. */
function familyOf(name: string, styled: ReadonlySet<string>): string | null {
  if (ranksOfGivenNames.has(name.split(' ', 1)[0] as string)) return null;
  return /(?: \p{Ll}[\p{L}’'-]*)* \S+$/u.exec(name)?.[0].trim() ?? (styled.has(name) ? name : null);
}
