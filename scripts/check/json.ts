/** Holdings and their summary to one document for programs: every message of every file, and the counts. */
import type { Holdings } from '../../src/holdings/read.ts';
import type { Summary } from './summary.ts';

type Check = {
  summary: Summary;
  /** Files without messages are not here. */
  files: { path: string; messages: CheckMessage[] }[];
};

type CheckMessage = {
  severity: 'error' | 'warning';
  rule: string;
  reason: string;
  line: number;
  column: number;
};

export function jsonOf({ files }: Holdings, summary: Summary): Check {
  const doubtful = files.filter(({ messages }) => messages.length > 0);
  return {
    summary,
    files: doubtful.map(({ path, messages }) => ({
      path,
      messages: messages.map(({ fatal, ruleId, reason, line = 1, column = 1 }) => ({
        severity: fatal ? 'error' : 'warning',
        rule: ruleId ?? 'reading',
        reason,
        line,
        column,
      })),
    })),
  };
}
