/** The surnames of a clipping to those that stand alone as somebody, and those that somebody bears already. */
import type { Candidate } from './candidates.ts';
import { standsAlone } from './alone.ts';
import { surnameOf } from './fuller.ts';
import { wordsOf } from '../text/plain.ts';
import { verbFollows } from '../grammar/verbs.ts';
import { capitalsIn } from '../text/runs.ts';
import type { RootContent } from '../tree.ts';
import type { Mention } from '../names.ts';

/** Of the candidates' surnames, those that act or own something where they stand alone. */
export function surnamesAlone(blocks: RootContent[], candidates: Candidate[]): Set<string> {
  const surnames = new Set(candidates.map(({ name }) => surnameOf(name)));
  const alone = new Set<string>();
  for (const block of blocks) {
    const text = wordsOf(block);
    for (const { start, end } of capitalsIn(text)) {
      const word = text.slice(start, end);
      if (word.length < 3 || !surnames.has(word) || alone.has(word) || !standsAlone(text, start)) continue;
      const rest = text.slice(end, end + 60);
      const lead = text.slice(Math.max(0, start - 12), start);
      if (ownsOrIsTold.test(rest) || saidBefore.test(lead) || verbFollows(rest)) alone.add(word);
    }
  }
  return alone;
}

/** What stands before a capital that is no name's. */
export const opensSentence = /(?:^|[.!?:]["'”’]?\s+)$/;

/**
 * "Hosting Cook": where somebody bears a surname, whoever else is to bear it must be shown to, be named twice, or be named
 * amid a sentence before anybody else who bears it.
 */
export function surnamesBorne(mentions: Map<RootContent, Mention[]>, candidates: Candidate[]) {
  const people = [...mentions.values()].flat().filter(({ kind }) => kind === 'person');
  const names = candidates.map(({ name }) => name);
  const firstAt = new Map<string, number>();
  for (const [at, name] of names.entries()) if (!firstAt.has(name)) firstAt.set(name, at);
  const borne = new Map<string, number>();
  for (const { name } of people) {
    const surname = surnameOf(name);
    // Whoever the authority file lists is known before anybody is named.
    borne.set(surname, Math.min(borne.get(surname) ?? Infinity, firstAt.get(name) ?? -1));
  }
  return (surname: string, name: string, opens: boolean) => {
    const at = firstAt.get(name) ?? -1;
    const first = borne.get(surname);
    return first !== undefined && (opens || at > first) && at === names.lastIndexOf(name);
  };
}

/** "Lindqvist’s boat", "Lindqvist, a captain": somebody by that name. */
const ownsOrIsTold = /^(?:['’]s\b|, (?:an?|who|whose|now|then|formerly) )/;

/** "…,” said Kessler: verbs of which whoever follows is the subject, never the one who is told. */
const saidBefore = /[”"’'»“] (?:said|says|added|adds|replied|recalled|joked|explained|insisted) $/;
