/** "Head of the Harbour Commission Anneke Royjaards said": a run of capitals to where the name of its bearer begins, behind the body that the office is of. */
import { isReporting } from '../grammar/reporting.ts';
import { fields, isOffice, joins, bare } from './office-words.ts';
import { officeBefore } from './offices.ts';
import type { Token } from './runs.ts';
import { isTitle } from './titles.ts';
import { bodies, nationality, notNames, sites } from './words.ts';

/** In characters: as far back as the words for an office reach. */
const reach = 40;

/** @returns the place in the run; null where no name stands there, or nobody says that its bearer tells something */
export function bearerBehindBody(run: readonly Token[], text: string): number | null {
  const body = run.findLastIndex(({ text: word }) => bodies.has(word));
  const name = run.slice(body + 1);
  if (body < 0 || name.length < 2 || name.length > 3 || !isOfficeOf(run, body, text)) return null;
  const { end } = name.at(-1) as Token;
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + reach))?.[1];
  return next !== undefined && isReporting(next) && name.every(mayBeName) ? body + 1 : null;
}

/** "Secretary General of the Quay Commission", "the head of the Quay Commission". */
function isOfficeOf(run: readonly Token[], body: number, text: string): boolean {
  const words = run.slice(0, body);
  const of = words.findIndex(({ text: word }) => word === 'of');
  if (of > 0) return words.slice(0, of).some((_, at, office) => isOffice([...office], at));
  const start = run[0]?.start ?? 0;
  return officeBefore.test(text.slice(Math.max(0, start - reach), start).replace(/ of (?:the )?$/, ' '));
}

function mayBeName({ text: word }: Token): boolean {
  const isOther = [joins, notNames, fields, sites, bodies].some((words) => words.has(word));
  return !isOther && !isTitle(bare(word)) && !nationality.test(word) && !/^\p{Lu}+$|\d/u.test(word);
}
