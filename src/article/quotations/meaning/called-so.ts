/** “The port’s owner” to those in a passage beside whose names the very words stand. */
import type { Mention } from '../../names.ts';
import { patternsOf } from '../../text/patterns-of.ts';
import type { Passage } from '../passages/passage.ts';
import { passagesWith } from './passages-with.ts';

const possessed = /^\p{L}[\p{L} -]*['’]s? [\p{L} -]+$/u;

export function isPossessed(role: string): boolean {
  return possessed.test(role);
}

/** The passages to be looked at: the article may be left out in them, "Ada Quist, port’s owner". */
export function placesOfCalled(passages: readonly Passage[]): (role: string) => readonly number[] {
  return (role) => passagesWith(passages)(withoutArticle(role));
}

function withoutArticle(role: string): string {
  return role.replace(/^the /i, '');
}

/** "The port’s owner, Ada Quist", "Ada Quist, the port’s owner": whoever stands beside the very words. */
export function calledSoIn({ text, mentions }: Passage, role: string): Mention[] {
  const { lead, tail } = beside(withoutArticle(role));
  return mentions.filter(
    ({ kind, start, end }) =>
      kind === 'person' &&
      (lead.test(text.slice(Math.max(0, start - 90), start)) || tail.test(text.slice(end, end + 90))),
  );
}

const beside = patternsOf((role) => {
  const words = RegExp.escape(role);
  return { lead: new RegExp(`\\b${words},? $`, 'i'), tail: new RegExp(`^, (?:the )?${words}\\b`, 'i') };
});
