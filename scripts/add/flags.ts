/** The words after `npm run add --` to what is to be added, and what its record is to say. */
import { isAddress } from '../../src/holdings/address.ts';
import { failure } from '../build/failure.ts';
import { contentOption } from '../content-folder.ts';
import { readOptions } from '../options.ts';
import {
  dayFaultOf,
  eventNameFaultOf,
  eventNameWanted,
  faultOf,
  fieldNames,
  type Field,
  sourceFaultOf,
  type Supplied,
  valueOf,
  wantedOf,
} from './fields.ts';

export type Flags = {
  /** `-` is standard input. */
  inputs: string[];
  content: string;
  supplied: Supplied;
  acquired: string | undefined;
  year: string | undefined;
  slug: string | undefined;
  /** To bring in each document of an export as a clipping of its own. */
  each: boolean;
  /** To ask nothing, even of a person at a terminal. */
  yes: boolean;
};

const usage = `Usage: npm run add -- [FLAGS] FILE…       (- reads standard input)

A fact that the clipping does not state, with where it is known from: --source speaks for the facts before it.
${fieldNames.map((name) => `  --${name.padEnd(12)}${wantedOf(name)}`).join('\n')}
  --source      where the facts before it are known from, such as “the address serves this text”
  --checked     when somebody last looked there, such as 2026-02-05; it stands after its --source
  --event-name  ${eventNameWanted}; reports that give an event one date and name are joined

  --acquired    when it came to the archive, such as 2026-02-05
  --year        the year to file it under, or undated
  --slug        the last part of its address: small letters, digits and hyphens
  --each        of an export of a news database with several documents, bring in each as a clipping
  --yes         ask nothing
  --content     the content folder, if it is another`;

/** @throws a failure in words for people where the words do not make sense together. */
export function readFlags(args: string[]): Flags {
  const { values, positionals, tokens } = readOptions(usage, {
    args,
    allowPositionals: true,
    tokens: true,
    options: {
      ...(Object.fromEntries(fieldNames.map((name) => [name, text])) as Record<Field, typeof text>),
      source: { type: 'string', multiple: true },
      checked: { type: 'string', multiple: true },
      'event-name': text,
      acquired: text,
      year: text,
      slug: text,
      each: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      content: contentOption,
    },
  });
  if (positionals.length === 0) throw failure(usage);
  const { content, each, yes, acquired, year, slug } = values;
  const flags = {
    inputs: positionals,
    content,
    each,
    yes,
    acquired,
    year,
    slug,
    supplied: named(suppliedBy(tokens), values['event-name']),
  };
  if (positionals.length > 1) refuseFactsOfOne(flags, `${positionals.length} files`);
  const acquiredFault = acquired === undefined ? undefined : dayFaultOf(acquired);
  if (acquiredFault) throw failure(`--acquired: ${acquiredFault}`);
  if (year !== undefined && !isAddress(`${year}/x`)) {
    throw failure(`--year: found “${year}”; four digits or “undated” is wanted`);
  }
  if (slug !== undefined && !isAddress(`undated/${slug}`)) {
    throw failure(`--slug: found “${slug}”; small letters, digits and single hyphens are wanted`);
  }
  return flags;
}

/** @throws a failure in words for people where flags say of several clippings what can be so of one alone. */
export function refuseFactsOfOne({ supplied: { headline, address }, slug }: Flags, found: string) {
  const [first] = Object.entries({ headline, address, slug }).filter(([, given]) => given !== undefined);
  if (first) throw failure(`--${first[0]} belongs to one clipping: found ${found}; one is wanted`);
}

const text = { type: 'string' } as const;

type Token = { kind: string; name?: string; value?: string | undefined };

/** Facts in the order given, each with the first source that follows it. */
function suppliedBy(tokens: readonly Token[]): Supplied {
  const supplied: Supplied = {};
  let waiting: { field: Field; value: string }[] = [];
  let spokenFor: Field[] = [];
  for (const { kind, name, value: given = '' } of tokens) {
    if (kind !== 'option') continue;
    const field = fieldNames.find((one) => one === name);
    if (field) {
      const value = valueOf(field, given);
      const fault = faultOf(field, value);
      if (fault) throw failure(`--${field}: ${fault}`);
      waiting.push({ field, value });
    } else if (name === 'source') {
      const fault = sourceFaultOf(given);
      if (fault) throw failure(`--source: ${fault}`);
      if (waiting.length === 0)
        throw failure(
          `--source “${given}” has no fact before it to speak for; --event-name takes that of --event`,
        );
      for (const one of waiting) supplied[one.field] = { value: one.value, source: given.trim() };
      spokenFor = waiting.map(({ field }) => field);
      waiting = [];
    } else if (name === 'checked') {
      const fault = dayFaultOf(given);
      if (fault) throw failure(`--checked: ${fault}`);
      if (spokenFor.length === 0 || waiting.length > 0)
        throw failure(`--checked ${given} has no --source right before it, which it could be about`);
      for (const one of spokenFor) Object.assign(supplied[one] ?? {}, { checked: given });
    }
  }
  const [bare] = waiting;
  if (bare) throw failure(`--${bare.field}: found no --source after it; where this is known from is wanted`);
  return supplied;
}

/** An event of that name, if one is given; the source of its date speaks for both. */
function named(supplied: Supplied, name: string | undefined): Supplied {
  if (name === undefined) return supplied;
  const fault = eventNameFaultOf(name);
  if (fault) throw failure(`--event-name: ${fault}`);
  const { event } = supplied;
  if (!event)
    throw failure(`--event-name “${name}” has no --event beside it; the date of the event is wanted`);
  const { value, ...known } = event;
  return { ...supplied, event: { value, name: name.trim(), ...known } };
}
