/** The words of a run of capitals to those that are offices, and those for what an office is over. */
import { isAgentBeforeName } from '../grammar/agents.ts';
import { isCalling } from '../grammar/nouns.ts';
import { pronounOf } from './given.ts';
import { isFamilyFirst } from './family-first.ts';
import type { Token } from './runs.ts';
import { ambiguousRanks, isTitleAsWritten } from './titles.ts';
import { particles } from './words.ts';

/** Small words that tie an office to what it is for, or one name to another. */
export const joins = new Set(['and', '&', 'for', 'the', 'of']);

/**
 * Where the words for what an office is over end: "for Student Life", "of Health and Public Works". The first is always the office's.
 */
export function fieldEnd(run: Token[]): number {
  const first = run.findIndex(({ text }) => !joins.has(text));
  const last = run.findLastIndex(({ text }) => fields.has(text));
  return Math.max(first, last) + 1;
}

/** Words that end the names of what offices are over, and are few people's; from general knowledge of how offices are called. */
export const fields = new Set(
  `Administration Admissions Advancement Affairs Agriculture Arts Athletics Commerce Communications Conservation Culture Defence
  Defense Development Education Employment Energy Engagement Enforcement Engineering Environment Equality Finance Fisheries
  Forestry Health Housing Immigration Inclusion Industries Industry Information Infrastructure Innovation Investigations
  Investment Irrigation Labour Life Maintenance Management Marketing Mining Nursing Operations Planning Policy Programmes Programs
  Projects Prosecutions Recreation Relations Research Resources Rights Safety Sanitation Sciences Security Services Sports
  Strategy Studies Technology Tourism Trade Training Transport Transportation Treasury Welfare Works`.split(
    /\s+/,
  ),
);

/** What stands before "Whip" where it is an office; general knowledge. */
const whips = new Set('Majority Minority Chief Deputy Assistant Government Opposition Party'.split(' '));

/** "Dean Emma Dench" heads a school, "Dean Rowley" was christened so. */
export function isOffice(run: Token[], at: number): boolean {
  const word = bare((run[at] as Token).text);
  const next = run[at + 1]?.text ?? '';
  // "Student Life", "Home Affairs": what an office is over.
  if (fields.has(next)) return false;
  // "Whip Quist": a given name, too, but for "Majority Whip" and the like.
  if (word === 'Whip' && !whips.has(run[at - 1]?.text ?? '')) return false;
  return (
    isTitleAsWritten((run[at] as Token).text) ||
    isCalled(run, at) ||
    (ambiguousRanks.has(word) && pronounOf.has(next)) ||
    // A collector may be one of stamps.
    (word === 'Collector' && run[at - 1]?.text === 'District') ||
    (word === 'Dean' &&
      at < run.length - 2 &&
      (next === 'of' || (pronounOf.has(next) && !particles.has(next.toLowerCase()))))
  );
}

/**
 * "Journalist Zoë Quist", "Lead Planner Zoë Quist": what somebody is, before a whole name. "Cook" and "Baker" are surnames,
 * "Star Ferry" is a body.
 */
function isCalled(run: Token[], at: number): boolean {
  const word = (run[at] as Token).text;
  // "Housekeeper Alyssa": a trade before one given name.
  if (run.length === 2 && at === 0 && isCalling(word) && pronounOf.has((run[1] as Token).text)) return true;
  if (at > run.length - 3 || pronounOf.has(word)) return false;
  if (at === 0 && isCalling(word)) return true;
  const rest = run.slice(at + 1).map(({ text }) => text);
  return isAgentBeforeName(word) && (pronounOf.has(rest[0] ?? '') || isFamilyFirst(rest.join(' ')));
}

/** An abbreviation without its stop. */
export function bare(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}
