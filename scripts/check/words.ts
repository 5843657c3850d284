/** The summary of a check to lines for a terminal. */
import { visible } from '../../src/holdings/visible.ts';
import { count } from '../build/progress.ts';
import type { Candidate } from './candidates.ts';
import type { Summary } from './summary.ts';

/** Places shown of one name; `--json` has all. */
const mostPlaces = 3;
const mostNames = 40;

export function summaryWords({
  articles,
  refusedFiles,
  facts,
  quotations,
  speakers,
  candidates,
}: Summary): string {
  const refused = refusedFiles === 0 ? '' : `; ${count(refusedFiles, 'file')} cannot be published`;
  return [
    `articles     ${articles.toLocaleString('en')}${refused}`,
    `facts        ${facts.stated} stated, ${facts.inferred} inferred, ${facts.supplied} supplied`,
    `quotations   ${quotations.toLocaleString('en')}; speakers: ${speakers.stated} stated, ${speakers.inferred} inferred, ${speakers.unknown} unknown`,
    ...(articles > 0 ? nameLines(candidates) : []),
  ].join('\n');
}

function nameLines(candidates: Candidate[]): string[] {
  if (candidates.length === 0) return ['names        all of them in names.yaml'];
  const others = candidates.length - mostNames;
  const shown = candidates.slice(0, mostNames);
  const longest = Math.max(...shown.map(({ name }) => visible(name).length));
  return [
    `names        ${candidates.length.toLocaleString('en')} that names.yaml lacks:`,
    ...shown.map((candidate) => candidateLine(candidate, longest)),
    ...(others > 0 ? [`         and ${others} more, which --json lists`] : []),
  ];
}

function candidateLine({ name, kind, mentions, places }: Candidate, longest: number): string {
  const shown = places.slice(0, mostPlaces).map(({ path, line }) => `${visible(path)}:${line}`);
  const others = places.length - shown.length;
  const where = `${shown.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  return `  ${String(mentions).padStart(5)}×  ${visible(name).padEnd(longest)} ${kind.padEnd(13)} ${where}`;
}
