/** Something written in whose words a sentence goes on to the speaker as a fact: whose paper it is where that is told, else the thing itself. */
import { evidence } from '../../evidence.ts';
import type { TextFact } from '../../schema.ts';
import type { RootContent } from '../../tree.ts';
import type { Attribution } from '../saying/attribution.ts';
import { isOwned, withOwner } from './owners.ts';
import type { Named } from './resolve.ts';
import { referent } from './referents.ts';
import type { Meant } from './meant.ts';
import { byRole } from './roles.ts';
import { papersBefore } from '../passages/people.ts';
import type { Passage } from '../passages/passage.ts';
import { only, type Story } from './story.ts';

export function thingSpeaking(
  { who, start, end }: Attribution,
  block: RootContent,
  passage: Passage,
  story: Story,
): Named | null {
  if (!('role' in who)) return null;
  const meant: Meant | null = isOwned(who.role)
    ? withOwner(who.role, passage, start, (pronoun) => referent(pronoun, passage, start, [], story))
    : (byRole(who.role, passage, { start, before: start }, [], story) ?? { value: who.role });
  if (!meant) return null;
  const isOtherwise = !passage.text.startsWith(who.role, start);
  const note =
    meant.note ?? (isOtherwise ? `“it” is ${who.role}, which the words before it bring up` : undefined);
  const speaker: TextFact = {
    value: meant.value,
    basis: note === undefined ? 'stated' : 'inferred',
    ...evidence(block, start, end),
    ...(note !== undefined && { note }),
  };
  return { speaker, ...(meant.meant && { meant: meant.meant }) };
}

/** Only what is written reads or begins. */
const reading = /^(?:reads?|beg[ai]ns?)$/;

/** “The jury saw a photograph of a notice. It read: …”: the paper, whatever else the words before tell of. */
export function paperRead(found: Attribution, passage: Passage, story: Story): Attribution | null {
  const { who, start, verb } = found;
  if (!('pronoun' in who) || who.pronoun !== 'it' || !reading.test(verb)) return null;
  const here = papersBefore(passage, start);
  const before = story.passages.at(-1);
  const papers = here.length > 0 || !before ? here : papersBefore(before, before.text.length);
  const paper = only(papers.map(({ words }) => ({ name: words })));
  return paper && { ...found, who: { role: paper.name } };
}
