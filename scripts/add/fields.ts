/** The fields of a record that an editor can supply: how each is asked for, and what is wrong with a value given. */
import { rightsAddress, rightsNames } from '../../src/archive/rights.ts';
import { edtfSchema } from '../../src/article/fact-schema.ts';
import { recordSchema } from '../../src/article/schema.ts';
import { faultInDate } from '../../src/holdings/date-fault.ts';
import { visible } from '../../src/holdings/visible.ts';

const date = 'a date in EDTF (2016, 2016-12, 2016-12-01, or 2016-12-01/.. for “on or after”)';

export const fields = {
  headline: { question: 'Headline', wanted: 'a headline in one line' },
  byline: { question: 'Who wrote it', wanted: 'names in one line' },
  publisher: { question: 'Who published it', wanted: 'a name in one line' },
  address: { question: 'Its address on the web', wanted: 'an address that begins with http:// or https://' },
  published: {
    question: 'When it was printed',
    wanted: date,
  },
  event: {
    question: 'When what it reports took place',
    wanted: date,
  },
  rights: {
    question: 'Rights in the text',
    wanted: 'a RightsStatements.org address',
  },
} as const;

/** What is taken for the address of a statement on rights when it is given here; a record has the address. */
const orCode = ` or its code (${Object.keys(rightsNames).join(', ')})`;

/** The same where an editor gives a value, which may be shorter than what a record holds. */
export function wantedOf(field: Field): string {
  return `${fields[field].wanted}${field === 'rights' ? orCode : ''}`;
}

export const eventNameWanted = 'what the event is called, in one line';

export type Field = keyof typeof fields;
type Known = { value: string; source: string; checked?: string };
export type Supplied = Partial<Record<Field, Known>> & { event?: Known & { name?: string } };

export const fieldNames = Object.keys(fields) as Field[];

/** A code of RightsStatements.org may stand for its address; otherwise the value as given, without blanks about it. */
export function valueOf(field: Field, given: string): string {
  const value = given.trim();
  return field === 'rights' && value in rightsNames ? rightsAddress(value) : value;
}

/** What was found and what is wanted; undefined where nothing is wrong. */
export function faultOf(field: Field, value: string): string | undefined {
  const isLine = !/\p{Cc}/u.test(value);
  if (isLine && recordSchema.shape[field].unwrap().shape.value.safeParse(value).success) return undefined;
  return foundInsteadOf(wantedOf(field), value);
}

function foundInsteadOf(wanted: string, value: string): string {
  const fault = wanted === date ? faultInDate(value) : null;
  return `found “${visible(value)}”; ${wanted} is wanted${fault === null ? '' : `: ${fault}`}`;
}

/** The same of the words that say where a fact is known from. */
export function sourceFaultOf(source: string): string | undefined {
  if (source.trim() !== '' && !/\p{Cc}/u.test(source)) return undefined;
  return `found “${visible(source)}”; where this is known from, in one line, is wanted`;
}

/** The same of a day on which somebody did something for the archive. */
export function dayFaultOf(day: string): string | undefined {
  return edtfSchema.safeParse(day).success ? undefined : foundInsteadOf(date, day);
}

/** The same of what an event is called. */
export function eventNameFaultOf(name: string): string | undefined {
  if (name.trim() !== '' && !/\p{Cc}/u.test(name)) return undefined;
  return `found “${visible(name)}”; ${eventNameWanted}, is wanted`;
}
