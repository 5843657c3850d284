/** A person's name in one form to the fullest form of it in the clipping: "Lena R. Quist" is Lena Quist. */
import type { Candidate } from './candidates.ts';
import { isAgentBeforeName } from '../grammar/agents.ts';
import { isEpithet } from './epithets.ts';
import { pronounOf } from './given.ts';

/** What tells a child from a parent of the same name. */
export const generation = /,? (?:Jr|Sr|II|III|IV)\.?$/;

export function fullerNames(candidates: Candidate[]): (one: Pick<Candidate, 'kind' | 'name'>) => string {
  const person = fullerPeople(candidates);
  const printed = new Set(candidates.map(({ name }) => name));
  return ({ kind, name }) => {
    if (kind === 'person') return person(name);
    // "Quist Ltd." at the end of a sentence is the Quist Ltd of others.
    const stopless = name.replace(/\.$/, '');
    return printed.has(stopless) ? stopless : name;
  };
}

function fullerPeople(candidates: Candidate[]): (name: string) => string {
  const names = candidates.flatMap(({ kind, name }) => (kind === 'person' ? [name] : []));
  const all = new Set(names);
  const byItself = new Set(candidates.flatMap(({ led, name }) => (led ? [] : [name])));
  // "Prosecution Eva Lindqvist" is Eva Lindqvist, whose office ends in a word that looks like a name.
  const ledByOffice = (name: string) => {
    const [first = '', second = '', ...more] = name.split(' ');
    const mayLead = !isGiven(first) && (isGiven(second) || isAgentBeforeName(first) || isEpithet(first));
    return more.length > 0 && mayLead && byItself.has(withoutFirst(name));
  };
  const longer = [...all].filter((name) => name.split(' ').length > 2 && !ledByOffice(name));
  const ends = new Map(longer.map((name) => [withoutFirst(name), name]));
  const tails = Map.groupBy(
    longer.flatMap((name) => shorterEndsOf(name).map((tail) => ({ name, tail }))),
    ({ tail }) => tail,
  );
  /** "Sanad Al Quist", "Quist Berg" are of Jamal Sanad Al Quist and Ada M. Quist Berg, where nobody else's names end so. */
  const endOf = (name: string) => only([...new Set(tails.get(name)?.map((one) => one.name))]);
  const begun = Map.groupBy(
    longer.filter((name) => !isGiven(name.split(' ', 1)[0] as string) && !generation.test(name)),
    (name) => name.split(' ', 2).join(' '),
  );
  const outer = Map.groupBy(longer, (name) => outerOf(name.replace(generation, '')));
  const forms = Map.groupBy(longer, coreOf);
  const byGiven = Map.groupBy(
    [...all].filter((name) => name.includes(' ')),
    (name) => name.split(' ', 1)[0] as string,
  );
  /** "Cheeky Maureen" is Maureen Tickle, where no other Maureen is; "New York" is no York Quist. */
  const calledSo = (name: string) => {
    const [first = '', second = '', ...more] = name.split(' ');
    const mayBeCalled = isEpithet(first) && (isGiven(second) || !opensPlaces.has(first));
    return more.length === 0 && mayBeCalled ? only(byGiven.get(second)) : undefined;
  };
  /** "D Lashley", "D. Lashley" in a list is Devon Lashley. */
  const byInitial = Map.groupBy(
    [...all].filter((name) => name.includes(' ')),
    (name) => `${name[0]} ${surnameOf(name)}`,
  );
  const shortened = (name: string) => {
    const [, letter, surname] = initialAndSurname.exec(name) ?? [];
    const forms = byInitial.get(`${letter} ${surname}`) ?? [];
    return letter && only(forms.filter((form) => !initialAndSurname.test(form)));
  };
  const leads = Map.groupBy(
    candidates.filter(({ kind, led }) => kind === 'person' && led !== undefined),
    ({ name }) => name,
  );
  /** "Phyllida" opens a sentence before "Mary Brackenbury", who is Phyllida Brackenbury, if no Mary is named by herself. */
  const begunBefore = (name: string) =>
    byItself.has(name)
      ? undefined
      : only(
          [...new Set(leads.get(name)?.map(({ led }) => `${led} ${surnameOf(name)}`))].filter((one) =>
            all.has(one),
          ),
        );
  const fullest = (name: string): string =>
    ledByOffice(name)
      ? withoutFirst(name)
      : (ends.get(name) ??
        endOf(name) ??
        only(begun.get(name)) ??
        sameName(name, forms.get(coreOf(name)), names) ??
        only(outer.get(name)?.filter((form) => coreOf(form) !== name)) ??
        name);
  return (name) => fullest(begunBefore(name) || calledSo(name) || shortened(name) || name);
}

/** Of what people are called, what opens names of places as well, from general knowledge: "Little Rock". */
const opensPlaces = new Set('Big Bold Grand Kind Little New Old Super Sweet'.split(' '));

/** "Nana Asiedu" for Nana Kwame Asiedu. */
function outerOf(name: string): string {
  const words = name.split(' ');
  return `${words[0]} ${words.at(-1)}`;
}

const initialAndSurname = /^(\p{Lu})\.? (\S+)$/u;

export function surnameOf(name: string): string {
  return name.replace(generation, '').split(' ').at(-1) as string;
}

/** What is left of a name of four words and more without its first two, or three: an end that begins with a given name is another's. */
function shorterEndsOf(name: string): string[] {
  const words = name.split(' ');
  return words
    .slice(2, -1)
    .map((_, at) => words.slice(at + 2).join(' '))
    .filter((tail) => !isGiven(tail.split(' ', 1)[0] as string) || joinedBefore.test(tail));
}

/** "Al Suwaidi": an article of a name, which is a given name as well. */
const joinedBefore = /^Al /;

function only(forms: string[] | undefined): string | undefined {
  return forms?.length === 1 ? forms[0] : undefined;
}

function withoutFirst(name: string): string {
  return name.slice(name.indexOf(' ') + 1);
}

function isGiven(word: string): boolean {
  return pronounOf.has(word.split('-', 1)[0] as string);
}

/** Whoever is named with an initial here and without it there; a junior only where the senior is not named as well. */
function sameName(name: string, forms: string[] | undefined, names: string[]): string | undefined {
  if (!forms) return undefined;
  const core = coreOf(name);
  if (forms.some((form) => generation.test(form))) return names.includes(core) ? undefined : forms[0];
  return names.find((form) => coreOf(form) === core);
}

/** Given name and surname, without initials between them and what follows them. */
function coreOf(name: string): string {
  return name.replace(generation, '').replace(/(?<=\S) \p{Lu}\.?(?= )/gu, '');
}
