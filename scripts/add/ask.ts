/** Questions to a person at a terminal, and their answers to facts with sources; null where the person breaks off. */
import type { Readable, Writable } from 'node:stream';
import { confirm, isCancel, select, text } from '@clack/prompts';
import { rightsAddress, rightsNames } from '../../src/archive/rights.ts';
import { addressWanted, isAddress } from '../../src/holdings/address.ts';
import {
  dayFaultOf,
  eventNameFaultOf,
  eventNameWanted,
  faultOf,
  sourceFaultOf,
  type Supplied,
  valueOf,
} from './fields.ts';
import type { Question } from './questions.ts';

export type Terminal = { input: Readable; output: Writable };

export async function askFacts(questions: Question[], terminal: Terminal): Promise<Supplied | null> {
  const supplied: Supplied = {};
  let lastSource = '';
  const lookedAt = new Map<string, string>();
  for (const question of questions) {
    const { field } = question;
    const answer = await askValue(question, terminal);
    if (answer === null) return null;
    const value = valueOf(field, answer);
    if (value === '') continue;
    const name = field === 'event' ? await askEventName(terminal) : '';
    if (name === null) return null;
    const source = await askSource(lastSource, terminal);
    if (source === null) return null;
    lastSource = source;
    supplied[field] = { value, ...(name !== '' && { name }), source };
    const day = field === 'address' ? await askDay(terminal) : '';
    if (day === null) return null;
    if (day !== '') lookedAt.set(source, day);
  }
  // Whoever looked there saw all that is known from there.
  for (const fact of Object.values(supplied)) {
    const checked = lookedAt.get(fact.source);
    if (checked !== undefined) fact.checked = checked;
  }
  return supplied;
}

/** Empty where the answer is not known. */
async function askValue({ field, message, hint }: Question, terminal: Terminal): Promise<string | null> {
  if (field === 'rights') {
    const statements = Object.entries(rightsNames);
    const chosen = await select({
      ...terminal,
      message,
      options: [
        { value: '', label: 'Not known' },
        ...statements.map(([code, name]) => ({ value: rightsAddress(code), label: name, hint: code })),
      ],
    });
    return isCancel(chosen) ? null : chosen;
  }
  const answer = await text({
    ...terminal,
    message,
    placeholder: hint,
    validate: (given = '') => (given.trim() === '' ? undefined : faultOf(field, valueOf(field, given))),
  });
  return isCancel(answer) ? null : answer;
}

/** Empty where it has no name. */
async function askEventName(terminal: Terminal): Promise<string | null> {
  const answer = await text({
    ...terminal,
    message: 'What that event is called',
    placeholder: `${eventNameWanted}; reports with the same date and name are joined; empty if none`,
    validate: (given = '') => (given.trim() === '' ? undefined : eventNameFaultOf(given)),
  });
  return isCancel(answer) ? null : answer.trim();
}

/** Empty where it is not known. */
async function askDay(terminal: Terminal): Promise<string | null> {
  const answer = await text({
    ...terminal,
    message: 'When somebody last looked at that address',
    placeholder: 'such as 2026-02-05; empty if not known',
    validate: (given = '') => (given.trim() === '' ? undefined : dayFaultOf(given.trim())),
  });
  return isCancel(answer) ? null : answer.trim();
}

/** The last source is there to be taken again, and gives way to the first letter that is typed. */
async function askSource(last: string, terminal: Terminal): Promise<string | null> {
  const answer = await text({
    ...terminal,
    message:
      last === '' ? 'Where is that known from?' : 'Where is that known from? Enter for the same as before',
    placeholder: last || 'such as “noted on the cutting” or “the address carries the date”',
    defaultValue: last,
    validate: (given = '') => {
      const source = given.trim() || last;
      return source === '' ? noSource : sourceFaultOf(source);
    },
  });
  return isCancel(answer) ? null : answer.trim();
}

const noSource = 'found nothing; where this is known from, in one line, is wanted';

/** Whether what was found is to be brought in so. */
export async function askWhether(message: string, terminal: Terminal): Promise<boolean> {
  return (await confirm({ ...terminal, message })) === true;
}

/** Where the clipping is to stand; a proposal is there to be changed. */
export async function askPlace(
  proposed: string,
  isTaken: (id: string) => boolean,
  terminal: Terminal,
): Promise<string | null> {
  const answer = await text({
    ...terminal,
    message: 'Its place in the archive, which is the address of its page for ever',
    initialValue: proposed,
    validate: (id = '') => {
      if (!isAddress(id)) return `found “${id}”; ${addressWanted}`;
      return isTaken(id) ? `${id} is taken; another place is wanted` : undefined;
    },
  });
  return isCancel(answer) ? null : answer;
}
