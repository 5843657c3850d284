/** Words for somebody without a name to whether the clipping names elsewhere whom they mean, though nothing tells who of those it names that is. */
import { endsInPerson } from '../../grammar/nouns.ts';
import type { Passage } from '../passages/passage.ts';
import { isNewCalling } from './callings.ts';
import type { Story } from './story.ts';

/** How many paragraphs below the first may name whom it tells of. */
const reach = 3;

const namesAnybody = ({ mentions }: Passage) => mentions.some(({ kind }) => kind === 'person');

/** Then it is not known who speaks: “a county councillor” is no fuller name than the one that she has below. */
export function isNamedElsewhere(role: string, passage: Passage, start: number, story: Story): boolean {
  return isOpening(role, passage, story) || isOtherWord(role, passage, start, story);
}

/** "A councillor denied telling her so", and below: "Ada Quist, of Northhaven, is charged": reports open with somebody whom they name later. */
function isOpening(role: string, passage: Passage, { passages, everything }: Story): boolean {
  if (passages.length > 0 || !isOne(role) || speaksForOthers.test(role)) return false;
  const at = everything.indexOf(passage);
  return !namesAnybody(passage) && everything.slice(at + 1, at + 1 + reach).some(namesAnybody);
}

const complement = / (?:of|for|from|by|to|with|at|in|on|who|whose|whom)\b.*$/;

function isOne(role: string): boolean {
  return /^(?:the|an?|one) /i.test(role) && endsInPerson(role.replace(complement, ''));
}

/** Whom no report names: "a spokesman for the council", "a senior source", "an official". */
const speaksForOthers = /\b(?:spokes(?:man|woman|person)|source|official|insider|rep|representative)\b/;

/** "The lawmaker", where no lawmaker was told of: another word for one of those named before. */
function isOtherWord(role: string, passage: Passage, start: number, story: Story): boolean {
  if (!isNewCalling(role, passage, start, story)) return false;
  const here = passage.mentions.some(({ kind, end }) => kind === 'person' && end <= start);
  return here || story.passages.some(namesAnybody);
}
