/** “The verger”, “the company” to whoever the sentences before tell of, with what makes it likely that the words mean them. */
import type { Mention } from '../../names.ts';
import type { Passage } from '../passages/passage.ts';
import { businessJustBefore, onlyBusiness } from './businesses.ts';
import { isNewCalling, lastActor, tellerByOffice } from './callings.ts';
import { formerOne } from './former-ones.ts';
import type { Meant } from './meant.ts';
import { paperTelling } from './papers-telling.ts';
import type { Story } from './story.ts';
import { bodyTelling } from './telling-bodies.ts';

type Place = { start: number; before: number };

const sentenceBefore = 'of which the sentence before tells';

/** “The company”: the only business that acts about here, or the one with which the sentence before opens. */
export function businessMeant(
  role: string,
  passage: Passage,
  { start, before }: Place,
  story: Story,
): Meant | null {
  const acting = onlyBusiness(passage, before, story);
  const value = acting && inFull(acting, story);
  if (value) return { value, note: `“${role}” can only mean ${value} here` };
  const opening = businessJustBefore(role, passage, start, story);
  return opening ? takenToBe(role, inFull(opening, story), sentenceBefore) : null;
}

/** "The lorry driver"; of "the driver" it is not known who of those named is one. */
const isDescribed = / .* /;

/** People before bodies: a body is told of in passing more often. */
export function tellerBefore(
  role: string,
  passage: Passage,
  { start, before }: Place,
  story: Story,
): Meant | null {
  const paper = paperTelling(role, passage, before, story);
  if (paper) return takenToBe(role, paper, 'the only paper told of here');
  const actor =
    isDescribed.test(role) && isNewCalling(role, passage, start, story)
      ? lastActor(passage, before, story)
      : null;
  if (actor) return takenToBe(role, actor.name, 'who acted last before', actor.mention);
  const former = formerOne(role, passage, start, story);
  if (former) return takenToBe(role, former.name, 'of whom alone it tells before', former);
  const teller = tellerByOffice(role, passage, start, story);
  if (teller) return takenToBe(role, teller.name, 'who told something in the sentence before', teller);
  const body = bodyTelling(role, passage, before, story);
  return body ? takenToBe(role, inFull(body, story), 'which told something last before') : null;
}

function takenToBe(role: string, value: string, why: string, meant?: Mention): Meant {
  return { value, note: `“${role}” is taken to be ${value}, ${why}`, ...(meant && { meant }) };
}

/** One word, or initials, to the name that they stand for. */
function inFull(name: string, { fullForms }: Story): string {
  return (!name.includes(' ') && fullForms.ofWord(name)) || name;
}
