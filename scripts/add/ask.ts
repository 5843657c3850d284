/** Questions to a person at a terminal, and their answers to facts with sources; null where the person breaks off. */
import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import { rightsAddress, rightsNames } from '../../src/archive/rights.ts';
import { addressWanted, isAddress } from '../../src/holdings/address.ts';
import { faultOf, sourceFaultOf, type Supplied, valueOf } from './fields.ts';
import type { Question } from './questions.ts';

export type Terminal = { input: Readable; output: Writable };

export async function askFacts(questions: Question[], terminal: Terminal): Promise<Supplied | null> {
  const supplied: Supplied = {};
  let lastSource = '';
  for (const question of questions) {
    const answer = await askValue(question, terminal);
    if (answer === null) return null;
    const value = valueOf(question.field, answer);
    if (value === '') continue;
    const source = await text({
      ...terminal,
      message: 'Where is that known from?',
      initialValue: lastSource,
      validate: (given = '') => sourceFaultOf(given),
    });
    if (isCancel(source)) return null;
    lastSource = source.trim();
    supplied[question.field] = { value, source: lastSource };
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
