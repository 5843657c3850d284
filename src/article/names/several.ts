/** A title of several, "Senators", with the names after it, to each of its bearers under a title of his own. */
import { isCalling } from '../grammar/nouns.ts';
import { pronounOf } from './given.ts';
import type { Token } from './runs.ts';
import { isTitle } from './titles.ts';

/** The title of one and each bearer's words, the title before them: "Senator Quist", "Senator Berg". */
export function bearersOfTitle(run: Token[], text: string): Token[][] {
  const at = run.findLastIndex((_, place) => isSharedTitle(run, place, text));
  const title = run[at];
  if (!title) return [];
  const bearers: Token[][] = [[]];
  for (const token of run.slice(at + 1)) {
    if (token.text === 'and' || token.text === '&') bearers.push([]);
    else bearers.at(-1)?.push(token);
  }
  const one = { ...title, text: ofOne(title.text) };
  return bearers.filter((words) => words.length > 0).map((words) => [one, ...words]);
}

/** Before a given name, or before names of which several follow. */
function isSharedTitle(run: Token[], at: number, text: string): boolean {
  const { text: word } = run[at] as Token;
  const next = run[at + 1]?.text ?? '';
  // Most words do not end so, and are no title of several.
  if (!word.endsWith('s') && !word.endsWith('men')) return false;
  const one = ofOne(word);
  if (one === word || !/^\p{Lu}/u.test(next)) return false;
  if (pronounOf.has(next)) return isTitle(one) || isCalling(one.toLowerCase());
  const { end } = run.at(-1) as Token;
  return (
    ofSeveral.has(word) &&
    (run.slice(at + 2, -1).some(({ text: join }) => join === 'and') || /^, \p{Lu}/u.test(text.slice(end)))
  );
}

/** Those that news sets before names most often; others as often begin the name of a body, "Directors Guild". From general knowledge. */
const ofSeveral = new Set(
  `Advocates Aldermen Assemblymen Cllrs Colonels Commissioners Congressmen Congresswomen Constables Councillors Councilmembers
  Councilmen Councilors Councilwomen Delegates Detectives Doctors Drs Inspectors Judges Justices Lieutenants MEPs MLAs MPs
  Ministers Professors Profs Representatives Selectmen Senators Sergeants Supervisors TDs Trustees`.split(
    /\s+/,
  ),
);

function ofOne(word: string): string {
  return word.replace(/(?<=^|\p{L})(?:men|ies|s)$/u, (end) => ({ men: 'man', ies: 'y', s: '' })[end] ?? end);
}
