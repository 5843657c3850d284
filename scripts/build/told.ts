/** The messages about content to what a build prints of them: all, or where nobody would read them all, the faults and sums. */
import type { VFile } from 'vfile';
import { type Look, reportOf } from '../../src/holdings/report.ts';
import { count } from './progress.ts';

type Told = Pick<VFile, 'path' | 'messages'>;

/** A screen or two: in more, what is new since the last build is not seen. */
const mostWarnings = 50;

/** A fault is always told at its place; `command` tells every warning at its own. */
export function toldOf(files: readonly Told[], command: string, look: Look): string {
  const warnings = files.flatMap(({ messages }) => messages.filter(({ fatal }) => !fatal));
  if (warnings.length <= mostWarnings) return reportOf(files, look);
  const faults = files.map(({ path, messages }) => ({
    path,
    messages: messages.filter(({ fatal }) => fatal),
  }));
  const report = reportOf(faults, look);
  return [...(report ? [report] : []), sumsOf(warnings, command)].join('\n\n');
}

function sumsOf(warnings: Told['messages'], command: string): string {
  const kinds = [...Map.groupBy(warnings, ({ ruleId }) => ruleId ?? 'other')];
  const rows = kinds
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, { length }]) => `${length.toLocaleString('en').padStart(9)}  ${rule}`);
  const head = `⚠ ${count(warnings.length, 'warning')}, by kind:`;
  return [head, ...rows, `To see each at its line: ${command}`].join('\n');
}
